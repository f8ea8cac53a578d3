import type { Run } from './layout.ts';

/** A word of a run: where it stands, and whether the run has blanks around it. */
export interface Word {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly blankBefore: boolean;
  readonly blankAfter: boolean;
}

/** The words of a run with where they stand. */
export function wordsOf({ text, xs, right }: Run): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(/\S+/gu)) {
    const end = match.index + match[0].length;
    words.push({
      text: match[0],
      left: xs[match.index] ?? 0,
      right: xs[end] ?? right,
      blankBefore: match.index > 0,
      blankAfter: end < text.length,
    });
  }
  return words;
}
