import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { BUILD_DATE } from '../../src/content/build-date.ts';
import { CONTENT_DIR } from '../../src/content/paths.ts';
import type { SiteDocument } from '../../src/content/model.ts';
import { buildSite } from '../lib/build-site.ts';
import { siteAddress } from '../lib/site-address.ts';
import { filesIn } from './files.ts';
import type { Made } from './made.ts';
import { checkRelease } from './permalinks.ts';
import { permalinkLines } from './permalink-words.ts';
import { printAll } from './print-all.ts';
import type { ReleaseSources } from './sources.ts';
import { writeWordFiles } from './word-files.ts';

/** What the site of a release is made with. */
export interface SiteOfRelease {
  /** Documents that get Word and PDF files. */
  readonly documents: readonly SiteDocument[];
  /** Whether they are not all there are. */
  readonly some: boolean;
  readonly sourceOf: ReleaseSources['sourceOf'];
  /** Path of a Chromium; null for no PDF. */
  readonly chromium: string | null;
  readonly tell: (line: string) => void;
}

/**
 * Builds the site with a Word file and a PDF beside each document's page.
 *
 * @throws Error when an address of the last release would break.
 */
export async function makeSite(outDir: string, asked: SiteOfRelease): Promise<Made[]> {
  const { documents, some, chromium, sourceOf, tell } = asked;
  const address = siteAddress(process.env);
  // The build links to these files (content/site/released-files.ts).
  process.env.RELEASE_FILES = chromium === null ? 'docx' : 'docx pdf';
  process.env.RELEASE_ONLY = some ? documents.map(({ slug }) => slug).join(' ') : '';
  const made: Made[] = [];
  const began = performance.now();
  await buildSite({
    outDir,
    progress: tell,
    complete: async (site) => {
      await keepPromises(site, tell);
      const folder = join(site, 'van-ban');
      const add = async (what: string, ending: string, work: () => Promise<void>) => {
        const from = performance.now();
        await work();
        const seconds = (performance.now() - from) / 1000;
        const files = documents.map(({ slug }) => join(folder, `${slug}.${ending}`));
        made.push({ what, files: files.length, bytes: await bytesOf(files), seconds });
      };
      tell(`Viết ${documents.length} tệp Word …`);
      await add('Word', 'docx', () => writeWordFiles(folder, documents, sourceOf, address));
      if (chromium !== null)
        await add('PDF', 'pdf', () =>
          printAll(site, folder, documents, { sourceOf, chromium, address, tell }),
        );
    },
  });
  const files = (await filesIn(outDir)).map(({ file }) => file);
  const apart = made.reduce((sum, { seconds }) => sum + seconds, 0);
  const seconds = (performance.now() - began) / 1000 - apart;
  const whole = { what: 'Cả trang', files: files.length, bytes: await bytesOf(files), seconds };
  return [...made, whole];
}

/** Before printing, which takes its time. */
async function keepPromises(site: string, tell: (line: string) => void): Promise<void> {
  const check = await checkRelease(site, CONTENT_DIR);
  if (check === null) {
    tell('Chưa có bản phát hành nào trước, nên chưa có địa chỉ nào phải giữ.');
    return;
  }
  const lines = permalinkLines(check, BUILD_DATE).join('\n');
  if (check.vanished.length > 0) throw new Error(lines);
  tell(lines);
}

async function bytesOf(files: readonly string[]): Promise<number> {
  const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}
