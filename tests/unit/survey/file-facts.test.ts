import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { fileFacts, type FileFacts } from '../../../scripts/lib/survey/file-facts.ts';

const SECRET = 'c0ffee'.repeat(6);
const read = (name: string, text: string, builtOn = '2026-11-22'): FileFacts =>
  fileFacts(name, Buffer.from(text), { secrets: [Buffer.from(SECRET)], builtOn });
const sumOf = (text: string): string => createHash('sha256').update(text).digest('hex');

describe('one reading of a file', () => {
  it('sums its bytes', () => {
    expect(read('a.bin', 'abc').file).toEqual({
      name: 'a.bin',
      bytes: 3,
      sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
      sense: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
      references: [],
    });
  });

  it('sums a page also without the day it was built on, and only a page', () => {
    const text = '<p>Điều 1. Tính đến 22/11/2026, còn hiệu lực.</p>';
    const { file } = read('a/index.html', text);
    expect(file.bytes).toBe(Buffer.byteLength(text));
    expect(file.sha256).toBe(sumOf(text));
    expect(file.sense).toBe(sumOf(text.replace('22/11/2026', '')));
    expect(read('a.md', text).file.sense).toBe(sumOf(text));
  });

  it('finds what a page needs, and where it leads', () => {
    const { file, links } = read(
      'a/index.html',
      '<script src="/a.js"></script><b id="x"><a href="#y"><a href="/b/#z">',
    );
    expect(file.references).toEqual(['/a.js']);
    expect(links).toEqual({ missing: ['#y'], others: ['/b/#z'], ids: 'x' });
    expect(read('a.css', 'a{background:url(b.svg)}').file.references).toEqual(['/b.svg']);
    expect(read('a.css', '<a href="#y">').links).toBeNull();
  });

  it.each([
    ['a key in a page', 'a.html', `<p>${SECRET}`],
    ['a key in a picture', 'a.png', `\u0000${SECRET}\u0000`],
    ['a private path', 'a.json', '{"file":"/home/a/.meilisearch/master-key"}'],
    ['the same on Windows', 'a.txt', 'Điều 1: C:\\a\\.meilisearch\\data'],
  ])('finds %s, without telling it', (_, name, text) => {
    const { leak } = read(name, text);
    expect(leak).toMatch(/máy chủ tìm kiếm/u);
    expect(leak).not.toContain(SECRET);
  });

  it('finds nothing in the name of a folder', () => {
    expect(read('a.md', 'thư mục .meilisearch, trong .meili/').leak).toBeNull();
  });
});
