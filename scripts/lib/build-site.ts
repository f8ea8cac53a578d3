import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { build } from 'astro';
import { serverOptions } from '../../src/search/server/options.ts';
import { checkSearchKey } from '../search/check-key.ts';
import { serverSecrets } from '../search/server-secrets.ts';
import { checkLinks } from './check-links.ts';
import { scanSecrets } from './scan-secrets.ts';
import { siteAddress } from './site-address.ts';
import { writeSitemap } from './write-sitemap.ts';
import { writeSums } from './write-sums.ts';

/** What a build may be told. */
export interface BuildOptions {
  /** Folder the finished site replaces. */
  readonly outDir: string;
  /** Called with one line per step. */
  readonly progress: (line: string) => void;
}

/**
 * Builds into a staging folder beside `outDir` and swaps it in only when everything is there, so
 * that a failed build leaves the last good site as it was.
 */
export async function buildSite({ outDir, progress }: BuildOptions): Promise<void> {
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
  await rm(staging, { recursive: true, force: true });
  process.env.OUT_DIR = staging;
  progress('Đọc và kiểm tra nội dung, dựng trang …');
  try {
    await build({ outDir: staging, logLevel: 'error' });
    progress('Kiểm tra liên kết giữa các trang …');
    await checkLinks(staging);
    await scanSecrets(staging, await serverSecrets(server));
    const site = siteAddress(process.env);
    if (site) await writeSitemap(staging, site);
    await writeSums(staging);
    await swap(staging, outDir);
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

/** Renames `staging` to `outDir`; the old site is kept aside until the new one is in place. */
async function swap(staging: string, outDir: string): Promise<void> {
  const old = `${outDir}.old`;
  await rm(old, { recursive: true, force: true });
  await mkdir(dirname(outDir), { recursive: true });
  if (existsSync(outDir)) await move(outDir, old);
  await move(staging, outDir);
  await rm(old, { recursive: true, force: true });
}

/** Windows refuses to rename a folder that a virus scanner or server still reads; then copy. */
async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EPERM' && code !== 'EBUSY') throw error;
    await cp(from, to, { recursive: true });
    await rm(from, { recursive: true, force: true });
  }
}
