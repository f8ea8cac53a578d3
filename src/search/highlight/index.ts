import { forEachSyllable } from '../../legal/vietnamese/index.ts';
import { OTHER_ACCENTS, worthAt, type Marking } from './marking.ts';
import { bestWindow, type Match, type Window } from './window.ts';

export { markingOf, type Marking } from './marking.ts';

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

/** Characters of a passage: three lines of a results page. */
export const PASSAGE_LENGTH = 240;

/** Long appendices are read in parts of this many characters, until one has enough of the query. */
const PART = 16_000;
const ENOUGH = 0.6;

/**
 * Finds the passage of about {@link PASSAGE_LENGTH} characters that holds most of the query, and
 * marks the matches. Works on the text as stored, in any Unicode form.
 *
 * @example
 * highlight('Hội thảo quốc tế', markingOf(query)).segments
 * // [{ text: 'Hội thảo', marked: true }, { text: ' quốc tế', marked: false }]
 */
export function highlight(text: string, marking: Marking, length = PASSAGE_LENGTH): Passage {
  const { matches, window, from, to } = bestPart(text, marking, length);
  const first = matches[window.first];
  const last = matches[window.last];
  // A window from the first word takes what stands before it, one to the last word the full stop.
  const start = first === undefined || window.first === 0 ? from : first.start;
  const end = last === undefined || window.last === matches.length - 1 ? to : last.end;
  return {
    segments: segmentsOf(
      text,
      start,
      end,
      runsOf(text, matches.slice(window.first, window.last + 1), marking),
    ),
    start,
    end,
    cutBefore: start > 0,
    cutAfter: end < text.length,
  };
}

interface Part {
  readonly matches: readonly Match[];
  readonly window: Window;
  readonly from: number;
  readonly to: number;
}

/** The part of the text with the best window; most texts are one part. */
function bestPart(text: string, marking: Marking, length: number): Part {
  const possible = [...marking.folded.values()].reduce((sum, weight) => sum + weight, 0);
  let best: Part | undefined;
  for (let from = 0; from < text.length || best === undefined;) {
    const to = partEnd(text, from);
    const matches = matchesIn(text, from, to, marking);
    const part = { matches, window: bestWindow(matches, length), from, to };
    if (best === undefined || part.window.worth > best.window.worth) best = part;
    if (best.window.worth >= ENOUGH * possible) break;
    from = to;
  }
  return best;
}

/** The next blank after a part's length, so that no word is cut. */
function partEnd(text: string, from: number): number {
  if (text.length - from <= PART) return text.length;
  const blank = text.slice(from + PART).search(/\s/);
  return blank < 0 ? text.length : from + PART + blank;
}

/** Words of a part; other accents lose where the part has the word as typed. */
function matchesIn(text: string, from: number, to: number, marking: Marking): Match[] {
  const best = new Map<string, number>();
  const matches: Match[] = [];
  const part = text.slice(from, to);
  forEachSyllable(part, (start, end) => {
    const { term, weight } = worthAt(part, start, end, marking);
    if (weight > (best.get(term) ?? 0)) best.set(term, weight);
    matches.push({ start: from + start, end: from + end, term, weight });
  });
  return matches.map((match) =>
    match.weight > 0 && match.weight < (best.get(match.term) ?? 0)
      ? { ...match, weight: 0 }
      : match,
  );
}

/** A row of neighbouring matches, marked as one with the blanks between them. */
interface Run {
  start: number;
  end: number;
  worth: number;
  readonly terms: string[];
}

function segmentsOf(text: string, start: number, end: number, runs: readonly Run[]): Segment[] {
  const segments: Segment[] = [];
  let at = start;
  for (const run of runs) {
    if (run.start > at) segments.push({ text: text.slice(at, run.start), marked: false });
    segments.push({ text: text.slice(run.start, run.end), marked: true });
    at = run.end;
  }
  if (at < end) segments.push({ text: text.slice(at, end), marked: false });
  return segments;
}

/** Blanks, with the invisible characters word processors leave at the end of words. */
const BETWEEN = /^(?:[^\S\n]|[\u00ad\u200b-\u200d\u2060\ufeff])+$/u;

function runsOf(text: string, matches: readonly Match[], marking: Marking): Run[] {
  const runs: Run[] = [];
  for (const { start, end, weight, term } of matches) {
    if (weight === 0) continue;
    const last = runs.at(-1);
    if (last && BETWEEN.test(text.slice(last.end, start))) {
      last.end = end;
      last.worth += weight;
      last.terms.push(term);
    } else runs.push({ start, end, worth: weight, terms: [term] });
  }
  // A lone "của" is a match, but marking it helps nobody.
  const worthy = runs.filter(({ worth }) => worth >= OTHER_ACCENTS);
  const inRows = new Set(worthy.flatMap(({ terms }) => (terms.length > 1 ? terms : [])));
  return worthy.filter(({ start, end, terms }) => {
    const [term = '', second] = terms;
    if (second !== undefined || /\d/.test(text.slice(start, end))) return true;
    // Half of "quyết định" in "quy định" is noise next to the whole; without accents, anywhere.
    return marking.loose && marking.folded.size > 2 ? false : !inRows.has(term);
  });
}
