import { readBareNumber, readDocument, readUnnamed } from './document.ts';
import { isForeign } from './foreign.ts';
import { mayBeginUnit, UNIT_WORDS } from './levels.ts';
import { Tokens } from './lex.ts';
import { Memory } from './memory.ts';
import { foundOf, piecesOf, relativePieces, type Piece, type Target } from './pieces.ts';
import { readChain } from './provision.ts';
import { markQuoted } from './quoted.ts';
import { isHeading, rangeOf, type Reading } from './reading.ts';
import { baseOfUnit, readSelf, readTypeAlone, skipTie } from './relative.ts';
import { mayBeginType, TYPE_WORDS } from './type-name.ts';
import type { Citation, CitedDocument, Doubt, RelativeBase } from './types.ts';

/** Keys of the tokens with which something may begin; most begin nothing. */
const OPENING: ReadonlySet<string> = new Set(['#', 'gọi', 'viết', ...UNIT_WORDS, ...TYPE_WORDS]);

/**
 * Finds every citation of a document or provision in a text: what is written and where. Which
 * documents are meant is for others to say. The text may be in any normal form, hold soft hyphens
 * and break lines inside of a citation; it is never changed. Linear in the length of the text.
 *
 * @example
 * findCitations('theo khoản 2 Điều 5 Luật Thỏa thuận quốc tế năm 2020')[0]?.kind; // 'provision'
 */
export function findCitations(text: string): Citation[] {
  return new Finder(text).run();
}

class Finder {
  readonly #t: Tokens;
  readonly #memory: Memory;
  readonly #found: Citation[] = [];

  constructor(text: string) {
    this.#t = new Tokens(text);
    this.#memory = new Memory(this.#t);
  }

  run(): Citation[] {
    const t = this.#t;
    for (let at = 0; at < t.length;) at = this.#step(at);
    return markQuoted(this.#found, t.text);
  }

  /** Reads what stands at a token; gives the token to go on with. */
  #step(at: number): number {
    const key = this.#t.key(at);
    if (!OPENING.has(key)) return at + 1;
    if (key === '#') return this.#addBareNumber(at);
    if (mayBeginUnit(key)) {
      const next = this.#addProvisions(at);
      if (next !== null) return next;
    }
    if (key === 'gọi' || key === 'viết') return this.#define(at);
    return mayBeginType(key) ? this.#addTyped(at) : at + 1;
  }

  #addBareNumber(at: number): number {
    const t = this.#t;
    const read = t.isSpaced(at + 1) && !/^[/-]$/.test(t.key(at + 1)) ? null : readBareNumber(t, at);
    if (read === null) return this.#addListed(at);
    if (this.#isOwnNumber(at, read)) return at + 1;
    const document = this.#memory.withListType(at, read.value);
    const from = t.start(at) === document.range.start ? at : at - 1;
    return this.#addDocument(from, { value: document, next: read.next });
  }

  #addListed(at: number): number {
    const listed = this.#memory.listedOrdinal(at) ?? this.#memory.listedLetter(at);
    return listed === null ? at + 1 : this.#addDocument(at, listed);
  }

  /** "Số: 62/2025/QĐ-UBND" on a line of its own is the number of the document that we read. */
  #isOwnNumber(at: number, { next }: Reading<CitedDocument>): boolean {
    const t = this.#t;
    const first = t.key(at - 1) === ':' ? at - 2 : at - 1;
    if (t.key(first) !== 'số' || !t.isCapital(first)) return false;
    if (!t.isLineStart(t.key(first - 1) === '*' ? first - 1 : first)) return false;
    return t.isLineStart(t.key(next) === '*' ? next + 1 : next) || beginsDateline(t, next);
  }

  /** "(sau đây gọi là Luật)": names the document, here and from now on. */
  #define(at: number): number {
    const defined = this.#memory.define(at);
    if (defined === null) return at + 1;
    const { alias, from, next } = defined;
    this.#add({ found: { kind: 'alias', alias, provisions: [] }, from, next, doubts: [] });
    return next;
  }

  #addTyped(at: number): number {
    const target = this.#readTarget(at, false);
    if (target === null) return at + 1;
    const { value, next } = target;
    // "Luật sửa đổi … của Luật B" without provisions tells no law of the many that amended B.
    if (value.of === 'document' && namesOther(value.document)) return next;
    if (value.of === 'document' && isOwnHead(this.#t, at, next)) return next;
    if (value.of === 'document') return this.#addDocument(at, { value: value.document, next });
    const found = foundOf(value, []);
    if (found !== null) this.#add({ found, from: at, next, doubts: [] });
    return next;
  }

  #addDocument(from: number, { value: document, next }: Reading<CitedDocument>): number {
    const doubts: Doubt[] = isAmended(this.#t, from, document) ? ['number-owner'] : [];
    this.#memory.remember(document, next);
    this.#add({ found: { kind: 'document', document }, from, next, doubts });
    return next;
  }

  /** This very document, a name given before, or a document by its own name. */
  #readTarget(at: number, trusted: boolean): Reading<Target> | null {
    const t = this.#t;
    const self = readSelf(t, at, trusted);
    if (self !== null) return { value: { of: 'base', base: self.value }, next: self.next };
    const alias = this.#memory.readAlias(at);
    const document = readDocument(t, at);
    const shorter = document?.value.designation.by !== 'number' && alias !== null;
    if (alias !== null && (document === null || (shorter && alias.next >= document.next)))
      return { value: { of: 'alias', alias: alias.value }, next: alias.next };
    if (document === null) {
      // "Mẫu số 12, Quyết định …" begins something else.
      const alone = trusted && t.key(at - 1) !== ',' ? readTypeAlone(t, at) : null;
      return alone && { value: { of: 'base', base: alone.value }, next: alone.next };
    }
    return { value: { of: 'document', document: document.value }, next: document.next };
  }

  #addProvisions(at: number): number | null {
    const t = this.#t;
    const chain = readChain(t, at);
    if (chain === null) return null;
    const { base, ownNext, groups, needsTarget } = chain.value;
    const unitBase = base && baseOfUnit(t, base, chain.next, groups.length > 0);
    if (unitBase !== null) {
      const next = this.#outerSelf(unitBase, chain.next);
      this.#add(...relativePieces(t, at, chain.value, { base: unitBase, next }));
      return next;
    }
    if (isInlineHeading(t, at, ownNext)) return null;
    const target = base === null ? this.#targetAfter(ownNext) : null;
    if (groups.length === 0 || (target === null && needsTarget)) return null;
    if (target === null && isForeign(t, skipTie(t, ownNext))) return ownNext;
    const next = target?.next ?? ownNext;
    this.#add(...piecesOf(t, groups, target?.value ?? null, [at, next]));
    if (target?.value.of === 'document') this.#memory.remember(target.value.document, next);
    return next;
  }

  #targetAfter(at: number): Reading<Target> | null {
    const from = skipTie(this.#t, at);
    if (this.#t.key(from) === '(') return this.#targetInParentheses(from + 1);
    if (isHeading(this.#t, from)) return null;
    const target = mayBeginType(this.#t.key(from)) ? this.#readTarget(from, true) : null;
    if (target !== null) return target;
    const unnamed = readUnnamed(this.#t, from);
    return unnamed && { value: { of: 'document', document: unnamed.value }, next: unnamed.next };
  }

  /** "Điều 16 (Nghị định 134/2025/NĐ-CP)". */
  #targetInParentheses(at: number): Reading<Target> | null {
    const document = mayBeginType(this.#t.key(at)) ? readDocument(this.#t, at) : null;
    if (document === null || this.#t.key(document.next) !== ')') return null;
    return { value: { of: 'document', document: document.value }, next: document.next + 1 };
  }

  /** "khoản 2 Điều này của Quy định này" says the same twice. */
  #outerSelf(base: RelativeBase, at: number): number {
    const from = base.to === 'unit' ? skipTie(this.#t, at) : at;
    const self = from > at ? readSelf(this.#t, from, true) : null;
    return self?.value.to === 'document' ? self.next : at;
  }

  #add(...pieces: readonly Piece[]): void {
    for (const { found, from, next, doubts } of pieces) {
      const range = rangeOf(this.#t, from, next);
      const text = this.#t.text.slice(range.start, range.end);
      this.#found.push({ ...found, range, text, quoted: false, doubts });
    }
  }
}

/** "Luật số: 70/2020/QH14" above "Hà Nội, ngày …": the number of the law that we read. */
function isOwnHead(t: Tokens, at: number, next: number): boolean {
  const named = t.key(at + 1) === 'số' ? at + 2 : at + 3;
  if (!t.isLineStart(at) || t.key(named - 1) !== 'số' || t.key(named) !== ':') return false;
  return t.isLineStart(next) && (beginsDateline(t, next) || t.word(next)?.shape === 'upper');
}

/** "Hà Nội, ngày 12 …", in the other column of a head. */
function beginsDateline(t: Tokens, at: number): boolean {
  if (!t.isCapital(at)) return false;
  for (let comma = at + 1; comma < at + 8; comma++)
    if (t.key(comma) === ',') return t.key(comma + 1) === 'ngày';
  return false;
}

/**
 * "Chương III CUNG CẤP THÔNG TIN", or ". Điều 5. Hiệu lực" where a sentence ended, in a text
 * whose lines were joined.
 */
function isInlineHeading(t: Tokens, at: number, next: number): boolean {
  if (t.word(at)?.shape !== 'capital') return false;
  if (/^(?:phần|chương|mục|tiểu|phụ)$/u.test(t.key(at)))
    return t.word(next)?.shape === 'upper' && t.word(next + 1)?.shape === 'upper';
  if (t.key(at) !== 'điều' || t.key(at - 1) !== '.' || next - at > 3) return false;
  return t.key(next) === '.' && t.isSpaced(next + 1) && t.isCapital(next + 1);
}

/** The name of an amending law runs through the name of the other law. */
function namesOther({ designation, range }: CitedDocument): boolean {
  return designation.by === 'title' && designation.title.range.end > range.end;
}

/** The number after "Luật sửa đổi … của Luật B số …" may be the amending law's. */
function isAmended(t: Tokens, at: number, { designation }: CitedDocument): boolean {
  if (designation.by !== 'number' || designation.title === null || t.key(at - 1) !== 'của')
    return false;
  for (let before = at - 2; before > at - 14; before--)
    if (t.matches(before, ['sửa', 'đổi'])) return /^(?:luật|lệnh)$/u.test(t.key(before - 1));
  return false;
}
