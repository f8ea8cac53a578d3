import { gzipSync } from 'node:zlib';
import type { Browser } from '@playwright/test';
import MiniSearch from 'minisearch';
import type { Peer } from '../figure.ts';
import { FIELDS, recordsOf } from './engines.ts';
import type { SearchData } from '../../../src/search/types.ts';

/** Its bundle for pages, which makes the class a global. */
const BUNDLE = 'node_modules/minisearch/dist/umd/index.js';

/** Its index of the same provisions, ready to be loaded: without the texts that results show. */
export function serialisedSize(data: SearchData): Peer {
  const index = new MiniSearch({ fields: FIELDS });
  index.addAll(recordsOf(data));
  const bytes = gzipSync(JSON.stringify(index), { level: 9 }).length;
  return { name: 'index of stock MiniSearch, without texts', value: bytes / 1000 };
}

/** Milliseconds it takes to index the same provisions in a page of the same browser. */
export async function indexingTime(browser: Browser, data: SearchData): Promise<Peer> {
  const page = await browser.newPage();
  try {
    await page.addScriptTag({ path: BUNDLE });
    const value = await page.evaluate(
      ({ records, fields }) => {
        const { MiniSearch: Stock } = window as unknown as { MiniSearch: typeof MiniSearch };
        const began = performance.now();
        new Stock({ fields }).addAll(records);
        return performance.now() - began;
      },
      { records: recordsOf(data), fields: FIELDS },
    );
    return { name: 'stock MiniSearch', value };
  } finally {
    await page.close();
  }
}
