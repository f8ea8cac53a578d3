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

interface Entry {
  readonly document: SearchDocument;
  readonly name: string;
  readonly title: string;
}

/** @example createSuggester(data.documents).suggest('thoa thuan quoc te')[0]?.slug */
export function createSuggester(documents: readonly SearchDocument[]): Suggester {
  const entries = documents.map((document): Entry => ({
    document,
    name: fold(documentName(document)),
    title: fold(document.title),
  }));
  const fuse = new Fuse(entries, {
    keys: [
      { name: 'name', weight: 2 },
      { name: 'title', weight: 1 },
    ],
    includeScore: true,
    ignoreLocation: true,
    // One slip in about ten letters; `nearest` takes what comes close.
    threshold: 0.4,
    minMatchCharLength: 2,
  });
  const find = (text: string, worst: number): Suggestion[] => {
    const query = fold(text).trim().slice(0, 120);
    if (query.length < 2) return [];
    const numbers = query.match(/\d+/g) ?? [];
    return fuse
      .search(query)
      .filter(({ item, score = 1 }) => score <= worst && hasNumbers(item, numbers))
      .sort((a, b) => (a.score ?? 1) - (b.score ?? 1) || compareSlugs(a.item, b.item))
      .slice(0, LIMIT)
      .map(({ item }) => toSuggestion(item.document));
  };
  return { suggest: (text) => find(text, 0.2), nearest: (text) => find(text, 0.4) };
}

/** Another number is another document, however alike the two look. */
function hasNumbers({ name, title }: Entry, numbers: readonly string[]): boolean {
  const own = new Set(`${name} ${title}`.match(/\d+/g)?.map(Number));
  return numbers.every((number) => own.has(Number(number)));
}

function compareSlugs(a: Entry, b: Entry): number {
  return a.document.slug < b.document.slug ? -1 : 1;
}

function toSuggestion(document: SearchDocument): Suggestion {
  const { slug, title, state, stateName } = document;
  return { slug, name: documentName(document), title, state, stateName };
}
