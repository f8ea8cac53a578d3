/** What a UTF-16 unit (or an astral code point) does in the normal forms. */
export type CharacterKind = 'mark' | 'ignored' | 'other';

/**
 * Soft hyphens and zero-width characters, as inside of a character class: invisible, sprinkled
 * inside words by word processors and by the national database's pages, so that equal words would
 * not compare equal.
 */
export const IGNORED_CLASS = String.raw`\u00ad\u200b-\u200d\u2060\ufeff`;

const IGNORED = new RegExp(`[${IGNORED_CLASS}]`, 'u');

const MARK = /\p{M}/u;

const KINDS = ['other', 'mark', 'ignored'] as const satisfies readonly CharacterKind[];

/** Kinds of BMP units found so far, as index into KINDS plus one: property escapes are slow. */
const known = new Uint8Array(0x1_0000);

/** @example kindOf(0x301) // 'mark' */
export function kindOf(codePoint: number): CharacterKind {
  if (codePoint > 0xffff) return classify(codePoint);
  const cached = KINDS[(known[codePoint] ?? 0) - 1];
  if (cached !== undefined) return cached;
  const kind = classify(codePoint);
  known[codePoint] = KINDS.indexOf(kind) + 1;
  return kind;
}

function classify(codePoint: number): CharacterKind {
  const character = String.fromCodePoint(codePoint);
  if (IGNORED.test(character)) return 'ignored';
  return MARK.test(character) ? 'mark' : 'other';
}

/**
 * One spelling for each character that is typed in several ways: spaces, dashes, quotes. Letters
 * that only look like đ come from legacy encodings and OCR (`89/2015/NÐ-CP` with an Icelandic eth).
 *
 * @example plain('–') // '-'
 */
export function plain(character: string): string {
  // ASCII has one spelling of each.
  if (character < '\u0080') return character;
  if (/\p{Zs}/u.test(character)) return ' ';
  if (/[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/.test(character)) return '-';
  if (/[\u2018-\u201b]/.test(character)) return "'";
  if (/[\u201c-\u201f]/.test(character)) return '"';
  if (/[\u00f0\u0256]/.test(character)) return 'đ';
  if (/[\u00d0\u0189]/.test(character)) return 'Đ';
  return character;
}
