import type { Range } from '../../issue.ts';

/** Longest legal basis that is looked for, in characters. */
const MAX_BASIS = 1500;

/** Words a legal basis begins with; after the first, others of the row may begin otherwise. */
const FIRST = /^[\s\-–•+*]*(?=căn cứ\s)/iu;
const NEXT = /^[\s\-–•+*]*(?=(?:thực hiện|xét|theo)\s)/iu;

/** Where a basis, sentence or paragraph ends and another begins. */
const BREAK =
  /;[ \t]*\n|;\s+(?=căn cứ\s)|[.:][ \t]*\n|\n[ \t]*\n|\n(?=[\s\-–•+*]{0,9}(?:căn cứ|thực hiện)\s)/giu;

/** Before what the basis a place stands in ends. */
const END =
  /;|[.,:]?[ \t]*(?:\n[ \t]*\n|\n[ \t]*(?=[-–•+*]?\s?(?:căn cứ|theo|xét|điều|quyết)[ \n:])|$)/iu;

/**
 * The legal basis ("Căn cứ …;") a place in a draft stands in, from its first word to before its end
 * mark; null outside of any. A sentence that only begins with "Căn cứ" ("Căn cứ Nghị định …, Sở báo
 * cáo:") is none: a basis ends in a semicolon, or stands in a row of those that do.
 */
export function basisLineAt(text: string, at: number): Range | null {
  const low = Math.max(0, at - MAX_BASIS);
  const from = low + lastBreak(text.slice(low, at));
  const head = headLength(text, from);
  const stop = END.exec(text.slice(at, at + MAX_BASIS));
  if (head === null || from + head > at || !stop) return null;
  const start = from + head;
  const end = at + stop.index;
  return text[end] === ';' || followsSemicolon(text, from) ? { start, end } : null;
}

/** Length of what stands before the first word of a basis; null where none begins. */
function headLength(text: string, from: number): number | null {
  const words = text.slice(from, from + 40);
  const first = FIRST.exec(words);
  if (first) return first[0].length;
  const next = followsBasis(text, from) ? NEXT.exec(words) : null;
  return next ? next[0].length : null;
}

/** Whether the line before is itself a basis. */
function followsBasis(text: string, from: number): boolean {
  if (!followsSemicolon(text, from)) return false;
  const before = text.slice(Math.max(0, from - MAX_BASIS), from).trimEnd();
  const line = before.slice(before.lastIndexOf('\n') + 1);
  return FIRST.test(line) || NEXT.test(line);
}

function followsSemicolon(text: string, from: number): boolean {
  return /;\s*$/u.test(text.slice(Math.max(0, from - 8), from));
}

function lastBreak(before: string): number {
  let last = 0;
  for (const { 0: mark, index } of before.matchAll(BREAK)) last = index + mark.length;
  return last;
}
