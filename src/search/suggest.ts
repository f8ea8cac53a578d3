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

/** Share of the letter groups of what was typed that a title must have: for a slip, and to be worth showing. */
const SLIPS = 0.7;
const NEAREST = 0.45;

/** Longest texts taken, in letters: a whole question is no title. */
const LONGEST = { suggest: 32, nearest: 64 };

interface Entry {
  readonly document: SearchDocument;
  readonly groups: ReadonlySet<string>;
  readonly numbers: ReadonlySet<number>;
}

/**
 * Compares by groups of three letters, blanks included: a slip spoils three of them, and the others
 * still tell the title.
 *
 * @example createSuggester(data.documents).suggest('thoa thuan quoc te')[0]?.slug
 */
export function createSuggester(documents: readonly SearchDocument[]): Suggester {
  let entries: readonly Entry[] | null = null;
  const find = (text: string, least: number, longest: number): Suggestion[] => {
    const query = plain(text);
    const wanted = [...groupsOf(query)];
    if (query.length < 2 || query.length > longest) return [];
    const numbers = numbersIn(query);
    entries ??= documents.map(entryOf);
    return entries
      .filter((entry) => [...numbers].every((number) => entry.numbers.has(number)))
      .map(({ document, groups }) => ({
        document,
        share: wanted.filter((group) => groups.has(group)).length / wanted.length,
      }))
      .filter(({ share }) => share >= least)
      .sort((a, b) => b.share - a.share || compareSlugs(a.document, b.document))
      .slice(0, LIMIT)
      .map(({ document }) => toSuggestion(document));
  };
  return {
    suggest: (text) => find(text, SLIPS, LONGEST.suggest),
    nearest: (text) => find(text, NEAREST, LONGEST.nearest),
  };
}

function entryOf(document: SearchDocument): Entry {
  const text = plain(`${documentName(document)} ${document.title}`);
  return { document, groups: groupsOf(text), numbers: numbersIn(text) };
}

function groupsOf(text: string): Set<string> {
  const padded = ` ${text} `;
  return new Set(Array.from({ length: padded.length - 2 }, (_, i) => padded.slice(i, i + 3)));
}

/** Another number is another document, however alike the two look. */
function numbersIn(text: string): Set<number> {
  return new Set(text.match(/\d+/g)?.map(Number));
}

function plain(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

function compareSlugs(a: SearchDocument, b: SearchDocument): number {
  return a.slug < b.slug ? -1 : 1;
}

function toSuggestion(document: SearchDocument): Suggestion {
  const { slug, title, state, stateName } = document;
  return { slug, name: documentName(document), title, state, stateName };
}
