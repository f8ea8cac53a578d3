import { noteLabels } from './inline.ts';

/** A text with what its lines are read by. */
export interface Wording {
  readonly text: string;
  /** Whether it has rows of tables and notes; otherwise every character is text. */
  readonly markup: boolean;
  /** Labels of the notes it holds; empty for nearly all. */
  readonly labels: ReadonlySet<string>;
}

/** @example wordingOf('Một[^1]\n[^1]: chú thích', true).labels.size // 1 */
export function wordingOf(text: string, markup: boolean): Wording {
  return { text, markup, labels: markup ? noteLabels(text) : new Set() };
}
