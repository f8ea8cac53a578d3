import type { Range } from '../legal/issue.ts';
import { fold, syllables } from '../legal/vietnamese/index.ts';
import type { Query } from './query/types.ts';
import { isFunctionWord, termsOf } from './words.ts';

/** A piece of a text, marked or not. Joined, the pieces give the passage: no HTML is ever made. */
export interface Segment {
  readonly text: string;
  readonly marked: boolean;
}

/** The best window of a text, cut at words, with what the query matched. */
export interface Passage {
  readonly segments: readonly Segment[];
  /** Where the window lies in the original text. */
  readonly start: number;
  readonly end: number;
  /** Whether text was left out before and after it. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** Words to mark, by *exact* form with their weight. */
export interface Marking {
  readonly weights: ReadonlyMap<string, number>;
  /** Folded forms that any accents match, for words typed without. */
  readonly folded: ReadonlyMap<string, number>;
  /** Folded first letters of a word still being typed; empty when there is none. */
  readonly prefix: string;
  /** What each word as printed is worth: found once, then remembered for all passages. */
  readonly worth: Map<string, Worth>;
}

/** What a word as printed is worth to a query, and by which folded term. */
interface Worth {
  readonly term: string;
  readonly weight: number;
}

/** Characters of a passage: three lines of a results page. */
export const PASSAGE_LENGTH = 240;

/** A match of another accent is worth this much of a full one; it is only marked for want of better. */
const OTHER_ACCENTS = 0.3;

/**
 * What to mark for a query. Words that only hold a sentence together get a small weight: they are
 * marked inside a run of matches and nowhere else.
 */
export function markingOf(query: Query, more: { unfinished?: boolean; spelling?: readonly string[] } = {}): Marking {
  const weights = new Map<string, number>();
  const folded = new Map<string, number>();
  const forms = [...query.words, ...query.phrases.flatMap(({ words }) => words), ...(more.spelling ?? [])];
  for (const form of forms) {
    const weight = isFunctionWord(form, query) ? 0.1 : /^\d+$/.test(form) ? 0.5 : 1;
    weights.set(form, weight);
    const factor = query.accented ? OTHER_ACCENTS : 1;
    folded.set(fold(form), Math.max(folded.get(fold(form)) ?? 0, weight * factor));
  }
  const last = more.unfinished ? fold(query.words.at(-1) ?? '') : '';
  return { weights, folded, prefix: last.length >= 2 && !/\d/.test(last) ? last : '', worth: new Map() };
}

/** A word of the text with what it is worth. */
interface Match extends Worth {
  readonly word: Range;
}

/**
 * Finds the passage of about {@link PASSAGE_LENGTH} characters that holds most of the query, and
 * marks the matches. Works on the text as stored, in any Unicode form.
 *
 * @example
 * highlight('Hội thảo quốc tế', markingOf(query)).segments
 * // [{ text: 'Hội thảo', marked: true }, { text: ' quốc tế', marked: false }]
 */
export function highlight(text: string, marking: Marking, length = PASSAGE_LENGTH): Passage {
  const words = syllables(text);
  const matches = preferAccents(words.map((word) => matchOf(text, word, marking)));
  const { first, last } = bestWindow(matches, length);
  const start = first === 0 ? 0 : (words[first]?.start ?? 0);
  // A window that reaches the last word takes the full stop with it.
  const end = last >= words.length - 1 ? text.length : (words[last]?.end ?? text.length);
  return {
    segments: segmentsOf(text, start, end, matches.slice(first, last + 1)),
    start,
    end,
    cutBefore: start > 0,
    cutAfter: end < text.length,
  };
}

function matchOf(text: string, word: Range, marking: Marking): Match {
  const printed = text.slice(word.start, word.end);
  let worth = marking.worth.get(printed);
  if (worth === undefined) marking.worth.set(printed, (worth = worthOf(printed, marking)));
  return { word, ...worth };
}

function worthOf(printed: string, { weights, folded, prefix }: Marking): Worth {
  let best: Worth = { term: '', weight: 0 };
  for (const form of termsOf(printed, 'text')) {
    const term = fold(form);
    const unfinished = prefix !== '' && term.startsWith(prefix) ? 0.4 : 0;
    const weight = Math.max(weights.get(form) ?? 0, folded.get(term) ?? 0, unfinished);
    if (weight > best.weight) best = { term, weight };
  }
  return best;
}

/** Drops matches of other accents where the text also has the word as typed. */
function preferAccents(matches: readonly Match[]): Match[] {
  const best = new Map<string, number>();
  for (const { term, weight } of matches) best.set(term, Math.max(best.get(term) ?? 0, weight));
  return matches.map((match) =>
    match.weight > 0 && match.weight < (best.get(match.term) ?? 0) ? { ...match, weight: 0 } : match,
  );
}

/** Slides over the words; different terms count more than one term repeated. */
function bestWindow(matches: readonly Match[], length: number): { first: number; last: number } {
  let best = { first: 0, last: -1, worth: -1 };
  let worth = 0;
  const counts = new Map<string, number>();
  const gain = ({ weight }: Match, times: number): number => (times === 0 ? weight : weight * 0.1);
  let first = 0;
  matches.forEach((match, last) => {
    const times = counts.get(match.term) ?? 0;
    worth += gain(match, times);
    counts.set(match.term, times + 1);
    while (first < last && match.word.end - (matches[first]?.word.start ?? 0) > length) {
      const dropped = matches[first]!;
      const left = (counts.get(dropped.term) ?? 1) - 1;
      counts.set(dropped.term, left);
      worth -= gain(dropped, left);
      first++;
    }
    // Strictly better only: of equal windows the earliest wins; growing ones extend it below.
    if (worth > best.worth + 1e-9) best = { first, last, worth };
  });
  return widen(matches, best, length);
}

/** Fills a window up to its length: first to the right, then some words of context to the left. */
function widen(
  matches: readonly Match[],
  { first, last }: { first: number; last: number },
  length: number,
): { first: number; last: number } {
  const span = (from: number, to: number): number =>
    (matches[to]?.word.end ?? 0) - (matches[from]?.word.start ?? 0);
  let [from, to] = [first, Math.max(first, last)];
  const context = Math.min(length, span(from, to) + length / 4);
  while (from > 0 && span(from - 1, to) <= context) from--;
  while (to + 1 < matches.length && span(from, to + 1) <= length) to++;
  while (from > 0 && span(from - 1, to) <= length) from--;
  return { first: from, last: Math.min(to, matches.length - 1) };
}

/** Cuts the window into marked runs; neighbours are marked as one, blanks between them included. */
function segmentsOf(text: string, start: number, end: number, matches: readonly Match[]): Segment[] {
  const segments: Segment[] = [];
  let at = start;
  for (const run of runsOf(text, matches)) {
    if (run.start > at) segments.push({ text: text.slice(at, run.start), marked: false });
    segments.push({ text: text.slice(run.start, run.end), marked: true });
    at = run.end;
  }
  if (at < end) segments.push({ text: text.slice(at, end), marked: false });
  return segments;
}

function runsOf(text: string, matches: readonly Match[]): { start: number; end: number }[] {
  const runs: { start: number; end: number; worth: number }[] = [];
  for (const { word, weight } of matches) {
    if (weight === 0) continue;
    const last = runs.at(-1);
    if (last && /^[^\S\n]+$/.test(text.slice(last.end, word.start))) {
      last.end = word.end;
      last.worth += weight;
    } else runs.push({ start: word.start, end: word.end, worth: weight });
  }
  // A lone "của" is a match, but marking it helps nobody.
  return runs.filter(({ worth }) => worth >= OTHER_ACCENTS);
}
