import { isSyllable } from '../../legal/vietnamese/index.ts';

/** Two parts of a paragraph put together. */
export interface Joint {
  readonly text: string;
  /** The hyphen that only divided a word. */
  readonly removed: string;
}

/**
 * Puts a line behind the text before it: with a blank, or without one where a word or a number was
 * divided. Hyphens that are part of it (`NĐ-CP`, `mô-đun`) stay; those of the line's end go.
 *
 * @example
 * glue('Nghị định số 134/2025/NĐ-', 'CP').text; // 'Nghị định số 134/2025/NĐ-CP'
 */
export function glue(before: string, next: string, divided = false): Joint {
  if (divided) return { text: before + next, removed: '' };
  const broken = /(?:^|[\s(“"])(\p{Ll}+)-$/u.exec(before);
  const rest = /^\p{Ll}+/u.exec(next)?.[0];
  if (broken?.[1] !== undefined && rest !== undefined && isForeign(broken[1]) && isForeign(rest))
    return { text: before.slice(0, -1) + next, removed: '-' };
  // A dash between words has a blank before it.
  if (/[\p{L}\p{N}][-/]$/u.test(before) && /^[\p{L}\p{N}]/u.test(next))
    return { text: before + next, removed: '' };
  if (/[\p{L}\p{N}]$/u.test(before) && /^[-/][\p{L}\p{N}]/u.test(next))
    return { text: before + next, removed: '' };
  return { text: `${before} ${next}`, removed: '' };
}

/** Letters without marks that no Vietnamese syllable has: a word of another language. */
function isForeign(letters: string): boolean {
  return letters.length > 1 && /^[a-z]+$/u.test(letters) && !isSyllable(letters);
}
