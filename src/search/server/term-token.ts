import type { Form } from '../index/rarity.ts';

const LETTERS = 26;
/** Letters of each of the two halves: the server keeps every token of a text, so they are short. */
const HALF = 5;

/**
 * A term of our own reading as one word of plain letters, which no tokenizer of a server can split,
 * fold or correct. Two words are taken for one another once in 10¹⁴ pairs.
 *
 * @example termToken('folded', 'hoi nghi') !== termToken('folded', 'hoi') // true
 */
export function termToken(form: Form, term: string): string {
  const text = `${form === 'exact' ? '=' : ''}${term}`;
  return letters(hash(text, 0x811c9dc5)) + letters(hash(text, 0x01234567));
}

/** Number of the bucket of statistics that holds a token. */
export function bucketOf(token: string, buckets: number): number {
  return hash(token, 0x2545f491) % buckets;
}

/** FNV-1a with a seed, its bits stirred at the end. */
function hash(text: string, seed: number): number {
  let value = seed;
  for (let i = 0; i < text.length; i++)
    value = Math.imul(value ^ text.charCodeAt(i), 0x01000193) >>> 0;
  value = Math.imul(value ^ (value >>> 15), 0x85ebca6b) >>> 0;
  return (value ^ (value >>> 13)) >>> 0;
}

function letters(value: number): string {
  let rest = value;
  let text = '';
  for (let i = 0; i < HALF; i++) {
    text += String.fromCharCode(97 + (rest % LETTERS));
    rest = Math.floor(rest / LETTERS);
  }
  return text;
}
