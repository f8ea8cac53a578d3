import { expect, it } from 'vitest';
import { unfitNames } from '../../../scripts/usb/stick-names.ts';

it('names that any stick takes are fit', () => {
  expect(unfitNames(['index.html', 'van-ban/a/index.html', '_astro/a.B-rC.woff2'])).toEqual([]);
});

it.each([
  [['a/B.html', 'a/b.html'], /chỉ khác nhau/],
  [['van-ban/con/index.html'], /Windows/],
  [['van-ban/aux.json'], /Windows/],
  [['a:b.html'], /Windows/],
  [['a./b.html'], /Windows/],
  [['a\u0007.html'], /Windows/],
  [[`${'a/'.repeat(90)}b.html`], /dài quá/],
])('%j is not', (files, reason) => {
  expect(unfitNames(files)).toEqual([expect.stringMatching(reason)]);
});
