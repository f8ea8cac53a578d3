import { alongLength } from './along.ts';
import { readAttached } from './attached.ts';
import { skipFootnote } from './footnote.ts';
import type { Tokens } from './lex.ts';
import { rangeOf, type Reading } from './reading.ts';
import { readType, typeOf, type TypeReading } from './type-name.ts';
import type { RelativeBase } from './types.ts';
import type { UnitReading } from './unit.ts';

/** Types that mean an act even in small letters; "quy định này" is any rule. */
const CLEAR: ReadonlySet<string | null> = new Set(
  'luat bo-luat phap-lenh nghi-dinh thong-tu'.split(' '),
);

/**
 * Reads "Quy định này", "Nghị định nêu trên", "Quy định ban hành kèm theo Quyết định này".
 * `trusted` where provisions stand before it, so that small letters will do.
 */
export function readSelf(t: Tokens, at: number, trusted: boolean): Reading<RelativeBase> | null {
  const type = readType(t, at);
  if (type === null || type.value.abbreviated) return null;
  const attached = readAttached(t, at, type);
  if (attached === null) return readPlainSelf(t, at, type, trusted);
  const issuing = readType(t, attached.next);
  const self = issuing && readPlainSelf(t, attached.next, issuing, true);
  if (self?.value.to !== 'document') return null;
  const range = rangeOf(t, at, self.next);
  return { value: { ...self.value, attachment: attached.value, range }, next: self.next };
}

function readPlainSelf(
  t: Tokens,
  at: number,
  type: Reading<TypeReading>,
  trusted: boolean,
): Reading<RelativeBase> | null {
  // "Văn bản này" may be any paper.
  if (type.value.id === null && type.value.attachment === null) return null;
  const word = readPointer(t, type.next);
  if (word === null || !(trusted || isMeant(t, at, type.value.id))) return null;
  const value = typeOf(type.value);
  const range = rangeOf(t, at, word.next);
  const base: RelativeBase =
    word.value === 'this'
      ? { to: 'document', type: value, attachment: null, range }
      : { to: 'antecedent', of: value, range };
  return { value: base, next: word.next };
}

/** Types that provisions of an act named before are told by, with nothing else. */
const TOLD_ALONE: ReadonlySet<string | null> = new Set(
  (
    'hien-phap luat bo-luat phap-lenh nghi-dinh nghi-quyet thong-tu thong-tu-lien-tich quyet-dinh ' +
    'quy-che quy-dinh'
  ).split(' '),
);

/** "khoản 1 Điều 13 của Luật": the one that the text is about, or named before. */
export function readTypeAlone(t: Tokens, at: number): Reading<RelativeBase> | null {
  const type = readType(t, at);
  if (type === null || !t.isCapital(at) || type.value.abbreviated) return null;
  if (!TOLD_ALONE.has(type.value.id)) return null;
  const of = typeOf(type.value);
  return { value: { to: 'antecedent', of, range: of.range }, next: type.next };
}

function isMeant(t: Tokens, at: number, id: string | null): boolean {
  // "các Nghị định này" are several.
  if (/^(?:các|những|hai|ba)$/u.test(t.key(at - 1))) return false;
  return t.isCapital(at) || CLEAR.has(id);
}

function readPointer(t: Tokens, at: number): Reading<'this' | 'antecedent'> | null {
  if (t.key(at) === 'này') return { value: 'this', next: at + 1 };
  const said = /^(?:nêu|nói)$/u.test(t.key(at)) && t.key(at + 1) === 'trên';
  return said ? { value: 'antecedent', next: at + 2 } : null;
}

/**
 * The base that a unit with "này" or "trên" names, or `null` when the words mean something else:
 * "Điều này cho thấy" at the start of a sentence, "điều này", "các khoản này".
 */
export function baseOfUnit(
  t: Tokens,
  { kind, relative, from, needsOuter }: UnitReading,
  next: number,
  trusted: boolean,
): RelativeBase | null {
  if (!trusted) {
    if (needsOuter || /^(?:các|những)$/u.test(t.key(from - 1))) return null;
    const small = !t.isCapital(from);
    const placed = t.key(from - 1) === 'tại';
    if (kind === 'article' && ((small && !placed) || startsSentence(t, from))) return null;
    if (relative === 'antecedent') return null;
  }
  const range = rangeOf(t, from, next);
  if (relative === 'this') return { to: 'unit', unit: kind, range };
  return kind === 'appendix' ? null : { to: 'antecedent', of: kind, range };
}

function startsSentence(t: Tokens, at: number): boolean {
  if (at === 0 || /^[.;:"]$/.test(t.key(at - 1))) return true;
  return t.isLineStart(at) && t.word(at - 1)?.key !== 'tại' && t.word(at - 1)?.key !== 'của';
}

/** Skips what ties provisions to their document: ",", "của", "ban hành kèm theo". */
export function skipTie(t: Tokens, at: number): number {
  let next = skipFootnote(t, at);
  if (t.key(next) === ',') next++;
  if (/^(?:của|tại|trong|thuộc|theo)$/u.test(t.key(next))) next++;
  if (t.key(next) === 'bản' && t.isCapital(next + 1)) next++;
  return next + alongLength(t, next);
}
