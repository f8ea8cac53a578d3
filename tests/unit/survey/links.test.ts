import { describe, expect, it } from 'vitest';
import { brokenLinks } from '../../../scripts/lib/survey/broken-links.ts';
import { fileFacts, idsOf } from '../../../scripts/lib/survey/file-facts.ts';

/** A site of pages and other files by name. */
function site(files: Readonly<Record<string, string>>): Promise<string[]> {
  const facts = Object.entries(files).map(([name, text]) => fileFacts(name, Buffer.from(text), []));
  return brokenLinks(facts, (name, ids) => {
    const known = idsOf(files[name] ?? '');
    return Promise.resolve(ids.filter((id) => !known.has(id)));
  });
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
    ['elsewhere', '<a href="https://vbpl.vn/x"> <a href="mailto:a@b.vn">'],
  ])('%s are whole', async (_, html) => {
    const files = { 'index.html': html, 'van-ban/a/index.html': LAW };
    expect(await site({ ...files, 'van-ban/a.json': '{}', 'tep/mẫu 1.txt': '' })).toEqual([]);
  });

  it.each([
    ['a page', '<a href="/van-ban/b/">', '/ → /van-ban/b/'],
    ['a file', '<a href="/van-ban/b.json">', '/ → /van-ban/b.json'],
    ['an element of another page', '<a href="/van-ban/a/#dieu-2">', '/ → /van-ban/a/#dieu-2'],
    ['an element of the page', '<a href="#dieu-9">', '/ → #dieu-9'],
  ])('to %s that is not there are told', async (_, html, told) => {
    expect(await site({ 'index.html': html, 'van-ban/a/index.html': LAW })).toEqual([told]);
  });

  it('that many pages share are told once', async () => {
    const html = '<a href="/mat/">';
    expect(await site({ 'index.html': html, 'a/index.html': html })).toEqual(['/ → /mat/']);
  });
});

describe('the digest of a file', () => {
  it('is that of its bytes', () => {
    expect(fileFacts('a.bin', Buffer.from('abc'), []).sha256).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });
});
