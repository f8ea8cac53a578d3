import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Figure } from './figure.ts';

/**
 * First-party script of a built page, not its data, with all that is imported, gzipped, in bytes; `later`
 * counts also what is loaded only when a reader presses something or asks for another day.
 */
export async function scriptBytes(dist: string, page: string, later = false): Promise<number> {
  const html = await readFile(join(dist, page, 'index.html'), 'utf8');
  const inline = Array.from(
    html.matchAll(
      /<script(?![^>]*\bsrc=)(?![^>]*type="application\/(?:ld\+)?json")[^>]*>([\s\S]*?)<\/script>/g,
    ),
    (m) => m[1] ?? '',
  );
  const queue = Array.from(
    html.matchAll(/<script[^>]*\bsrc="([^"]+)"/g),
    (match) => match[1] ?? '',
  );
  // What a page itself imports late, it imports when it has been painted.
  queue.push(...inline.flatMap((code) => imports(code, '/', true)));
  const seen = new Map<string, string>();
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (seen.has(path)) continue;
    const code = await readFile(join(dist, path), 'utf8');
    seen.set(path, code);
    queue.push(...imports(code, path, later));
  }
  return [...inline, ...seen.values()].reduce(
    (sum, code) => sum + gzipSync(code, { level: 9 }).length,
    0,
  );
}

const AT_ONCE = /(?:\bfrom|\bimport)\s*["'`]([./][^"'`]+\.js)["'`]/g;
const LATER = /\bimport\s*\(\s*["'`]([./][^"'`]+\.js)["'`]/g;

/** Imports of a bundled module, as paths below the site's root. */
function imports(code: string, from: string, later: boolean): string[] {
  return [AT_ONCE, ...(later ? [LATER] : [])]
    .flatMap((pattern) => Array.from(code.matchAll(pattern), ([, path = '']) => path))
    .map((path) => new URL(path, `http://site${from}`).pathname);
}

const DOCUMENT = 'van-ban/3072-2014-qd-ubnd-hai-phong';

/** Script of the two page kinds with a budget. */
export async function pageWeight(dist: string): Promise<Figure[]> {
  return [
    {
      name: 'script a document page loads, gzip',
      value: (await scriptBytes(dist, DOCUMENT)) / 1000,
      unit: 'kB',
      budget: 10,
    },
    {
      name: 'the same with all that pressing or another day loads',
      value: (await scriptBytes(dist, DOCUMENT, true)) / 1000,
      unit: 'kB',
    },
    {
      name: 'script of the search page before its data, gzip',
      value: (await scriptBytes(dist, 'tra-cuu')) / 1000,
      unit: 'kB',
      budget: 35,
    },
  ];
}
