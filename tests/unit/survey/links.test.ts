import { describe, expect, it } from 'vitest';
import { brokenLinks } from '../../../scripts/lib/survey/broken-links.ts';
import { pageLinks } from '../../../scripts/lib/survey/page-links.ts';
import { octetsOf } from '../../../src/offline/octets.ts';

/** The broken links of a site of pages and other files by name. */
function site(files: Readonly<Record<string, string>>): string[] {
  return brokenLinks(
    Object.entries(files).map(([name, text]) => ({
      name,
      links: name.endsWith('.html') ? pageLinks(name, octetsOf(Buffer.from(text))) : null,
    })),
  );
}

const LAW = '<h2 id="dieu-1">Điều 1</h2><p id="a&#38;b">a</p>';

describe('links of a built site', () => {
  it.each([
    ['to a page', '<a href="/van-ban/a/">'],
    ['to an element of it', '<a class="x" href="/van-ban/a/#dieu-1">'],
    ['to an element whose name is escaped', '<a href="/van-ban/a/#a&amp;b">'],
    ['to a question put to a page', '<a href="/van-ban/a/?ngay=2025-07-01#dieu-1">'],
    ['to a file', '<a href="/van-ban/a.json">'],
    ['to a file with a blank in its name', '<a href="/tep/m%E1%BA%ABu%201.txt">'],
    ['beside the page', '<a href="van-ban/a/">'],
    ['within the page', '<a href="#top"><b id="top">'],
    ['within the page, by its address', '<a href="/#top"><b id="top">'],
    ['within the page, to a name with marks', '<a href="#m%E1%BB%A5c"><b id="mục">'],
    ['written with the marks', '<a href="#mục"><b id="mục">'],
    ['behind a title with signs', '<a title="a > b < c" href="/van-ban/a/">'],
    ['that a text speaks of', '<p>Viết href="/mat/" hay href="#mat" trong bài.'],
    ['in data', '<b data-href="/mat/">'],
    ['without an end', '<a href="/mat/ '],
    ['of nothing', '<a href=""> <a href="#">'],
    ['elsewhere', '<a href="https://vbpl.vn/x"> <a href="mailto:a@b.vn">'],
  ])('%s are whole', (_, html) => {
    const files = { 'index.html': html, 'van-ban/a/index.html': LAW };
    expect(site({ ...files, 'van-ban/a.json': '{}', 'tep/mẫu 1.txt': '' })).toEqual([]);
  });

  it.each([
    ['a page', '<a href="/van-ban/b/">', '/ → /van-ban/b/'],
    ['a file', '<a href="/van-ban/b.json">', '/ → /van-ban/b.json'],
    ['an element of another page', '<a href="/van-ban/a/#dieu-2">', '/ → /van-ban/a/#dieu-2'],
    ['an element of the page', '<a href="#dieu-9">', '/ → #dieu-9'],
    ['an element with marks', '<a href="#mục"><b id="muc">', '/ → #mục'],
    ['an element that data only mention', '<b data-id="x"><a href="#x">', '/ → #x'],
    ['a page, past signs in a title', '<a title="a > b < c" href="/b/">', '/ → /b/'],
    ['a page in two lines', '<a\nhref="/b/">', '/ → /b/'],
    ['a style sheet', '<link rel="stylesheet" href="/_astro/b.css">', '/ → /_astro/b.css'],
  ])('to %s that is not there are told', (_, html, told) => {
    expect(site({ 'index.html': html, 'van-ban/a/index.html': LAW })).toEqual([told]);
  });

  it('that many pages share are told once', () => {
    const html = '<a href="/mat/">';
    expect(site({ 'index.html': html, 'a/index.html': html })).toEqual(['/ → /mat/']);
  });
});
