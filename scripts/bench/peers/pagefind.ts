import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from '@playwright/test';
import { findChromium } from '../../lib/find-chromium.ts';
import { serveOnFreePort } from '../../lib/server.ts';

/** Comes as a package for this system alone (package.json, optionalDependencies). */
const BINARY = 'node_modules/@pagefind/linux-x64/bin/pagefind_extended';

declare global {
  interface Window {
    pagefind: {
      search: (text: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
    };
  }
}

/** Pagefind as it comes, over the pages of documents; null where its program is not installed. */
export async function pagefind(
  dist: string,
  folder: string,
): Promise<{ ask: (text: string) => Promise<string[]>; close: () => Promise<void> } | null> {
  if (!existsSync(BINARY)) return null;
  await cp(join(dist, 'van-ban'), join(folder, 'van-ban'), { recursive: true });
  await promisify(execFile)(BINARY, ['--site', folder, '--quiet']);
  const { server, port } = await serveOnFreePort(folder, 4700);
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : ['--disable-gpu'],
  });
  const page = await browser.newPage({ bypassCSP: true });
  await page.goto(`http://127.0.0.1:${port}/van-ban/`);
  await page.evaluate(async () => {
    const path = '/pagefind/pagefind.js';
    window.pagefind = (await import(path)) as Window['pagefind'];
    await window.pagefind.search('a');
  });
  return {
    ask: (text) =>
      page.evaluate(async (query) => {
        const { results } = await window.pagefind.search(query);
        const found = await Promise.all(results.slice(0, 10).map((one) => one.data()));
        return found.map(({ url }) => url.split('/')[2] ?? '');
      }, text),
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}
