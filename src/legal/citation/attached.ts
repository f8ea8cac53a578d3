import { alongLength } from './along.ts';
import type { Tokens } from './lex.ts';
import { isBreak, nameOf, rangeOf, type Reading } from './reading.ts';
import { readType, type TypeReading } from './type-name.ts';
import type { CitedAttachment } from './types.ts';
import { mayBeginUnit } from './levels.ts';
import { readUnit } from './unit.ts';

/** Longest name between "Quy chế" and "ban hành kèm theo", in tokens. */
const MAX_TITLE = 70;

/**
 * Reads "Quy chế … ban hành kèm theo" up to the name of the act it was issued with. A name stands
 * between only after a capital: "quy định" is the commonest word of the law.
 */
export function readAttached(
  t: Tokens,
  at: number,
  type: Reading<TypeReading>,
): Reading<CitedAttachment> | null {
  const { attachment: kind } = type.value;
  if (kind === null) return null;
  const along = t.isCapital(at) ? findAlong(t, type.next) : alongLength(t, type.next) && type.next;
  if (!along) return null;
  const length = alongLength(t, along);
  const end = t.key(along - 1) === ',' ? along - 1 : along;
  const title = end > type.next ? nameOf(t, type.next, end) : null;
  const next = along + length;
  return { value: { kind, title, range: rangeOf(t, at, next) }, next };
}

/** First words of such texts: chế độ, chuẩn mực, biểu thuế, bảng giá, quy chuẩn, thể lệ … */
const UNNAMED = new Set('chế chuẩn biểu bảng quy tiêu định nguyên khung thể cơ điều bộ'.split(' '));

/**
 * Reads a text of no known type that was issued with an act: "Chế độ tài chính ban hành kèm theo".
 * Only where places stand before it.
 */
export function readUnnamedAttached(t: Tokens, at: number): Reading<CitedAttachment> | null {
  const head = UNNAMED.has(t.key(at)) && t.isCapital(at) && !t.isLineStart(at);
  const along = head ? findAlong(t, at + 1) : 0;
  if (along === 0) return null;
  const next = along + alongLength(t, along);
  return { value: { kind: null, title: nameOf(t, at, along), range: rangeOf(t, at, next) }, next };
}

/** Index of the first word of "(được) (ban hành) kèm theo" in the same sentence, or 0. */
function findAlong(t: Tokens, from: number): number {
  // Nearly always there is none near, which is known at once.
  const along = t.indexOf('kèm', from);
  if (along < 0 || along > from + MAX_TITLE) return 0;
  for (let at = from; at < from + MAX_TITLE && at < t.length; at++) {
    if (at > from && isBreak(t, at)) return 0;
    const key = t.key(at);
    if (/^[;.:()"]$/.test(key) || (at === from && /^(?:này|số|trên)$/u.test(key))) return 0;
    // Another document is named first: what follows was issued with that one.
    if (t.isNumber(at) && /^[/-]$/.test(t.key(at + 1)) && !t.isSpaced(at + 1)) return 0;
    if (alongLength(t, at) > 0) return at;
    if (at > from && namesOther(t, at)) return 0;
  }
  return 0;
}

/** A provision, or an act that issues others: the name of an attachment holds none. */
function namesOther(t: Tokens, at: number): boolean {
  if (mayBeginUnit(t.key(at)) && readUnit(t, at) !== null) return true;
  if (t.matches(at, ['quy', 'định', 'tại'])) return true;
  const type = t.isCapital(at) ? readType(t, at) : null;
  if (type === null) return false;
  // "Danh mục A và Danh mục B ban hành kèm theo": the nearer one is meant.
  const nearer = /^(?:và|trong|theo|của|các|tại|,)$/u.test(t.key(at - 1));
  return type.value.attachment === null || nearer;
}
