import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { checkWhole } from '../../../scripts/usb/check-whole.ts';
import { writeSums } from '../../../scripts/lib/write-sums.ts';

let site = '';
beforeEach(async () => {
  site = mkdtempSync(join(tmpdir(), 'whole-'));
  mkdirSync(join(site, 'a'));
  writeFileSync(join(site, 'index.html'), 'Điều 1');
  writeFileSync(join(site, 'a/index.html'), 'Điều 2');
  await writeSums(site);
});
afterEach(() => rmSync(site, { recursive: true }));

it('a site as it was built is whole, and its files are known', async () => {
  expect(await checkWhole(site)).toEqual(['a/index.html', 'index.html']);
});

it.each<[string, () => void, RegExp]>([
  ['another word in a page', () => writeFileSync(join(site, 'index.html'), 'Điều 3'), /đã bị đổi/],
  ['a page gone', () => rmSync(join(site, 'a/index.html')), /thiếu tệp a\/index\.html/],
  ['a file nobody listed', () => writeFileSync(join(site, 'b.html'), ''), /b\.html mà SHA256SUMS/],
  ['no list', () => rmSync(join(site, 'SHA256SUMS')), /không phải trang đã dựng xong/],
])('with %s it is not', async (_, harm, reason) => {
  harm();
  await expect(checkWhole(site)).rejects.toThrow(reason);
});
