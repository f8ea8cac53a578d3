import Fuse from 'fuse.js/basic';
import { exact, fold } from '../../legal/vietnamese/index.ts';
import { NAME_KINDS, type Name, type NameKind } from './names.ts';

/** Finds places of the site by what was typed of their names so far. */
export type NameFinder = (text: string, wanted: Wanted) => Name[];

/** How many, and of which kinds. */
export interface Wanted {
  readonly count: number;
  readonly kinds?: readonly NameKind[];
  /** Of one kind, while there are others: a kind with many names must not hide the rest. */
  readonly ofKind: number;
}

/** Share of letters that may differ: a slip of the finger. */
const SLIPS = 0.2;
/** So many that have all words, and nobody is looking for a slip; Fuse takes its time with many names. */
const ENOUGH = 3;
/** So few letters are no word yet, and all of them could be a slip. */
const SHORTEST = 4;
/** Fuse compares 32 letters at a time, and a whole sentence is no name. */
const LONGEST = 32;

interface Entry {
  readonly name: Name;
  /** Of the name, and of name and title: folded words with a blank around each. */
  readonly short: string;
  readonly text: string;
}

/**
 * Names that have every word typed, the last ones perhaps unfinished, come first; then those that
 * differ by a slip of the finger. Accents are not needed, but those typed go before others; a number
 * is never taken for another one.
 *
 * @example createNameFinder(names)('nd 134', { count: 8, ofKind: 3 })[0]?.name // 'Nghị định 134/2025/NĐ-CP'
 */
export function createNameFinder(names: readonly Name[]): NameFinder {
  const entries = names.map((name): Entry => ({
    name,
    short: ` ${plain(name.name)} `,
    text: ` ${plain(`${name.name} ${name.title ?? ''}`)} `,
  }));
  let fuse: Fuse<Entry> | null = null;
  const alike = (query: string): Entry[] => {
    fuse ??= new Fuse(entries, {
      keys: ['text'],
      includeScore: true,
      ignoreLocation: true,
      // The score is then the share of letters that differ, whatever the length of the name.
      ignoreFieldNorm: true,
      threshold: SLIPS,
    });
    return fuse
      .search(query)
      .sort((a, b) => (a.score ?? 1) - (b.score ?? 1) || compare(a.item, b.item))
      .map(({ item }) => item);
  };
  return (text, { count, ofKind, kinds = NAME_KINDS }) => {
    const query = plain(text);
    if (query === '') return [];
    const words = query.split(' ');
    const marked = wordsOf(exact(text)).filter((word) => fold(word) !== word);
    const wanted = ({ name }: Entry): boolean => kinds.includes(name.kind);
    const ranked = entries
      .filter((entry) => wanted(entry) && words.every((word) => entry.text.includes(` ${word}`)))
      .map((entry) => ({ entry, rank: rankOf(entry, query, words) + strangeTo(entry, marked) }))
      .sort((a, b) => a.rank - b.rank || compare(a.entry, b.entry))
      .map(({ entry }) => entry);
    const few = ranked.length < Math.min(count, ENOUGH);
    const apt = query.length >= SHORTEST && query.length <= LONGEST;
    const numbers = words.filter(isNumber);
    const near =
      few && apt ? alike(query).filter((one) => wanted(one) && hasNumbers(one, numbers)) : [];
    return spread([...new Set([...ranked, ...near])], ofKind)
      .slice(0, count)
      .map(({ name }) => name);
  };
}

/** The whole at the start of the name, the whole in it, all words in it, all words in its title. */
function rankOf({ short, text }: Entry, query: string, words: readonly string[]): number {
  if (short.startsWith(` ${query}`)) return 0;
  if (short.includes(` ${query}`)) return 1;
  if (words.every((word) => short.includes(` ${word}`))) return 2;
  return text.includes(` ${query}`) ? 3 : 4;
}

/** Half a rank for a name without the accents typed: "Hỏi" for "hội". */
function strangeTo({ name: { name, title } }: Entry, marked: readonly string[]): number {
  const own = ` ${wordsOf(exact(`${name} ${title ?? ''}`)).join(' ')}`;
  return marked.every((word) => own.includes(` ${word}`)) ? 0 : 0.5;
}

function wordsOf(text: string): string[] {
  return text.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== '');
}

/** The best `most` of each kind, then all others. */
function spread(entries: readonly Entry[], most: number): Entry[] {
  const counts = new Map<NameKind, number>();
  const within = entries.filter(({ name: { kind } }) => {
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    return (counts.get(kind) ?? 0) <= most;
  });
  return [...new Set([...within, ...entries])];
}

/** By kind; of one kind what has ended last, and else the shorter, which says less beside. */
function compare(a: Entry, b: Entry): number {
  return (
    NAME_KINDS.indexOf(a.name.kind) - NAME_KINDS.indexOf(b.name.kind) ||
    Number(a.name.ended ?? false) - Number(b.name.ended ?? false) ||
    a.text.length - b.text.length
  );
}

/** Another number is another document, however alike the two look. */
function hasNumbers({ text }: Entry, numbers: readonly string[]): boolean {
  return numbers.every((number) => text.includes(` ${number} `));
}

function isNumber(word: string): boolean {
  return /^\d+$/.test(word);
}

/** @example plain('134/2025/NĐ-CP') // '134 2025 nd cp' */
function plain(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
