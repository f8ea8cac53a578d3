import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { writeSitemap } from '../../scripts/lib/write-sitemap.ts';
import { SUMS, writeSums } from '../../scripts/lib/write-sums.ts';

const folder = mkdtempSync(join(tmpdir(), 'sums-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

mkdirSync(join(folder, 'b/c'), { recursive: true });
mkdirSync(join(folder, 'api/v1'), { recursive: true });
writeFileSync(join(folder, 'index.html'), 'abc');
writeFileSync(join(folder, '404.html'), '');
writeFileSync(join(folder, 'b/c/index.html'), 'Điều 1');
writeFileSync(
  join(folder, 'api/v1/index.json'),
  '{"documents":[{"url":"/b/c/","checkedOn":"2026-11-22"}]}',
);

it('the list has every file once, by name, and not itself', async () => {
  expect(await writeSums(folder)).toBe(4);
  expect(await writeSums(folder)).toBe(4);
  const lines = readFileSync(join(folder, SUMS), 'utf8').trimEnd().split('\n');
  expect(lines.map((line) => line.slice(66))).toEqual([
    '404.html',
    'api/v1/index.json',
    'b/c/index.html',
    'index.html',
  ]);
  expect(lines[3]).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  index.html',
  );
});

it.skipIf(process.platform === 'win32')('sha256sum takes it', async () => {
  await writeSums(folder);
  expect(() =>
    execFileSync('sha256sum', ['--check', '--strict', SUMS], { cwd: folder, stdio: 'pipe' }),
  ).not.toThrow();
});

it('the sitemap has every page but the one for addresses that are none', async () => {
  expect(await writeSitemap(folder, new URL('https://a.test'))).toBe(2);
  const xml = readFileSync(join(folder, 'sitemap.xml'), 'utf8');
  expect(xml).toContain('<url><loc>https://a.test/</loc></url>');
  expect(xml).toContain('<loc>https://a.test/b/c/</loc><lastmod>2026-11-22</lastmod>');
  expect(xml).not.toContain('404');
});
