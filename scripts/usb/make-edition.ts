import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { heldAt, holdingScript, OWN_FOLDER } from '../../src/edition/files/read-by-script.ts';
import { swapFolder } from '../lib/swap-folder.ts';
import { writeSums } from '../lib/write-sums.ts';
import { createBundles } from './bundles.ts';
import { checkWhole } from './check-whole.ts';
import { listFiles } from '../lib/list-files.ts';
import { readPage } from './page-for-files.ts';
import { openMe, OPEN_ME, readMe, READ_ME } from './read-me.ts';
import { unfitNames } from './stick-names.ts';
import { sheetForFiles } from './style-sheet.ts';

/** What the edition is made of, and where it goes. */
export interface EditionOptions {
  /** Folder of a built site; stays as it is. */
  readonly site: string;
  /** Folder the finished edition replaces. */
  readonly outDir: string;
  /** Where the site is published, `https://host`, for links given to others. */
  readonly published?: string | null;
}

/** What was made. */
export interface EditionReport {
  readonly pages: number;
  readonly files: number;
  /** Scripts that pages share. */
  readonly scripts: number;
  /** Day of the build, as 2026-11-22. */
  readonly builtOn: string;
}

/** Parts of what is bundled here, and what only works with a server; all else goes on the stick. */
const LEFT_OUT = /^(?:_astro\/.*\.js|_headers|\.htaccess|web\.config|sw\.js)$/;

/** Files that scripts read. */
const READ_BY_SCRIPT = /^tra-cuu\/.*\.json$/;

/**
 * Makes the edition that opens from files out of a built site: in a folder beside `outDir`, which it
 * replaces when all is there.
 *
 * @throws Error with a sentence for the user where the site is not whole or cannot be put on a stick.
 */
export async function makeEdition({
  site,
  outDir,
  published = null,
}: EditionOptions): Promise<EditionReport> {
  const files = (await checkWhole(site)).filter((file) => !LEFT_OUT.test(file));
  const unfit = unfitNames(files);
  if (unfit.length > 0) throw new Error(unfit.join('\n'));
  const builtOn = await dayOf(site);
  const staging = `${outDir}.next`;
  await rm(staging, { recursive: true, force: true });
  const put = async (file: string, text: string): Promise<void> => {
    await mkdir(dirname(join(staging, file)), { recursive: true });
    await writeFile(join(staging, file), text);
  };
  const bundles = createBundles(site);
  try {
    for (const file of files) {
      const text = (): Promise<string> => readFile(join(site, file), 'utf8');
      if (file.endsWith('.html')) {
        const page = readPage(await text(), pathOf(file));
        const script = await bundles.of(page.modules);
        await put(file, page.write(script && `/${OWN_FOLDER}/${script.name}`, published));
      } else if (file.endsWith('.css')) await put(file, sheetForFiles(await text(), `/${file}`));
      else {
        await mkdir(dirname(join(staging, file)), { recursive: true });
        await copyFile(join(site, file), join(staging, file));
      }
      if (READ_BY_SCRIPT.test(file)) await put(heldAt(`/${file}`), holdingScript(await text()));
    }
    const scripts = await bundles.all();
    for (const { name, code } of scripts) await put(`${OWN_FOLDER}/${name}`, code);
    await put(OPEN_ME, openMe());
    // With the text itself, which is yet to come.
    const listed = (await listFiles(staging)).length + 1;
    await put(READ_ME, readMe(builtOn, listed));
    await writeSums(staging);
    await swapFolder(staging, outDir);
    const pages = files.filter((file) => file.endsWith('.html')).length;
    return { pages, files: listed + 1, scripts: scripts.length, builtOn };
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

/** Path of a page's file from the root, as its address has it. */
function pathOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}

/** The day the site was built for, as its index of documents says. */
async function dayOf(site: string): Promise<string> {
  const index = JSON.parse(await readFile(join(site, 'api/v1/index.json'), 'utf8')) as {
    readonly builtOn: string;
  };
  return index.builtOn;
}
