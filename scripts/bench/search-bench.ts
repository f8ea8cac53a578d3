import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Page } from '@playwright/test';
import { findChromium } from '../lib/find-chromium.ts';
import { serveOnFreePort } from '../lib/server.ts';
import { siteSearchData } from '../search/site-data.ts';
import type { Figure } from './figure.ts';
import { indexingTime, serialisedSize } from './peers/minisearch-in-page.ts';

/** Questions of the kinds readers ask: words with and without accents, citations, operators. */
const QUERIES = [
  'thẩm quyền của chủ tịch ủy ban nhân dân thành phố',
  'don khach nuoc ngoai dot xuat',
  'hội nghị hội thảo quốc tế',
  'hoi nghi quoc te',
  'báo cáo 6 tháng trước ngày nào',
  'viện trợ phi chính phủ nước ngoài',
  'so ngoai vu co trach nhiem gi',
  'hộ chiếu ngoại giao hộ chiếu công vụ',
  '"chương trình hoạt động đối ngoại"',
  'hội nghị -hội thảo',
  'loại:quyết-định thẩm quyền',
  'k1 đ4 qđ 3072/2014',
  '134/2025/NĐ-CP',
  'ai được cử cán bộ đi công tác nước ngoài và phải báo cáo trong bao nhiêu ngày làm việc',
  'UBND PCPNN',
  'người Việt Nam ở nước ngoài',
  'bao chi nuoc ngoai',
  'xyzzyq',
  'biên giới quốc gia khu vực biên giới biển',
  'thông tin tuyên truyền',
];

/** Rounds through all queries; the first warms up and is not counted. */
const ROUNDS = 4;

/** Time from a query's message to the worker until its answer is back in the page, 95th percentile. */
export async function searchBench(dist: string): Promise<Figure[]> {
  const { server, port } = await serveOnFreePort(dist, 4500);
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : ['--disable-gpu'],
  });
  try {
    const page = await browser.newPage();
    await page.addInitScript(recordRoundTrips);
    await page.goto(`http://127.0.0.1:${port}/tra-cuu/`);
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round++)
      for (const query of QUERIES) {
        const time = await ask(page, query);
        if (round > 0) times.push(time);
      }
    times.sort((a, b) => a - b);
    const at = (share: number): number => times[Math.ceil(times.length * share) - 1] ?? NaN;
    const built = page.locator('[data-search-page]');
    const data = await siteSearchData();
    return [
      {
        name: 'search data of the site, gzip',
        value: await dataKb(dist),
        unit: 'kB',
        budget: 250,
        peer: serialisedSize(data),
      },
      {
        name: 'its index, ready after the data arrived',
        value: Number(await built.getAttribute('data-built')),
        unit: 'ms',
        budget: 500,
        peer: await indexingTime(browser, data),
      },
      { name: 'embedded search in Chromium, median', value: at(0.5), unit: 'ms' },
      { name: 'embedded search in Chromium, p95', value: at(0.95), unit: 'ms', budget: 16 },
    ];
  } finally {
    await browser.close();
    server.close();
  }
}

/** What the embedded search fetches: the list of its files, and the files. */
async function dataKb(dist: string): Promise<number> {
  const folder = join(dist, 'tra-cuu', 'du-lieu');
  const files = (await readdir(folder)).map((name) => join(folder, name));
  const sizes = [join(dist, 'tra-cuu', 'du-lieu.json'), ...files].map(
    async (file) => gzipSync(await readFile(file), { level: 9 }).length,
  );
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0) / 1000;
}

/** Submits a query and waits for its answer. */
async function ask(page: Page, query: string): Promise<number> {
  const before = await page.evaluate(() => window.roundTrips.length);
  await page.evaluate((text) => {
    const box = document.querySelector<HTMLInputElement>('[data-search-box]');
    if (!box) throw new Error('The search page has no box.');
    box.value = text;
    box.dispatchEvent(new Event('input', { bubbles: true }));
  }, query);
  await page.waitForFunction((count) => window.roundTrips.length > count, before);
  return page.evaluate(() => window.roundTrips.at(-1) ?? NaN);
}

declare global {
  interface Window {
    roundTrips: number[];
  }
}

/** Runs in the page before its scripts: notes how long each search message is out. */
function recordRoundTrips(): void {
  window.roundTrips = [];
  const sent = new Map<number, number>();
  const spied = new WeakSet<Worker>();
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its worker below
  const post = Worker.prototype.postMessage as (this: Worker, message: unknown) => void;
  Worker.prototype.postMessage = function (
    this: Worker,
    message: { kind: string; id: number },
  ): void {
    if (!spied.has(this)) {
      spied.add(this);
      this.addEventListener('message', ({ data }: MessageEvent<{ kind: string; id: number }>) => {
        const began = sent.get(data.id);
        if (data.kind === 'found' && began !== undefined)
          window.roundTrips.push(performance.now() - began);
      });
    }
    if (message.kind === 'search') sent.set(message.id, performance.now());
    post.call(this, message);
  };
}
