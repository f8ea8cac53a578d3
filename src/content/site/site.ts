import { getCollection, getEntry } from 'astro:content';
import type { SiteDocument, StoredText, TextWords } from '../model.ts';
import { buildSite } from './build-site.ts';
import { BUILD_DATE } from '../build-date.ts';
import type { Registries } from '../read/registries.ts';
import type { TextSide } from '../compile/text-facts.ts';
import type { SearchedText } from '../compile/searched-text.ts';
import { asStored, readSearched, readSide, readText, readWords } from '../compile/text-store.ts';

let documents: Promise<readonly SiteDocument[]> | undefined;
let lists: Promise<Registries> | undefined;

/** Every document with its state and names, newest first. Computed once a build. */
export function allDocuments(): Promise<readonly SiteDocument[]> {
  documents ??= load();
  return documents;
}

/** The compiled text of a document; null for an entry with metadata only. */
export async function documentText(document: SiteDocument): Promise<StoredText | null> {
  const file = await textFileOf(document);
  return file === null ? null : readText(file);
}

/** The same without its HTML, for pages that need only the words of many texts. */
export async function documentWords(document: SiteDocument): Promise<TextWords | null> {
  const file = await textFileOf(document);
  return file === null ? null : readWords(file);
}

/** What search needs of the text of a document. */
export async function documentSearched(document: SiteDocument): Promise<SearchedText | null> {
  const file = await textFileOf(document);
  return file === null ? null : readSearched(file);
}

/** The name of a document's compiled text; null for an entry with metadata only. */
export async function textFileOf(document: SiteDocument): Promise<string | null> {
  const entry = await getEntry('documents', document.slug);
  const file = entry && asStored(entry.data).textFile;
  if (file != null) return file;
  // A page without the law it promises must never be built.
  if (document.data.verbatim ?? document.data.digest)
    throw new Error(`The compiled text of ${document.slug} is missing.`);
  return null;
}

let sides: Promise<ReadonlyMap<string, TextSide>> | undefined;

/** What pages need of all texts at once, by slug: addresses and citations. Read once a build. */
export function textSides(): Promise<ReadonlyMap<string, TextSide>> {
  sides ??= loadSides();
  return sides;
}

async function loadSides(): Promise<ReadonlyMap<string, TextSide>> {
  const found = new Map<string, TextSide>();
  for (const { data } of await getCollection('documents')) {
    const { slug, textFile } = asStored(data);
    if (textFile !== null) found.set(slug, await readSide(textFile));
  }
  return found;
}

/** Issuers, fields, departments, sources, discrepancies and reviews. */
export function registries(): Promise<Registries> {
  lists ??= loadRegistries();
  return lists;
}

async function load(): Promise<readonly SiteDocument[]> {
  const entries = await getCollection('documents');
  return buildSite(
    entries.map(({ data }) => asStored(data)),
    await registries(),
    BUILD_DATE,
  );
}

/** The entries of a registry's collection. */
async function entriesOf<K extends keyof Registries>(key: K): Promise<Registries[K]> {
  const entries = await getCollection(key);
  // Collections and registries share schemas and names (content.config.ts).
  return entries.map(({ data }) => data) as unknown as Registries[K];
}

async function loadRegistries(): Promise<Registries> {
  return {
    issuers: await entriesOf('issuers'),
    fields: await entriesOf('fields'),
    departments: await entriesOf('departments'),
    sources: await entriesOf('sources'),
    territories: await entriesOf('territories'),
    citedDocuments: await entriesOf('citedDocuments'),
    unresolved: await entriesOf('unresolved'),
    discrepancies: await entriesOf('discrepancies'),
    reviews: await entriesOf('reviews'),
  };
}
