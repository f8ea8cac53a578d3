import Fuse from 'fuse.js/basic';
import { fold } from '../legal/vietnamese/index.ts';
import { documentName } from './document-name.ts';
import type { Suggestion } from './response.ts';
import type { SearchDocument } from './types.ts';

/** Finds documents by title and number, tolerating slips of the finger (never in digits). */
export interface Suggester {
  /** Documents whose title or number holds what was typed so far. */
  suggest(text: string): Suggestion[];
  /** The nearest titles, when a search found nothing. */
  nearest(text: string): Suggestion[];
}

const LIMIT = 5;

/** Share of letters that may differ: a slip of the finger, and what is still worth showing. */
const SLIPS = 0.15;
const NEAREST = 0.4;

/**
 * Longest texts taken, in letters: Fuse compares 32 at a time, at some 20 ms for 500 titles, and a
 * whole question is no title.
 */
const LONGEST = { suggest: 32, nearest: 64 };

interface Entry {
  readonly document: SearchDocument;
  /** Name and title, folded. */
  readonly text: string;
}

/** @example createSuggester(data.documents).suggest('thoa thuan quoc te')[0]?.slug */
export function createSuggester(documents: readonly SearchDocument[]): Suggester {
  const entries = documents.map((document): Entry => ({
    document,
    text: fold(`${documentName(document)} ${document.title}`),
  }));
  const fuse = new Fuse(entries, {
    keys: ['text'],
    includeScore: true,
    ignoreLocation: true,
    // The score is then the share of letters that differ, whatever the length of the title.
    ignoreFieldNorm: true,
    threshold: NEAREST,
    minMatchCharLength: 2,
  });
  const find = (text: string, worst: number, longest: number): Suggestion[] => {
    const query = fold(text).trim();
    if (query.length < 2 || query.length > longest) return [];
    const numbers = query.match(/\d+/g) ?? [];
    return fuse
      .search(query)
      .filter(({ item, score = 1 }) => score <= worst && hasNumbers(item, numbers))
      .sort((a, b) => (a.score ?? 1) - (b.score ?? 1) || compareSlugs(a.item, b.item))
      .slice(0, LIMIT)
      .map(({ item }) => toSuggestion(item.document));
  };
  return {
    suggest: (text) => find(text, SLIPS, LONGEST.suggest),
    nearest: (text) => find(text, NEAREST, LONGEST.nearest),
  };
}

/** Another number is another document, however alike the two look. */
function hasNumbers({ text }: Entry, numbers: readonly string[]): boolean {
  const own = new Set(text.match(/\d+/g)?.map(Number));
  return numbers.every((number) => own.has(Number(number)));
}

function compareSlugs(a: Entry, b: Entry): number {
  return a.document.slug < b.document.slug ? -1 : 1;
}

function toSuggestion(document: SearchDocument): Suggestion {
  const { slug, title, state, stateName } = document;
  return { slug, name: documentName(document), title, state, stateName };
}
