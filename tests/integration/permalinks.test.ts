import { readFileSync, statSync } from 'node:fs';
import { expect, it } from 'vitest';
import { siteAddresses } from '../../scripts/release/addresses.ts';
import { permalinkLines } from '../../scripts/release/permalink-words.ts';
import { checkRelease } from '../../scripts/release/permalinks.ts';
import { TEST_DAY } from '../../scripts/lib/test-day.ts';

const LIST = 'content/phat-hanh/dia-chi.txt';

it('every address of the last release still resolves', async () => {
  const check = await checkRelease('dist', 'content');
  // The message says what went and which line to add.
  expect(check && check.vanished.length > 0 ? permalinkLines(check, TEST_DAY) : []).toEqual([]);
  expect(check?.checked).toBeGreaterThan(2000);
});

it('the list of addresses stays small enough to be read', () => {
  expect(statSync(LIST).size).toBeLessThan(150_000);
  expect(readFileSync(LIST, 'utf8')).toContain('/van-ban/70-2020-qh14/');
});

it('pages, files for others and provisions are addresses; parts of the build are not', async () => {
  const { published } = await siteAddresses('dist');
  for (const path of [
    '/',
    '/thay-doi/',
    '/thay-doi.atom',
    '/hieu-luc/lich.ics',
    '/api/v1/index.json',
  ])
    expect([...published.keys()]).toContain(path);
  expect(published.get('/van-ban/3072-2014-qd-ubnd-hai-phong/')).toContain(
    'quy-dinh-dieu-4-khoan-1',
  );
  expect(
    [...published.keys()].filter((path) => /_astro|SHA256|\.html$|\.(?:pdf|js)$/u.test(path)),
  ).toEqual([]);
});
