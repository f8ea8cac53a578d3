import { cp, rm } from 'node:fs/promises';
import { build } from 'astro';
import { BUILD_DATE } from '../../src/content/build-date.ts';
import { serverOptions } from '../../src/search/server/options.ts';
import { writeConfig } from '../headers/write-config.ts';
import { drawIcons } from '../offline/draw-icons.ts';
import { writeOffline } from '../offline/write-offline.ts';
import { checkSearchKey } from '../search/check-key.ts';
import { serverSecrets } from '../search/server-secrets.ts';
import { siteAddress } from './site-address.ts';
import { surveySite } from './survey/survey-site.ts';
import { swapFolder } from './swap-folder.ts';
import { writeSitemap } from './write-sitemap.ts';
import { workFolder } from './work-folder.ts';
import { writeSums } from './write-sums.ts';

/** What a build may be told. */
export interface BuildOptions {
  /** Folder the finished site replaces. */
  readonly outDir: string;
  /** Called with one line per step. */
  readonly progress: (line: string) => void;
  /** Adds files to the site before its links are checked and its files summed. */
  readonly complete?: (folder: string) => Promise<void>;
}

/**
 * Builds into a staging folder beside `outDir` and swaps it in only when everything is there, so
 * that a failed build leaves the last good site as it was.
 */
export async function buildSite({ outDir, progress, complete }: BuildOptions): Promise<void> {
  const server = serverOptions(process.env);
  if (server) {
    const check = await checkSearchKey(server);
    progress(
      check === 'checked'
        ? `Máy chủ tìm kiếm ${server.url}: khóa chỉ tìm được, không làm được gì khác.`
        : `Máy chủ tìm kiếm ${server.url}: KHÔNG kiểm tra quyền của khóa (MEILI_KEY_CHECK=skip).`,
    );
  }
  const staging = `${outDir}.next`;
  const work = await workFolder(staging);
  const clear = async (): Promise<void> => {
    for (const folder of [staging, work]) await rm(folder, { recursive: true, force: true });
  };
  await clear();
  process.env.OUT_DIR = work;
  progress('Đọc và kiểm tra nội dung, dựng trang …');
  try {
    await build({ outDir: work, logLevel: 'error' });
    await complete?.(work);
    const site = siteAddress(process.env);
    if (site) await writeSitemap(work, site);
    await writeConfig(work);
    await drawIcons(work);
    progress('Kiểm tra liên kết giữa các trang …');
    const secrets = await serverSecrets(server);
    const known = await surveySite(work, { secrets, builtOn: BUILD_DATE });
    await writeOffline(work, known.values());
    await writeSums(work, { known });
    if (work !== staging) await cp(work, staging, { recursive: true });
    await swapFolder(staging, outDir);
  } finally {
    await clear();
  }
}
