import { createServer } from 'node:net';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import lighthouse, { type Result } from 'lighthouse';
import { findChromium } from '../lib/find-chromium.ts';
import type { Figure } from './figure.ts';
import { serveCompressed } from './serve-compressed.ts';

/** Odd, so that one of them is the median. */
const ROUNDS = 3;

/** What each round begins without, as somebody's first visit does: Lighthouse itself leaves local storage. */
const FIRST_VISIT = [
  'file_systems',
  'shader_cache',
  'service_workers',
  'cache_storage',
  'local_storage',
] as const;

const CATEGORIES = {
  performance: 'performance',
  accessibility: 'accessibility',
  'best-practices': 'best practices',
  seo: 'search engines',
} as const;

/**
 * Lighthouse on a phone over slow 4G, on the largest document: its four scores, the largest paint and
 * the layout shift, each the median of three rounds.
 */
export async function lighthouseBench(dist: string): Promise<Figure[]> {
  const { server, url } = await serveCompressed(dist);
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-background-networking',
      `--remote-debugging-port=${port}`,
    ],
  });
  try {
    const page = `${url}/van-ban/${await largestDocument(dist)}/`;
    const rounds: Result[] = [];
    for (let round = 0; round < ROUNDS; round++) rounds.push(await lookUntilPainted(page, port));
    return figuresOf(rounds);
  } finally {
    await browser.close();
    server.close();
  }
}

/** Now and then Lighthouse sees no paint at all; such a round says nothing. */
async function lookUntilPainted(url: string, port: number): Promise<Result> {
  for (let tries = 1; ; tries++) {
    const seen = await look(url, port);
    if (seen.audits['largest-contentful-paint']?.numericValue !== undefined) return seen;
    if (tries === ROUNDS) throw new Error('Lighthouse saw no paint.');
  }
}

async function look(url: string, port: number): Promise<Result> {
  const onlyCategories = Object.keys(CATEGORIES);
  const ended = await lighthouse(url, {
    port,
    logLevel: 'error',
    onlyCategories,
    clearStorageTypes: [...FIRST_VISIT],
  });
  if (!ended) throw new Error('Lighthouse gave no result.');
  return ended.lhr;
}

function figuresOf(rounds: readonly Result[]): Figure[] {
  const median = (read: (result: Result) => number | null | undefined): number =>
    rounds.map((result) => read(result) ?? NaN).toSorted((a, b) => a - b)[ROUNDS >> 1] ?? NaN;
  const audit = (id: string): number => median(({ audits }) => audits[id]?.numericValue);
  return [
    ...Object.entries(CATEGORIES).map(([id, name]) => ({
      name: `Lighthouse on a phone, largest document: ${name}`,
      value: 100 * median(({ categories }) => categories[id]?.score),
      unit: 'of 100',
      least: 100,
    })),
    {
      name: 'its largest paint over slow 4G',
      value: audit('largest-contentful-paint') / 1000,
      unit: 's',
      budget: 1.2,
    },
    { name: 'its layout shift', value: audit('cumulative-layout-shift'), unit: '', budget: 0 },
  ];
}

/** The slug of the document with the largest page. */
async function largestDocument(dist: string): Promise<string> {
  const folder = join(dist, 'van-ban');
  const sizes = (await readdir(folder, { withFileTypes: true }))
    .filter((entry) => entry.isDirectory())
    .map(async ({ name }) => {
      const page = await stat(join(folder, name, 'index.html')).catch(() => null);
      return { name, size: page?.size ?? 0 };
    });
  const [largest] = (await Promise.all(sizes)).toSorted((a, b) => b.size - a.size);
  if (!largest) throw new Error('The site has no documents.');
  return largest.name;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' ? (address?.port ?? 0) : 0;
}
