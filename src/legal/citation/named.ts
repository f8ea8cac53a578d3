import { readCode } from './codes.ts';
import { readDate, readYear } from './date.ts';
import { readNumber } from './document-number.ts';
import { mayBeginUnit } from './levels.ts';
import type { Tokens } from './lex.ts';
import { skipToNumber } from './numbered.ts';
import { readOrdinal } from './ordinal.ts';
import { isBreak, nameOf, type Named, type Reading } from './reading.ts';
import { readTitle } from './title.ts';
import { knownTitleLength } from './titles.ts';
import { readType, type TypeReading } from './type-name.ts';
import type { CitedDocument, CitedName, Designation } from './types.ts';
import { readUnit } from './unit.ts';

/** How far the other law may be from "Luật sửa đổi", in tokens. */
const MAX_TO_OTHER = 40;
/** Longest rest of a name after "của các luật". */
const MAX_TITLE = 40;

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
  const code = readCode(t, type.value.at);
  if (code !== null) return code;
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
  if (!t.matches(from, ['sửa', 'đổi']) && !t.matches(from, ['bổ', 'sung'])) return null;
  // "Luật sửa đổi, bổ sung Điều 12 của Luật Nhà ở": reading goes on at the places.
  let place: number | null = null;
  for (let at = from + 2; at < from + MAX_TO_OTHER; at++) {
    if (isBreak(t, at) || /^[;.:()"]$/.test(t.key(at))) return null;
    if (isPlural(t, at)) return readOmnibus(t, from, at);
    if (place === null && mayBeginUnit(t.key(at)) && readUnit(t, at) !== null) place = at;
    if (readType(t, at)?.value.byName !== true || !t.isCapital(at)) continue;
    // What the other law amends in turn is not looked at: that could go on without end.
    const inner = isAmending(t, at) ? null : readOther(t, at);
    if (inner === null) return null;
    const text = `${nameOf(t, from, at).text} ${nameOf(t, at, inner.next).text}`;
    const range = { start: t.start(from), end: inner.value.range.end };
    const value: Designation = { by: 'title', title: { text, range }, year: null };
    return { value, next: place ?? at, issuer: null };
  }
  return null;
}

/** "các luật", "11 luật". */
function isPlural(t: Tokens, at: number): boolean {
  if (t.key(at) !== 'các' && !t.isNumber(at)) return false;
  return t.key(at + 1) === 'luật' || t.matches(at + 1, ['pháp', 'lệnh']);
}

/** "Luật sửa đổi … của các luật về thuế số 71/2014/QH13": named whole if its number or date tells where it ends. */
function readOmnibus(t: Tokens, from: number, plural: number): Named | null {
  for (let at = plural + 2; at < plural + MAX_TITLE; at++) {
    if (isBreak(t, at) || /^[;.:()"]$/.test(t.key(at))) break;
    if (t.isCapital(at) && readType(t, at) !== null) break;
    const numbered = t.key(at) === 'số' && readNumber(t, at + 1) !== null;
    if (!numbered && readDate(t, at) === null) continue;
    return titled(t, from, at, { value: nameOf(t, plural, at), next: at });
  }
  if (t.isNumber(plural)) return null;
  return titled(t, from, plural + 1, readTitle(t, plural + 2));
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
