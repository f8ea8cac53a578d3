import { readYear } from './date.ts';
import { readNumber } from './document-number.ts';
import type { Tokens } from './lex.ts';
import { skipToNumber, type Named } from './numbered.ts';
import { readOrdinal } from './ordinal.ts';
import { isBreak, nameOf, type Reading } from './reading.ts';
import { readTitle } from './title.ts';
import { knownTitleLength } from './titles.ts';
import { readType, type TypeReading } from './type-name.ts';
import type { CitedDocument, CitedName, Designation } from './types.ts';

type ActReader = (t: Tokens, at: number) => Reading<CitedDocument> | null;

/**
 * Reads number or name after "Luật", "Bộ luật", "Pháp lệnh", "Hiến pháp". `readOther` reads the law
 * that a law amends.
 */
export function readNamed(
  t: Tokens,
  type: Reading<TypeReading>,
  readOther: ActReader,
): Named | null {
  const { at, said } = skipToNumber(t, type.next);
  const number = said || t.isNumber(at) ? readNumber(t, at) : null;
  if (number !== null) return { ...number, issuer: null };
  const ordinal = t.isNumber(at) ? readOrdinal(t, at) : null;
  if (ordinal !== null && ordinal.value.year !== null) return { ...ordinal, issuer: null };
  if (!mayBeNamed(t, type.value)) return null;
  const amending = readAmending(t, type.next, readOther);
  if (amending !== null) return amending;
  const title = readTitle(t, type.next);
  if (title === null) return readConstitution(t, type);
  return titled(t, type.next, type.next, title);
}

/**
 * "luật" is a common word but before the name of a law, "Luật" a name, "LUẬT" at the start of a line
 * the heading of an act.
 */
function mayBeNamed(t: Tokens, type: TypeReading): boolean {
  const { at } = type;
  if (t.word(at)?.shape === 'upper') return !t.isLineStart(at);
  if (t.isCapital(at) || type.id === 'bo-luat' || type.id === 'phap-lenh') return true;
  return type.id === 'luat' && knownTitleLength(t, at + 1) > 0;
}

/**
 * "Luật sửa đổi, bổ sung một số điều của Luật Chứng khoán": the name runs to the end of the other
 * law's, but reading goes on at the other law, which is a citation of its own. "… của các luật về
 * thuế" names no other law.
 */
function readAmending(t: Tokens, from: number, readOther: ActReader): Named | null {
  if (!t.matches(from, ['sửa', 'đổi'])) return null;
  for (let at = from + 2; at < from + 20; at++) {
    if (isBreak(t, at) || /^[;.:()"]$/.test(t.key(at))) return null;
    if (t.key(at) === 'các' && /^(?:luật|pháp)$/u.test(t.key(at + 1)))
      return titled(t, from, at + 1, readTitle(t, at + 2));
    if (readType(t, at)?.value.byName !== true || !t.isCapital(at)) continue;
    // What the other law amends in turn is not looked at: that could go on without end.
    const inner = isAmending(t, at) ? null : readOther(t, at);
    if (inner === null) return null;
    const text = `${nameOf(t, from, at).text} ${nameOf(t, at, inner.next).text}`;
    const range = { start: t.start(from), end: inner.value.range.end };
    return { value: { by: 'title', title: { text, range }, year: null }, next: at, issuer: null };
  }
  return null;
}

function isAmending(t: Tokens, at: number): boolean {
  const type = readType(t, at);
  return type !== null && t.matches(type.next, ['sửa', 'đổi']);
}

/** A name from `from`, of which `rest` is the end, and its number or year. */
function titled(t: Tokens, from: number, at: number, rest: Reading<CitedName> | null): Named {
  const end = rest?.next ?? at + 1;
  const title = nameOf(t, from, end);
  const number = t.key(end) === 'số' ? readNumber(t, end + 1) : null;
  if (number !== null) return { ...number, value: { ...number.value, title }, issuer: null };
  const year = readYear(t, end, true);
  const value: Designation = { by: 'title', title, year: year?.value ?? null };
  return { value, next: year?.next ?? end, issuer: null };
}

/** "Hiến pháp năm 2013": the only act that needs no name. */
function readConstitution(t: Tokens, type: Reading<TypeReading>): Named | null {
  if (type.value.id !== 'hien-phap') return null;
  const year = readYear(t, type.next, true);
  if (year === null) return null;
  const { text, range } = type.value;
  return {
    value: { by: 'title', title: { text, range }, year: year.value },
    next: year.next,
    issuer: null,
  };
}
