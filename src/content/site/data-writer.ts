import { createHash } from 'node:crypto';
import { DATA_VERSION, type DataFile, type Manifest } from '../../search/data-files.ts';
import type { Outline } from '../../search/join-data.ts';
import type { SearchDocument, SearchProvision } from '../../search/types.ts';
import { contentDigest } from './content-digest.ts';

/** Text a shard holds, in bytes: large enough to compress well, small enough to tell progress by. */
const SHARD = 1_000_000;

/** A file as it is written. */
export interface WrittenFile extends DataFile {
  /** UTF-8, outside the heap: the texts of 2,000 documents are 130 MB. */
  readonly content: Buffer;
}

/** All files of the search data. */
export interface DataFiles {
  readonly manifest: Manifest;
  readonly files: readonly WrittenFile[];
}

type Shard = Manifest['shards'][number];

/**
 * Writes search data document by document into an outline and shards of texts, each named after its
 * content, so that a browser keeps what has not changed. Holds no more text than a shard at a time.
 */
export class DataWriter {
  readonly #digest = contentDigest();
  readonly #documents: SearchDocument[] = [];
  readonly #counts: number[] = [];
  readonly #addresses: string[] = [];
  readonly #labels: string[] = [];
  readonly #headings: (string | 0)[] = [];
  readonly #points: string[] = [];
  readonly #files: WrittenFile[] = [];
  readonly #shards: Shard[] = [];
  #heading: string | undefined;
  #texts: string[] = [];
  #bytes = 0;

  /** How many documents were added. */
  get documents(): number {
    return this.#documents.length;
  }

  /** The next document with all its passages. */
  add(document: SearchDocument, provisions: readonly SearchProvision[]): void {
    this.#digest.add(document, provisions);
    this.#documents.push(document);
    this.#counts.push(provisions.length);
    for (const { address, label, heading, text } of provisions) {
      this.#addresses.push(address);
      this.#labels.push(label);
      this.#headings.push(heading === this.#heading ? 0 : heading);
      this.#heading = heading;
      this.#points.push(pointsOf(text));
      this.#texts.push(text);
      this.#bytes += Buffer.byteLength(text);
      if (this.#bytes >= SHARD) this.#endShard();
    }
  }

  /** The files of everything that was added. */
  finish(): DataFiles {
    if (this.#texts.length > 0) this.#endShard();
    const outline = written({
      documents: this.#documents,
      counts: this.#counts,
      addresses: this.#addresses,
      labels: this.#labels,
      headings: this.#headings,
      points: this.#points,
    } satisfies Outline);
    return {
      manifest: {
        version: DATA_VERSION,
        digest: this.#digest.end(),
        documents: this.#documents.length,
        outline: { path: outline.path, bytes: outline.bytes },
        shards: this.#shards,
      },
      files: [outline, ...this.#files],
    };
  }

  #endShard(): void {
    const file = written(this.#texts);
    this.#files.push(file);
    this.#shards.push({ path: file.path, bytes: file.bytes, provisions: this.#texts.length });
    this.#texts = [];
    this.#bytes = 0;
  }
}

/** What may be the marker of a point: "a)" at the start, after a blank or the end of a clause. */
const MARKER = /(?:^|[\s;:.,])([a-zđ]{1,2}\d*)\)/giu;

function pointsOf(text: string): string {
  const letters = Array.from(text.normalize('NFC').matchAll(MARKER), ([, letter = '']) =>
    letter.toLowerCase(),
  );
  return [...new Set(letters)].join(' ');
}

function written(value: unknown): WrittenFile {
  const content = Buffer.from(JSON.stringify(value));
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 32);
  return { path: `du-lieu/${hash}.json`, bytes: content.length, content };
}
