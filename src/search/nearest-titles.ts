import { fold } from '../legal/vietnamese/index.ts';
import { documentName } from './document-name.ts';
import type { NearTitle } from './response.ts';
import type { SearchDocument } from './types.ts';

/** Documents by title and number, tolerating slips of the finger (never in digits), nearest first. */
export type NearestTitles = (text: string) => NearTitle[];

const LIMIT = 5;

/** Share of the letter groups of what was typed that a title must have to be worth showing. */
const ENOUGH = 0.45;

/** Longest text taken, in letters: a whole question is no title. */
const LONGEST = 64;
/** Longest text looked at as it was typed, where marks and blanks count: pasted pages cost nothing. */
const LONGEST_TYPED = 4 * LONGEST;

interface Entry {
  readonly document: SearchDocument;
  readonly groups: ReadonlySet<string>;
  readonly numbers: ReadonlySet<number>;
}

/**
 * Finds documents with a similar title when a search found nothing. Compares by groups of three
 * letters, blanks included: a slip spoils three of them, and the others still tell the title.
 *
 * @example createNearestTitles(data.documents)('thao thuan quoc te')[0]?.slug
 */
export function createNearestTitles(documents: readonly SearchDocument[]): NearestTitles {
  let entries: readonly Entry[] | null = null;
  return (text) => {
    if (text.length > LONGEST_TYPED) return [];
    const query = plain(text);
    const wanted = [...groupsOf(query)];
    if (query.length < 2 || query.length > LONGEST) return [];
    const numbers = numbersIn(query);
    entries ??= documents.map(entryOf);
    return entries
      .filter((entry) => [...numbers].every((number) => entry.numbers.has(number)))
      .map(({ document, groups }) => ({
        document,
        share: wanted.filter((group) => groups.has(group)).length / wanted.length,
      }))
      .filter(({ share }) => share >= ENOUGH)
      .sort((a, b) => b.share - a.share || compareSlugs(a.document, b.document))
      .slice(0, LIMIT)
      .map(({ document }) => toNearTitle(document));
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

function toNearTitle(document: SearchDocument): NearTitle {
  const { slug, title, state, stateName } = document;
  return { slug, name: documentName(document), title, state, stateName };
}
