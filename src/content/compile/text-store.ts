import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { CompiledDocument, DocumentText, StoredText, TextWords } from '../model.ts';
import { searchedText, type SearchedText } from './searched-text.ts';
import { textFacts, type TextSide } from './text-facts.ts';

/** What the content store holds of a document. */
export interface StoredDocument extends CompiledDocument {
  /** Where its text is; null for an entry with metadata only. */
  readonly textFile: string | null;
}

/** The store keeps plain records; this loader is the only one that writes them. */
export function asStored(data: unknown): StoredDocument {
  return data as StoredDocument;
}

/** Whether a stored document's text is still where it was put. */
export function isWhole({ data, textFile }: StoredDocument): boolean {
  return (
    !(data.verbatim ?? data.digest) ||
    (typeof textFile === 'string' && partsOf(textFile).every((part) => existsSync(part)))
  );
}

/**
 * Compiled texts in files of their own, in the cache folder. Astro bundles its content store as one
 * JavaScript module; with the texts of 480 documents in it (114 MB) that took most of the build.
 */
export class TextStore {
  readonly #folder: string;
  #folderMade = false;

  constructor(cacheDir: string) {
    this.#folder = join(cacheDir, 'legal-texts');
  }

  /** Writes a text and returns the name to read it by; `null` for a document without one. */
  write(slug: string, digest: string, text: DocumentText | null): string | null {
    if (text === null) return null;
    const file = join(this.#folder, `${slug}.${digest.slice(0, 16)}.json`);
    if (!this.#folderMade) mkdirSync(this.#folder, { recursive: true });
    this.#folderMade = true;
    const { html, citations, bodies, ...words } = text;
    writeFileSync(file, JSON.stringify(words satisfies TextWords));
    writeFileSync(htmlOf(file), html);
    writeFileSync(sideOf(file), JSON.stringify(toSide(text, { citations, bodies })));
    writeFileSync(searchedOf(file), JSON.stringify(searchedText(text)));
    return file;
  }

  /** Deletes texts of earlier versions and of documents that are gone. */
  async keepOnly(files: readonly (string | null)[]): Promise<void> {
    const kept = new Set(files.flatMap((file) => (file === null ? [] : partsOf(file))));
    const names = await readdir(this.#folder).catch(() => []);
    const stale = names.map((name) => join(this.#folder, name)).filter((file) => !kept.has(file));
    await Promise.all(stale.map((file) => rm(file, { force: true })));
  }
}

/** Reads a text by the name {@link TextStore.write} gave. */
export async function readText(file: string): Promise<StoredText> {
  const [words, html] = await Promise.all([readWords(file), readFile(htmlOf(file), 'utf8')]);
  return { ...words, html };
}

/** Reads a text without its HTML. */
export async function readWords(file: string): Promise<TextWords> {
  return JSON.parse(await readFile(file, 'utf8')) as TextWords;
}

/** Reads what search needs of a text. */
export async function readSearched(file: string): Promise<SearchedText> {
  return JSON.parse(await readFile(searchedOf(file), 'utf8')) as SearchedText;
}

/** Reads what other pages need of a text, by the name of the text. */
export async function readSide(file: string): Promise<TextSide> {
  const { kind, addresses, complete, citations, bodies } = JSON.parse(
    await readFile(sideOf(file), 'utf8'),
  ) as StoredSide;
  return { kind, facts: { addresses: new Set(addresses), complete }, citations, bodies };
}

/** A {@link TextSide} as JSON. */
interface StoredSide extends Pick<TextSide, 'kind' | 'citations' | 'bodies'> {
  readonly addresses: readonly string[];
  readonly complete: TextSide['facts']['complete'];
}

function toSide(text: DocumentText, found: Pick<DocumentText, 'citations' | 'bodies'>): StoredSide {
  const { addresses, complete } = textFacts(text);
  return { kind: text.kind, addresses: [...addresses], complete, ...found };
}

function partsOf(file: string): string[] {
  return [file, htmlOf(file), sideOf(file), searchedOf(file)];
}

function htmlOf(file: string): string {
  return file.replace(/\.json$/, '.html');
}

function sideOf(file: string): string {
  return file.replace(/\.json$/, '.side.json');
}

function searchedOf(file: string): string {
  return file.replace(/\.json$/, '.search.json');
}
