import type { Tokens } from './lex.ts';
import { nameOf, type Reading } from './reading.ts';
import { readType } from './type-name.ts';
import type { Alias, CitedDocument } from './types.ts';

/** Longest name a text may give, in tokens. */
const MAX_NAME = 40;
/** Most names kept for one first word. */
const MAX_ALIKE = 20;

/** A definition: the tokens of the name. */
export interface AliasDefinition {
  readonly from: number;
  readonly next: number;
}

/**
 * Reads "(sau đây) gọi (tắt) là X" from "gọi" or "viết", where X begins with a type of document:
 * "(sau đây gọi tắt là khách nước ngoài)" names no document.
 */
export function readAliasDefinition(t: Tokens, at: number): AliasDefinition | null {
  if (t.key(at) !== 'gọi' && t.key(at) !== 'viết') return null;
  let from = at + 1;
  if (t.key(from) === 'tắt' || t.key(from) === 'chung') from++;
  if (t.key(from) !== 'là') return null;
  from++;
  if (t.key(from) === ':') from++;
  if (t.key(from) === '"') from++;
  if (!t.isCapital(from) || readType(t, from) === null) return null;
  let next = from + 1;
  while (next - from < MAX_NAME && !/^[();.:"]?$/.test(t.key(next))) next++;
  return next - from < MAX_NAME ? { from, next } : null;
}

/** Types of acts that issue regulations, which a name may mean: "(sau đây gọi là Quy chế)". */
const ISSUING: ReadonlySet<string | null> = new Set(
  'quyet-dinh nghi-dinh nghi-quyet thong-tu'.split(' '),
);

const LOOSE: ReadonlySet<string | null> = new Set(
  'chuong-trinh ke-hoach de-an bao-cao huong-dan'.split(' '),
);

/** Whether a name that begins at a token fits a document: of its type, or of what it issues. */
export function mayBeCalled(t: Tokens, at: number, { type, attachment }: CitedDocument): boolean {
  const called = readType(t, at)?.value;
  if (!called || type === null) return false;
  // "Chương trình" alone is any programme from then on.
  if (LOOSE.has(called.id) && /^[)"]$/.test(t.key(at + called.text.split(' ').length)))
    return false;
  if (called.id !== null && called.id === type.id) return true;
  if (called.byName) return type.id === 'bo-luat' || type.id === 'luat';
  if (called.attachment === null) return false;
  return attachment === null ? ISSUING.has(type.id) : attachment.kind === called.attachment;
}

/** Names that a text gave to documents, found again by their words. */
export class AliasBook {
  readonly #byFirst = new Map<string, { keys: string[]; alias: Alias }[]>();

  define(t: Tokens, { from, next }: AliasDefinition, document: CitedDocument): Alias {
    const { text, range } = nameOf(t, from, next);
    const alias: Alias = { name: text, definition: range, document };
    const keys = Array.from({ length: next - from }, (_, i) => sign(t, from + i));
    const alike = this.#byFirst.get(keys[0] ?? '') ?? [];
    // The newest of equal names counts; the longest is tried first.
    const others = alike.filter((other) => other.alias.name !== text).slice(0, MAX_ALIKE - 1);
    const sorted = [{ keys, alias }, ...others].sort((a, b) => b.keys.length - a.keys.length);
    this.#byFirst.set(keys[0] ?? '', sorted);
    return alias;
  }

  /** The name that stands at a token, with a capital. */
  read(t: Tokens, at: number): Reading<Alias> | null {
    const alike = this.#byFirst.get(t.key(at));
    if (alike === undefined || !t.isCapital(at)) return null;
    const found = alike.find(({ keys }) => keys.every((key, i) => sign(t, at + i) === key));
    // "Nghị định về Quy chế khu vực cảng": the beginning of another name.
    if (found && found.keys.length < 3 && /^(?:về|hành|này)$/u.test(t.key(at - 1))) return null;
    return found ? { value: found.alias, next: at + found.keys.length } : null;
  }
}

/** What a token must be for a name to be the same: "Nghị định 80" is not "Nghị định 81". */
function sign(t: Tokens, at: number): string {
  return t.isNumber(at) ? t.digits(at) : t.key(at);
}
