import { createHash } from 'node:crypto';
import type { OfflineManifest, OfflinePart } from '../../../../src/offline/manifest.ts';

/** First 16 digits of the SHA-256. */
export const hashOf = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 16);

/** A site of a few files: path → content, and the paths of each part. */
export interface SmallSite {
  readonly build: string;
  readonly builtOn: string;
  readonly files: Readonly<Record<string, string>>;
  readonly parts: Readonly<Record<string, readonly string[]>>;
  /** Senses of files that are not their hashes. */
  readonly senses?: Readonly<Record<string, string>>;
}

export function manifestOf({
  build,
  builtOn,
  files,
  parts,
  senses = {},
}: SmallSite): OfflineManifest {
  const paths = Object.keys(files);
  return {
    ...{ version: 1, build, builtOn, sent: { html: 0.2 } },
    files: Object.entries(files).map(([path, text]) => ({
      path,
      hash: hashOf(text),
      sense: senses[path] ?? hashOf(text),
      bytes: Buffer.byteLength(text),
    })),
    parts: Object.entries(parts).map(([id, own]): OfflinePart => ({
      ...{ id, group: 'section', label: `Phần ${id}`, start: own[0] ?? '/' },
      pages: own.filter((path) => path.endsWith('/')).length,
      files: own.map((path) => paths.indexOf(path)),
    })),
  };
}

/** Two parts that share a style sheet. */
export const FIRST: SmallSite = {
  build: '1111111111111111',
  builtOn: '2026-11-22',
  files: { '/a/': 'trang a', '/b/': 'trang b', '/_astro/s.1.css': 'kiểu', '/c/': 'trang c' },
  parts: { a: ['/a/', '/_astro/s.1.css'], b: ['/b/', '/_astro/s.1.css'], c: ['/c/'] },
};

/** The next day: one page of part `a` says something else. */
export const SECOND: SmallSite = {
  ...FIRST,
  build: '2222222222222222',
  builtOn: '2026-11-23',
  files: { ...FIRST.files, '/a/': 'trang a, sửa' },
};
