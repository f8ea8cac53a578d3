import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { BUILD_DATE } from '../../src/content/build-date.ts';
import { CONTENT_DIR } from '../../src/content/paths.ts';
import type { SiteDocument } from '../../src/content/model.ts';
import { findChromium } from '../lib/find-chromium.ts';
import { swapFolder } from '../lib/swap-folder.ts';
import { writeSums } from '../lib/write-sums.ts';
import { writeArchives } from './archives.ts';
import type { Made } from './made.ts';
import { makeSite } from './make-site.ts';
import type { ReleaseOptions } from './options.ts';
import { acceptRelease } from './permalinks.ts';
import { releaseSources } from './sources.ts';

/**
 * Makes a release: the site with a Word file and a PDF of each document, both archives, their sums.
 * Everything is made beside `out` and put in its place at the end; a release that fails, or that
 * would break an address of the last one, leaves `out` as it was.
 *
 * @throws Error with sentences for the user.
 */
export async function makeRelease(
  asked: Omit<ReleaseOptions, 'json'>,
  tell: (line: string) => void,
): Promise<Made[]> {
  // What is missing is told before anything takes its time.
  const chromium = asked.pdf ? findChromium(tell) : null;
  const { documents: all, sourceOf } = await releaseSources(CONTENT_DIR);
  const documents = chosenOf(asked.only, all);
  const some = documents.length < all.length;
  const next = `${asked.out}.next`;
  const site = join(next, SITE);
  await rm(next, { recursive: true, force: true });
  try {
    const made = await makeSite(site, { documents, some, sourceOf, chromium, tell });
    made.push(...(await writeArchives(next, site, tell)));
    // The site has its own.
    await writeSums(next, { isListed: (name) => !name.startsWith(`${SITE}/`) });
    await swapFolder(next, asked.out);
    if (asked.accept) await accept(join(asked.out, SITE), tell);
    return made;
  } finally {
    await rm(next, { recursive: true, force: true });
  }
}

/** The folder of the site in a release. */
const SITE = 'site';

function chosenOf(
  only: readonly string[],
  documents: readonly SiteDocument[],
): readonly SiteDocument[] {
  const unknown = only.filter((slug) => documents.every((one) => one.slug !== slug));
  if (unknown.length > 0)
    throw new Error(
      `Không có văn bản "${unknown.join('", "')}". Mã là tên tệp trong content/van-ban/.`,
    );
  return only.length === 0 ? documents : documents.filter(({ slug }) => only.includes(slug));
}

async function accept(site: string, tell: (line: string) => void): Promise<void> {
  const about = `Địa chỉ của bản phát hành ngày ${BUILD_DATE}; do lệnh "npm run release -- --accept" ghi.`;
  tell(`Đã ghi ${await acceptRelease(site, CONTENT_DIR, about)} địa chỉ phải giữ từ nay.`);
}
