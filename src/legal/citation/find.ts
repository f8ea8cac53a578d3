import { readBareNumber, readDocument } from './document.ts';
import { mayBeginUnit } from './levels.ts';
import { Tokens } from './lex.ts';
import { Memory } from './memory.ts';
import { foundOf, pieceOf, relativePieces, type Piece, type Target } from './pieces.ts';
import { readChain } from './provision.ts';
import { markQuoted } from './quoted.ts';
import { isHeading, rangeOf, type Reading } from './reading.ts';
import { baseOfUnit, readSelf, readTypeAlone, skipTie } from './relative.ts';
import { mayBeginType } from './type-name.ts';
import type { Citation, CitedDocument, Doubt, RelativeBase } from './types.ts';

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
    if (read === null || this.#isOwnNumber(at, read)) return at + 1;
    const document = this.#memory.withListType(at, read.value);
    const from = t.start(at) === document.range.start ? at : at - 1;
    return this.#addDocument(from, { value: document, next: read.next });
  }

  /** "Số: 62/2025/QĐ-UBND" on a line of its own is the number of the document that we read. */
  #isOwnNumber(at: number, { next }: Reading<CitedDocument>): boolean {
    const t = this.#t;
    const first = t.key(at - 1) === ':' ? at - 2 : at - 1;
    if (t.key(first) !== 'số' || !t.isLineStart(first) || !t.isCapital(first)) return false;
    return t.isLineStart(next);
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
      const alone = trusted ? readTypeAlone(t, at) : null;
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
    const target = base === null ? this.#targetAfter(ownNext) : null;
    if (groups.length === 0 || (target === null && needsTarget)) return null;
    if (target === null && isInlineHeading(t, at, ownNext)) return null;
    const next = target?.next ?? ownNext;
    this.#add(...pieceOf(t, groups, target?.value ?? null, [at, next]));
    if (target?.value.of === 'document') this.#memory.remember(target.value.document, next);
    return next;
  }

  #targetAfter(at: number): Reading<Target> | null {
    const from = skipTie(this.#t, at);
    if (!mayBeginType(this.#t.key(from)) || isHeading(this.#t, from)) return null;
    return this.#readTarget(from, true);
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

/** "Chương III CUNG CẤP THÔNG TIN" in a text whose lines were joined. */
function isInlineHeading(t: Tokens, at: number, next: number): boolean {
  const division = /^(?:phần|chương|mục|phụ)$/u.test(t.key(at)) && t.isCapital(at);
  return division && t.word(next)?.shape === 'upper' && t.word(next + 1)?.shape === 'upper';
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
