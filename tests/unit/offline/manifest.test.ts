import { describe, expect, it } from 'vitest';
import {
  extensionOf,
  filesOf,
  partsWith,
  readManifest,
  sentBytes,
  writeManifest,
} from '../../../src/offline/manifest.ts';
import { FIRST, manifestOf } from './support/small-site.ts';

const manifest = manifestOf({ ...FIRST, senses: { '/a/': '0000000000000000' } });
const paths = (ids: string[]): string[] => filesOf(manifest, ids).map(({ path }) => path);

describe('the list of what can be kept', () => {
  it('is read as it was written', () => {
    expect(readManifest(writeManifest(manifest))).toEqual(manifest);
  });

  it.each([
    ['an error page', '<!doctype html>'],
    ['nothing', 'null'],
    ['another version', writeManifest({ ...manifest, version: 2 as 1 })],
    ['what the site writes before it is built', '{"builtOn":"2026-11-22","definitions":[]}'],
    [
      'a part that names a file that is not there',
      writeManifest({ ...manifest, files: manifest.files.slice(0, 1) }),
    ],
  ])('is not taken from %s', (_, text) => {
    expect(readManifest(text)).toBeNull();
  });

  it('counts a file of two parts once', () => {
    expect(paths(['a', 'b'])).toEqual(['/a/', '/b/', '/_astro/s.1.css']);
    expect(paths(['khong-co'])).toEqual([]);
  });

  it('says which parts a path belongs to', () => {
    expect(partsWith(manifest, '/_astro/s.1.css').map(({ id }) => id)).toEqual(['a', 'b']);
    expect(partsWith(manifest, '/d/')).toEqual([]);
  });

  it('estimates what travels: pages compressed, what has no share as it is', () => {
    const bytes = Buffer.byteLength('trang a') * 0.2 + Buffer.byteLength('kiểu');
    expect(sentBytes(manifest, filesOf(manifest, ['a']))).toBe(Math.round(bytes));
  });

  it('knows a page by its stroke and a file by its ending', () => {
    expect(['/', '/a/b/', '/_astro/x.1.css', '/SHA256SUMS'].map(extensionOf)).toEqual([
      'html',
      'html',
      'css',
      '',
    ]);
  });
});
