/**
 * Invariant 1, the law's words are never changed: compares what a page shows with the source text.
 * White space (its runs count as one space) and Unicode normal form are the only things set aside,
 * besides removals that are declared one by one.
 */

import type { Result } from './issue.ts';

/** A passage taken out of the source, such as a page number in the middle of a sentence. */
export interface Removal {
  /** UTF-16 offset in the source as stored. */
  readonly at: number;
  readonly text: string;
  readonly why: string;
}

/** Outcome of a comparison; offsets are in the comparable forms. */
export interface Comparison {
  readonly characters: number;
  /** Length of the stretch from the first to the last difference; 0 when equal. */
  readonly differing: number;
  readonly first: {
    readonly at: number;
    readonly expected: string;
    readonly actual: string;
  } | null;
}

/** NFC, with every run of white space as one space and none at the ends. */
export function comparable(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\u200b]+/g, ' ')
    .trim();
}

/**
 * The source without its declared removals. A removal that does not match the text at its position
 * is an error: a list that no longer replays proves nothing.
 */
export function replayRemovals(source: string, removals: readonly Removal[]): Result<string> {
  const ordered = [...removals].sort((a, b) => a.at - b.at);
  let text = '';
  let from = 0;
  for (const { at, text: removed } of ordered) {
    if (at < from || source.slice(at, at + removed.length) !== removed) {
      return {
        value: null,
        issues: [
          {
            rule: 'fidelity/removal',
            severity: 'error',
            message: `Không tìm thấy “${removed}” ở vị trí ${at} của văn bản nguồn.`,
            hint: 'Kiểm tra lại "at" và "text" trong verbatim.removals.',
            range: { start: at, end: at + removed.length },
          },
        ],
      };
    }
    text += source.slice(from, at);
    from = at + removed.length;
  }
  return { value: text + source.slice(from), issues: [] };
}

/** Compares the source's text with a page's, both in any spacing and normal form. */
export function compareTexts(source: string, shown: string): Comparison {
  const wanted = source.normalize('NFC');
  // White space composes with nothing, so what equals it as it is equals it in NFC.
  const same = countIfSame(wanted, shown) ?? countIfSame(wanted, shown.normalize('NFC'));
  if (same !== null) return { characters: same, differing: 0, first: null };
  const expected = comparable(source);
  const actual = comparable(shown);
  const characters = expected.length;
  const shorter = Math.min(expected.length, actual.length);
  let head = 0;
  while (head < shorter && expected[head] === actual[head]) head++;
  let tail = 0;
  while (tail < shorter - head && expected.at(-1 - tail) === actual.at(-1 - tail)) tail++;
  return {
    characters,
    differing: Math.max(expected.length, actual.length) - head - tail,
    first: {
      at: head,
      expected: expected.slice(head, head + 60),
      actual: actual.slice(head, head + 60),
    },
  };
}

/**
 * Length of the comparable form of two texts that agree, `null` when they do not. Walks both at once
 * instead of making copies: nearly every comparison in a build ends here.
 */
function countIfSame(a: string, b: string): number | null {
  let i = skipSpace(a, 0);
  let j = skipSpace(b, 0);
  let count = 0;
  while (i < a.length && j < b.length) {
    if (isSpace(a.charCodeAt(i))) {
      if (!isSpace(b.charCodeAt(j))) return null;
      i = skipSpace(a, i);
      j = skipSpace(b, j);
      if (i < a.length && j < b.length) count++;
      continue;
    }
    if (a.charCodeAt(i) !== b.charCodeAt(j)) return null;
    i++;
    j++;
    count++;
  }
  return skipSpace(a, i) >= a.length && skipSpace(b, j) >= b.length ? count : null;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** What {@link comparable} takes for white space. */
function isSpace(code: number): boolean {
  if (code <= 32) return code === 32 || (code >= 9 && code <= 13);
  if (code < 0x1680) return code === 0xa0;
  // Letters with Vietnamese marks end at U+1EF9; white space of other kinds is rare.
  if (code <= 0x1eff && code !== 0x1680) return false;
  return /[\s\u200b]/.test(String.fromCharCode(code));
}
