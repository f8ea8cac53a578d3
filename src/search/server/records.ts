import { makeAddress, makeAttachment, parseAddress } from '../../legal/address/index.ts';
import { WEIGHTS } from '../weights.ts';
import type { Postings } from '../index/postings.ts';
import type { SearchIndex } from '../index/index.ts';
import type { SearchDocument } from '../types.ts';
import { FACETS, valuesOf } from '../filters.ts';
import { pairsOfStream } from './pairs-of-stream.ts';
import { termToken } from './term-token.ts';

/**
 * A server finds the best provisions for one word only if it can rank them by what the word is worth
 * there. So each word of a provision stands in the field of its worth (BM25F without rarity), in
 * levels; the server ranks by field, and gives back the best hundred of any word.
 */
export const LEVELS = 6;

/** Names of the fields, the worthiest first. */
export const LEVEL_FIELDS: readonly string[] = Array.from(
  { length: LEVELS },
  (_, i) => `l${LEVELS - 1 - i}`,
);

/**
 * A provision as the server finds it: the words it is found by, and no more than it takes to choose
 * among what is found. The server reads every record it names as a whole, whatever of it is asked
 * for, so what is shown of a provision stands apart (`texts.ts`).
 */
export interface ServerRecord {
  readonly id: number;
  readonly document: number;
  /** "type=luat"; what results are narrowed by. */
  readonly facets: readonly string[];
  readonly slug: string;
  /** Every place it lies in, as a query names one: "dieu-4", "khoan-2", "dieu-4-khoan-2". */
  readonly places: readonly string[];
  /** Length of the text, so that a page does not fetch more than it can read. */
  readonly size: number;
  /** By level, tokens with blanks between them. */
  readonly levels: Readonly<Record<string, string>>;
}

/** Records of all provisions of an index, one after the other. */
export function* serverRecords(index: SearchIndex): Generator<ServerRecord> {
  const words = levelled(index);
  const { documents, provisions } = index.data;
  const facets = documents.map(facetsOf);
  for (const [id, provision] of provisions.entries()) {
    const { document, address, text } = provision;
    const levels = Object.fromEntries(
      LEVEL_FIELDS.map((field, i) => [field, (words[id]?.[LEVELS - 1 - i] ?? []).join(' ')]),
    );
    const slug = documents[document]?.slug ?? '';
    yield {
      id,
      document,
      facets: facets[document] ?? [],
      slug,
      places: placesOf(address),
      size: text.length,
      levels,
    };
  }
}

/**
 * Runs of the units an address is made of.
 *
 * @example placesOf('dieu-4-khoan-2') // ['dieu-4', 'dieu-4-khoan-2', 'khoan-2']
 */
export function placesOf(address: string): string[] {
  const parsed = parseAddress(address);
  if (parsed === null) return [];
  const head = parsed.attachment ? [makeAttachment(parsed.attachment)] : [];
  const units = [...head, ...parsed.segments.map((one) => makeAddress({ segments: [one] }))];
  return units.flatMap((_, from) =>
    units.slice(from).map((__, more) => units.slice(from, from + more + 1).join('-')),
  );
}

/** "type=luat" and so on, for a document. */
export function facetsOf(document: SearchDocument): string[] {
  return FACETS.flatMap((key) => valuesOf(document, key).map((value) => `${key}=${value}`));
}

/** The level of an impact above its floor; the greatest there can be is `k1 + 1`. */
export function levelOf(impact: number): number {
  return Math.max(0, Math.min(LEVELS - 1, Math.floor((impact / (WEIGHTS.k1 + 1)) * LEVELS)));
}

/** Tokens of each provision by level. */
function levelled(index: SearchIndex): string[][][] {
  const { data, vocabulary, folded } = index;
  const rows = data.provisions.map(() => Array.from({ length: LEVELS }, (): string[] => []));
  const { floor } = WEIGHTS;
  const add = (postings: Postings, least: number, id: number, term: string): void => {
    const { starts, provisions, impacts } = postings;
    const token = termToken('folded', term);
    const end = starts[id + 1] ?? 0;
    for (let i = starts[id] ?? 0; i < end; i++)
      rows[provisions[i] ?? 0]?.[levelOf((impacts[i] ?? 0) - least)]?.push(token);
  };
  vocabulary.folded.forEach((word, id) => {
    if (id > 0) add(folded.words, floor.word, id, word);
  });
  for (const [id, term] of pairsOfStream(index, 'folded')) add(folded.pairs, floor.pair, id, term);
  return rows;
}
