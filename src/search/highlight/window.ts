import type { Range } from '../../legal/issue.ts';
import type { Worth } from './marking.ts';

/** A word of a text with its place and what it is worth. */
export interface Match extends Worth, Range {}

/** A row of words, by index, ends included; `last` is -1 when there are none. */
export interface Window {
  readonly first: number;
  readonly last: number;
  readonly worth: number;
}

/** A term found again adds this part of what it added first. */
const REPEAT = 0.1;

/**
 * The window of at most `length` characters that holds most of the query, each term counted once
 * and a little for repeats; filled up with context. The earliest of equals.
 */
export function bestWindow(matches: readonly Match[], length: number): Window {
  let best = { first: 0, last: 0, worth: -1 };
  const counts = new Map<string, number>();
  let first = 0;
  let worth = 0;
  matches.forEach((match, last) => {
    worth += enter(counts, match);
    let oldest = matches[first];
    while (oldest !== undefined && oldest !== match && match.end - oldest.start > length) {
      worth -= leave(counts, oldest);
      oldest = matches[++first];
    }
    if (worth > best.worth + 1e-9) best = { first, last, worth };
  });
  return fill(matches, best, length);
}

function enter(counts: Map<string, number>, { term, weight }: Match): number {
  if (weight === 0) return 0;
  const before = counts.get(term) ?? 0;
  counts.set(term, before + 1);
  return before === 0 ? weight : weight * REPEAT;
}

function leave(counts: Map<string, number>, { term, weight }: Match): number {
  if (weight === 0) return 0;
  const left = (counts.get(term) ?? 1) - 1;
  counts.set(term, left);
  return left === 0 ? weight : weight * REPEAT;
}

/** Some words before the matches, as many as fit after them, then more before if there is room. */
function fill(matches: readonly Match[], { first, last, worth }: Window, length: number): Window {
  if (matches.length === 0) return { first: 0, last: -1, worth: 0 };
  // Words without worth at the head of the window only got in because nothing pushed them out.
  while (first < last && matches[first]?.weight === 0) first++;
  const span = (from: number, to: number): number =>
    (matches[to]?.end ?? 0) - (matches[from]?.start ?? 0);
  const withLead = Math.min(length, span(first, last) + length / 4);
  while (first > 0 && span(first - 1, last) <= withLead) first--;
  while (last + 1 < matches.length && span(first, last + 1) <= length) last++;
  while (first > 0 && span(first - 1, last) <= length) first--;
  return { first, last, worth };
}
