import { makeAddress, parseAddress } from '../../legal/address/index.ts';
import { parseDocumentNumber, type DocumentNumber } from '../../legal/number/index.ts';
import { slugify } from '../../legal/vietnamese/index.ts';
import type { SearchData, SearchDocument } from '../types.ts';

/** A document as citations are resolved against it. */
export interface CatalogueEntry {
  readonly document: SearchDocument;
  readonly number: DocumentNumber | null;
  /** Whether an address, or a unit above one, is in the data. Points are looked for in the text. */
  has(address: string): boolean;
  /** Prefixes of what is issued with it: `quy-dinh`, `phu-luc-1`. */
  attachments(): readonly string[];
  /** Whether the data hold any of its text. */
  hasText(): boolean;
}

/** All documents, with the ways a query may name them. */
export interface Catalogue {
  readonly entries: readonly CatalogueEntry[];
  readonly bySlug: ReadonlyMap<string, readonly CatalogueEntry[]>;
  /** By the number's ordinal with its letter: `134`, `15a`. */
  readonly byOrdinal: ReadonlyMap<string, readonly CatalogueEntry[]>;
  /** By title as a slug, with and without the type before it. */
  readonly byTitle: ReadonlyMap<string, readonly CatalogueEntry[]>;
}

/** @example parseQuery('k1 đ16 nđ 134/2025', createCatalogue(data)).targets */
export function createCatalogue(data: SearchData): Catalogue {
  const texts = new Map<number, Map<string, string>>();
  for (const { document, address, text } of data.provisions) {
    const own = texts.get(document);
    if (own) own.set(address, text);
    else texts.set(document, new Map([[address, text]]));
  }
  const entries = data.documents.map((document, i) =>
    createEntry(document, texts.get(i) ?? new Map()),
  );
  return {
    entries,
    bySlug: groupBy(entries, ({ document }) => [document.slug]),
    byOrdinal: groupBy(entries, ({ number }) =>
      number === null ? [] : [`${number.ordinal}${number.ordinalSuffix ?? ''}`.toLowerCase()],
    ),
    byTitle: groupBy(entries, ({ document: { title, typeName } }) => [
      ...new Set([slugify(title), slugify(`${typeName} ${title}`)]),
    ]),
  };
}

function groupBy(
  entries: readonly CatalogueEntry[],
  keysOf: (entry: CatalogueEntry) => readonly string[],
): Map<string, CatalogueEntry[]> {
  const groups = new Map<string, CatalogueEntry[]>();
  for (const entry of entries) {
    for (const key of keysOf(entry)) {
      const group = groups.get(key);
      if (group) group.push(entry);
      else groups.set(key, [entry]);
    }
  }
  return groups;
}

function createEntry(document: SearchDocument, texts: ReadonlyMap<string, string>): CatalogueEntry {
  // Most documents are never cited in a query, so addresses are worked out when first asked for.
  let places: { units: Set<string>; attachments: Set<string> } | undefined;
  const load = () => (places ??= placesOf([...texts.keys(), ...(document.outline ?? [])]));
  const { number } = document;
  return {
    document,
    number: number === null ? null : parseDocumentNumber(number).value,
    has: (address) => load().units.has(address) || hasPoint(texts, address),
    attachments: () => [...load().attachments],
    hasText: () => texts.size > 0,
  };
}

/** Every address with all units above it. */
function placesOf(addresses: Iterable<string>): { units: Set<string>; attachments: Set<string> } {
  const units = new Set<string>();
  const attachments = new Set<string>();
  for (const address of addresses) {
    units.add(address);
    const parsed = parseAddress(address);
    if (parsed === null) continue;
    const { attachment, segments } = parsed;
    const head = attachment ? { attachment } : {};
    if (attachment) attachments.add(makeAddress({ ...head, segments: [] }));
    for (let length = attachment ? 0 : 1; length < segments.length; length++)
      units.add(makeAddress({ ...head, segments: segments.slice(0, length) }));
  }
  return { units, attachments };
}

/** The data go down to clauses; a point is there when its clause's text has its marker. */
function hasPoint(texts: ReadonlyMap<string, string>, address: string): boolean {
  const [, parent = '', letter = ''] = /^(.+)-diem-([a-z]+\d*)$/.exec(address) ?? [];
  const text = texts.get(parent);
  if (text === undefined) return false;
  const marker = letter.replaceAll('dd', 'đ');
  // Line breaks may have become blanks; "a)" after the end of a clause is a marker all the same.
  return new RegExp(`(?:^|[\\n;:.,]\\s*|\\s)${marker}\\)`, 'iu').test(text.normalize('NFC'));
}
