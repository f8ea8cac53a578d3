import { documentTypeBySymbol } from '../document-type.ts';
import { readAttached, readUnnamedAttached } from './attached.ts';
import { readDate, readYear } from './date.ts';
import { readNumber } from './document-number.ts';
import { skipFootnote } from './footnote.ts';
import { readIssuer } from './issuer.ts';
import type { Tokens } from './lex.ts';
import { readNamed } from './named.ts';
import { readNumbered } from './numbered.ts';
import { readOrdinal } from './ordinal.ts';
import { rangeOf, type Named, type Reading } from './reading.ts';
import { readType, typeOf, type TypeReading } from './type-name.ts';
import type { CitedDate, CitedDocument, CitedName } from './types.ts';

/**
 * Reads the name of a document that begins with its type, with number, date and issuer.
 *
 * @example readDocument(new Tokens('Nghị định 134/2025/NĐ-CP'), 0)?.value.type?.id // 'nghi-dinh'
 */
export function readDocument(t: Tokens, at: number): Reading<CitedDocument> | null {
  const type = readType(t, at);
  if (type === null) return null;
  const attached = readAttached(t, at, type);
  if (attached !== null) {
    const act = readAct(t, attached.next);
    if (act !== null) {
      const range = rangeOf(t, at, act.next);
      return { value: { ...act.value, range, attachment: attached.value }, next: act.next };
    }
  }
  return readAct(t, at);
}

/** "Chế độ tài chính ban hành kèm theo Quyết định số 206/2003/QĐ-BTC", after places in it. */
export function readUnnamed(t: Tokens, at: number): Reading<CitedDocument> | null {
  const attached = readUnnamedAttached(t, at);
  if (attached === null) return null;
  const act = readAct(t, attached.next);
  if (act === null) return null;
  const range = rangeOf(t, at, act.next);
  return { value: { ...act.value, range, attachment: attached.value }, next: act.next };
}

/** A document in its own right, not a text issued with one. */
function readAct(t: Tokens, at: number): Reading<CitedDocument> | null {
  const type = readType(t, at);
  if (type === null) return null;
  const named = type.value.byName ? readNamed(t, type, readAct) : readNumbered(t, type);
  if (named === null) return null;
  return finish(t, at, type.value, named);
}

/** A number without its type: "58/KH-NV" in a list, "số 12/2012/NĐ-CP". */
export function readBareNumber(t: Tokens, at: number): Reading<CitedDocument> | null {
  const named = readNumber(t, at);
  if (named === null || !standsAlone(t, at, named)) return null;
  return finish(t, t.key(at - 1) === 'số' ? at - 1 : at, null, { ...named, issuer: null });
}

/** A number cut short with its year, "104/2022", as they stand in lists. */
export function readBareOrdinal(t: Tokens, at: number): Reading<CitedDocument> | null {
  const named = readOrdinal(t, at);
  if (named === null || t.key(at + 1) !== '/') return null;
  if (named.value.year === null) return null;
  return finish(t, t.key(at - 1) === 'số' ? at - 1 : at, null, { ...named, issuer: null });
}

/** The number of a letter in a list of letters. */
export function readListedLetter(t: Tokens, at: number): Reading<CitedDocument> | null {
  const named = readNumber(t, at);
  if (named?.value.number.series !== 'letter' || !t.isSpaced(at)) return null;
  return finish(t, t.key(at - 1) === 'số' ? at - 1 : at, null, { ...named, issuer: null });
}

const OTHER_THINGS = new Set('mẫu biểu phiếu bảng kê khai form phép hợp đồng đơn thẻ'.split(' '));

/** Whether a number is one for certain though nothing before it says so. */
function standsAlone(t: Tokens, at: number, named: ReturnType<typeof readNumber>): boolean {
  if (named === null) return false;
  const before = t.key(at - 1);
  if (!t.isSpaced(at)) {
    if (t.word(at - 1)?.shape !== 'none' && before !== 'số' && at > 0) return false;
    if (t.isNumber(at - 1) || before === '/') return false;
    const glued = /^[.,-]$/.test(before) && !t.isSpaced(at - 1);
    if (glued && (t.isNumber(at - 2) || before === '-')) return false;
  }
  // "Mẫu số 01/TSC-BB", "Hợp đồng số 5/HĐ-AB": numbers of other things.
  const owner = before === 'số' ? t.key(at - 2) : before;
  if (OTHER_THINGS.has(owner)) return false;
  // "31-2015/BXD" is a number of another kind.
  if (t.key(at + 1) === '-' && t.isNumber(at + 2) && before !== 'số') return false;
  if (before === 'số') return true;
  const { number } = named.value;
  if (!/\p{Lu}/u.test(number.printed)) return false;
  if (number.series === 'letter') return readDate(t, named.next) !== null;
  if (number.year !== undefined || number.series === 'consolidated') return true;
  return number.typeSymbol === null
    ? number.series === 'assembly'
    : documentTypeBySymbol(number.typeSymbol) !== null;
}

/** Adds date and issuer, in either order. */
function finish(
  t: Tokens,
  from: number,
  type: TypeReading | null,
  named: Named,
): Reading<CitedDocument> {
  let { next, issuer, value: designation } = named;
  let date: CitedDate | null = null;
  for (let round = 0; round < 3; round++) {
    const after = skipFootnote(t, next);
    const year =
      designation.by === 'ordinal' && designation.year === null ? readYear(t, after, false) : null;
    const day: Reading<CitedDate> | null =
      date === null ? readDate(t, t.key(after) === ',' ? after + 1 : after) : null;
    if (year !== null && designation.by === 'ordinal') {
      designation = { ...designation, year: year.value };
      next = year.next;
    } else if (day !== null && (t.key(after) !== ',' || t.key(after + 1).startsWith('ng'))) {
      ({ value: date, next } = day);
    } else if (issuer === null) {
      const read = readIssuerAfter(t, after, date);
      if (read === null) break;
      ({ value: issuer, next } = read);
    } else break;
  }
  const value: CitedDocument = {
    range: rangeOf(t, from, next),
    type: type && typeOf(type),
    designation,
    date,
    issuer,
    attachment: null,
    draft: t.key(from - 2) === 'dự' && /^(?:thảo|án)$/u.test(t.key(from - 1)),
  };
  return { value, next };
}

/** "của Chính phủ", or in a table the next column: "30/6/2025 Chính phủ". */
function readIssuerAfter(t: Tokens, at: number, date: CitedDate | null): Reading<CitedName> | null {
  if (t.key(at) === 'của') return readIssuer(t, at + 1);
  const column = date !== null && t.text.slice(date.range.start, date.range.start + 1) !== 'n';
  if (!column || t.isLineStart(at) || !t.isCapital(at)) return null;
  return /^(?:chính|thủ|quốc|bộ|ủy|ubnd|hđnd|văn)$/u.test(t.key(at)) ? readIssuer(t, at) : null;
}
