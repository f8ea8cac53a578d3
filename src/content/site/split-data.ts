import { createHash } from 'node:crypto';
import { DATA_VERSION, type DataFile, type Manifest } from '../../search/data-files.ts';
import type { Outline } from '../../search/join-data.ts';
import type { SearchData } from '../../search/types.ts';

/** Text a shard holds, in bytes: large enough to compress well, small enough to tell progress by. */
const SHARD = 1_000_000;

/** A file as it is written. */
export interface WrittenFile extends DataFile {
  readonly json: string;
}

/** All files of the search data. */
export interface DataFiles {
  readonly manifest: Manifest;
  readonly files: readonly WrittenFile[];
}

/**
 * Splits search data into an outline and shards of texts, each named after its content, so that a
 * browser keeps what has not changed.
 *
 * @param data its provisions in the order of its documents.
 */
export function splitData(data: SearchData): DataFiles {
  const outline = written(JSON.stringify(outlineOf(data)));
  const shards = textShards(data).map((texts) => ({
    provisions: texts.length,
    file: written(JSON.stringify(texts)),
  }));
  return {
    manifest: {
      version: DATA_VERSION,
      digest: digestOf(data),
      documents: data.documents.length,
      outline: named(outline),
      shards: shards.map(({ file, provisions }) => ({ ...named(file), provisions })),
    },
    files: [outline, ...shards.map(({ file }) => file)],
  };
}

/** Tells one state of the content from another. */
export function digestOf(data: SearchData): string {
  return createHash('sha256').update(JSON.stringify(data)).digest('hex').slice(0, 16);
}

function outlineOf({ documents, provisions }: SearchData): Outline {
  const counts = documents.map(() => 0);
  provisions.forEach(({ document }, i) => {
    if (document < (provisions[i - 1]?.document ?? 0))
      throw new Error('Provisions of search data come in the order of their documents.');
    counts[document] = (counts[document] ?? 0) + 1;
  });
  return {
    documents,
    counts,
    addresses: provisions.map(({ address }) => address),
    labels: provisions.map(({ label }) => label),
    headings: provisions.map(({ heading }, i) =>
      heading === provisions[i - 1]?.heading ? 0 : heading,
    ),
    points: provisions.map(({ text }) => pointsOf(text)),
  };
}

/** What may be the marker of a point: "a)" at the start, after a blank or the end of a clause. */
const MARKER = /(?:^|[\s;:.,])([a-zđ]{1,2}\d*)\)/giu;

function pointsOf(text: string): string {
  const letters = Array.from(text.normalize('NFC').matchAll(MARKER), ([, letter = '']) =>
    letter.toLowerCase(),
  );
  return [...new Set(letters)].join(' ');
}

function textShards({ provisions }: SearchData): string[][] {
  const shards: string[][] = [];
  let shard: string[] = [];
  let bytes = 0;
  for (const { text } of provisions) {
    shard.push(text);
    bytes += Buffer.byteLength(text);
    if (bytes < SHARD) continue;
    shards.push(shard);
    shard = [];
    bytes = 0;
  }
  if (shard.length > 0) shards.push(shard);
  return shards;
}

function written(json: string): WrittenFile {
  const hash = createHash('sha256').update(json).digest('hex').slice(0, 32);
  return { path: `du-lieu/${hash}.json`, bytes: Buffer.byteLength(json), json };
}

function named({ path, bytes }: WrittenFile): DataFile {
  return { path, bytes };
}
