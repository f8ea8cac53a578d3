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
  const expected = comparable(source);
  const actual = comparable(shown);
  const characters = expected.length;
  if (expected === actual) return { characters, differing: 0, first: null };
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
