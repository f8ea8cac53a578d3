import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Figure } from './figure.ts';

/** First-party script of a built page, with everything its scripts import, gzipped, in bytes. */
export async function scriptBytes(dist: string, page: string): Promise<number> {
  const html = await readFile(join(dist, page, 'index.html'), 'utf8');
  const inline = Array.from(
    html.matchAll(
      /<script(?![^>]*\bsrc=)(?![^>]*type="application\/json")[^>]*>([\s\S]*?)<\/script>/g,
    ),
    (m) => m[1] ?? '',
  );
  const queue = Array.from(
    html.matchAll(/<script[^>]*\bsrc="([^"]+)"/g),
    (match) => match[1] ?? '',
  );
  queue.push(...inline.flatMap((code) => imports(code, '/')));
  const seen = new Map<string, string>();
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (seen.has(path)) continue;
    const code = await readFile(join(dist, path), 'utf8');
    seen.set(path, code);
    queue.push(...imports(code, path));
  }
  return [...inline, ...seen.values()].reduce(
    (sum, code) => sum + gzipSync(code, { level: 9 }).length,
    0,
  );
}

/** Static and dynamic imports of a bundled module, as paths below the site's root. */
function imports(code: string, from: string): string[] {
  return Array.from(
    code.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*["']([./][^"']+\.js)["']/g),
    (match) => new URL(match[1] ?? '', `http://site${from}`).pathname,
  );
}

/** Script of the two page kinds with a budget. */
export async function pageWeight(dist: string): Promise<Figure[]> {
  return [
    {
      name: 'script of a document page, gzip',
      value: (await scriptBytes(dist, 'van-ban/3072-2014-qd-ubnd-hai-phong')) / 1000,
      unit: 'kB',
      budget: 10,
    },
    {
      name: 'script of the search page before its data, gzip',
      value: (await scriptBytes(dist, 'tra-cuu')) / 1000,
      unit: 'kB',
      budget: 35,
    },
  ];
}
