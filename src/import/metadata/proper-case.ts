import type { Range } from '../../legal/issue.ts';
import { normalise, type Normalised } from '../../legal/vietnamese/index.ts';
import { oneLine } from './lines.ts';

/** A body made ready for finding how it writes what a heading prints in capitals. */
export interface MixedCase {
  readonly body: string;
  readonly normal: Normalised;
}

/** How much of a body is searched: names and titles are repeated early or at the end. */
const MAX_LENGTH = 200_000;

/** Most places of one phrase that are looked at. */
const MAX_PLACES = 60;

export function prepareMixedCase(body: string): MixedCase {
  const part =
    body.length <= MAX_LENGTH
      ? body
      : `${body.slice(0, MAX_LENGTH / 2)}\n${body.slice(-MAX_LENGTH / 2)}`;
  const flat = part.replace(/\s/gu, ' ');
  return { body: flat, normal: normalise(flat, 'exact') };
}

/** The phrase in the normal form it is searched in. */
export function phraseOf(text: string): string {
  return normalise(oneLine(text), 'exact').text.trim();
}

/**
 * A phrase as the body writes it in small letters and capitals mixed; `null` where it never does.
 * In the middle of a sentence counts more than at its start, where the first letter says nothing.
 *
 * @example findMixed(prepareMixedCase('… của Bộ Ngoại giao …'), 'bộ ngoại giao') // 'Bộ Ngoại giao'
 */
export function findMixed({ body, normal }: MixedCase, phrase: string): string | null {
  let atStart: string | null = null;
  let places = 0;
  for (let at = normal.text.indexOf(phrase); at >= 0; at = normal.text.indexOf(phrase, at + 1)) {
    if (++places > MAX_PLACES) break;
    const range = wholeWords(normal.text, at, phrase.length);
    if (range === null) continue;
    const start = normal.offsets[range.start] ?? 0;
    const written = body.slice(start, normal.offsets[range.end] ?? body.length).trim();
    if (!/\p{Ll}/u.test(written) || mostlyCapitals(written)) continue;
    if (!startsSentence(body, start)) return written;
    atStart ??= written;
  }
  return atStart;
}

function wholeWords(text: string, at: number, length: number): Range | null {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + length);
  if (/[\p{L}\p{N}]/u.test(before) || /[\p{L}\p{N}]/u.test(after)) return null;
  return { start: at, end: at + length };
}

function mostlyCapitals(text: string): boolean {
  const words = text.split(' ').filter((word) => /\p{L}/u.test(word));
  const capitals = words.filter((word) => word.length > 1 && !/\p{Ll}/u.test(word));
  return capitals.length * 2 > words.length;
}

function startsSentence(body: string, at: number): boolean {
  const before = body.slice(Math.max(0, at - 3), at).trimEnd();
  return before === '' || /[.:;“"()]$/u.test(before);
}

/**
 * A title printed in capitals, put together from the longest phrases that the body writes in mixed
 * case; `null` where a word is not in it, so that no capital is guessed.
 */
export function recase(mixed: MixedCase, title: string): string | null {
  const words = oneLine(title).split(' ');
  const out: string[] = [];
  for (let at = 0; at < words.length;) {
    const found = longest(mixed, words, at);
    if (found === null) return null;
    out.push(found.text);
    at += found.count;
  }
  const text = out.join(' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** One word alone proves no capital: in small letters where the body has it so. */
function written(mixed: MixedCase, phrase: string): string | null {
  const found = findMixed(mixed, phrase);
  if (found === null || phrase.includes(' ')) return found;
  return hasSmall(mixed, phrase) ? phrase : found;
}

/** Whether a word stands somewhere in small letters, whole. */
function hasSmall({ body }: MixedCase, word: string): boolean {
  for (let at = body.indexOf(word); at >= 0; at = body.indexOf(word, at + 1))
    if (wholeWords(body, at, word.length) !== null) return true;
  return false;
}

/** The longest run of words from a place that the body writes; found by halving. */
function longest(
  mixed: MixedCase,
  words: readonly string[],
  at: number,
): { text: string; count: number } | null {
  let best: { text: string; count: number } | null = null;
  let low = 1;
  let high = words.length - at;
  while (low <= high) {
    const count = (low + high + 1) >> 1;
    const phrase = phraseOf(words.slice(at, at + count).join(' '));
    const found = /\p{L}/u.test(phrase) ? written(mixed, phrase) : phrase;
    if (found === null) high = count - 1;
    else {
      best = { text: found, count };
      low = count + 1;
    }
  }
  return best;
}
