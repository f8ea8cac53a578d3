import { describe, expect, it } from 'vitest';
import { builtFile, withData } from '../../../scripts/offline/built-file.ts';
import type { BuiltFile } from '../../../src/offline/make-manifest.ts';

const file = (path: string, references: string[] = []): BuiltFile => ({
  ...{ path, hash: '0'.repeat(16), sense: '0'.repeat(16), bytes: 1, references },
});

it('a page is known by its folder, any file by the first digits of its sums', () => {
  const sums = { bytes: 5, sha256: '0123456789abcdef01', sense: 'fedcba987654321010' };
  expect(builtFile({ name: 'tập/index.html', ...sums, references: ['/a.js'] })).toEqual({
    path: '/t%E1%BA%ADp/',
    hash: '0123456789abcdef',
    sense: 'fedcba9876543210',
    bytes: 5,
    references: ['/a.js'],
  });
});

describe('data', () => {
  const texts: Record<string, string> = {
    '/list.json': '{"more":"/more.json","part":"/_astro/part.1.json"}',
    '/more.json': '{"back":"/list.json","hinh":"/hinh.png"}',
  };
  const read: string[] = [];
  const octetsAt = (path: string): string => {
    read.push(path);
    return texts[path] ?? '';
  };

  it('that something names are read for what they name, once, and no others', () => {
    const files = [
      file('/', ['/list.json', '/gone.json', '/a.css']),
      file('/_astro/part.1.json'),
      file('/b/', ['/list.json']),
      file('/list.json'),
      file('/more.json'),
      file('/van-ban/x.json'),
    ];
    expect(withData(files, octetsAt).map(({ references }) => references)).toEqual([
      ['/list.json', '/gone.json', '/a.css'],
      [],
      ['/list.json'],
      ['/more.json', '/_astro/part.1.json'],
      ['/list.json', '/hinh.png'],
      [],
    ]);
    expect(read).toEqual(['/list.json', '/more.json']);
  });
});
