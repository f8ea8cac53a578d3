import { AliasBook, mayBeCalled, readAliasDefinition, type AliasDefinition } from './alias.ts';
import { readBareOrdinal, readDocument, readListedLetter } from './document.ts';
import type { Tokens } from './lex.ts';
import type { Reading } from './reading.ts';
import type { Alias, CitedDocument } from './types.ts';

/** A definition this far behind its document (in tokens) is of another. */
const MAX_TO_DEFINITION = 150;

/** What reading a text has brought up so far: the last document named, and names given. */
export class Memory {
  readonly #t: Tokens;
  readonly #aliases = new AliasBook();
  /** The last document, and the token after it. */
  #last: { document: CitedDocument; next: number } | null = null;

  constructor(t: Tokens) {
    this.#t = t;
  }

  remember(document: CitedDocument, next: number): void {
    this.#last = { document, next };
  }

  readAlias(at: number): Reading<Alias> | null {
    return this.#aliases.read(this.#t, at);
  }

  /**
   * Takes "gọi là X" at a token as a name for the last document. A name that is itself a document's
   * name and number is left to be read as a citation.
   */
  define(at: number): { alias: Alias; from: number; next: number } | null {
    const definition = readAliasDefinition(this.#t, at);
    if (definition === null || this.#last === null) return null;
    const named = readDocument(this.#t, definition.from);
    if (named?.value.designation.by === 'number') return null;
    if (!this.#reaches(this.#last, definition)) return null;
    const alias = this.#aliases.define(this.#t, definition, this.#last.document);
    return { alias, ...definition };
  }

  /** The document stands in the same sentence, and may be called so. */
  #reaches(last: { document: CitedDocument; next: number }, { from }: AliasDefinition): boolean {
    const t = this.#t;
    if (from - last.next > MAX_TO_DEFINITION || !mayBeCalled(t, from, last.document)) return false;
    for (let at = last.next; at < from; at++)
      if (t.key(at) === ';' || (t.key(at) === '.' && t.isSpaced(at + 1))) return false;
    return true;
  }

  /** "Kế hoạch số 57/KH-NV, 58/KH-NV": the second has the type of the first. */
  withListType(at: number, document: CitedDocument): CitedDocument {
    if (document.type !== null || this.#last === null || !this.#follows(at)) return document;
    const { designation } = document;
    const { designation: first, type } = this.#last.document;
    if (designation.by === 'ordinal' && first.by === 'ordinal') return { ...document, type };
    if (designation.by !== 'number' || first.by !== 'number') return document;
    const same = designation.number.typeSymbol === first.number.typeSymbol;
    return same ? { ...document, type } : document;
  }

  /** "Nghị định 87/2020, 104/2022": a year makes the second a number, after one of its kind. */
  listedOrdinal(at: number): Reading<CitedDocument> | null {
    const last = this.#last?.document.designation;
    if (last?.by !== 'ordinal' || last.year === null || !this.#follows(at)) return null;
    const read = readBareOrdinal(this.#t, at);
    return read && { ...read, value: this.withListType(at, read.value) };
  }

  /** "124/SNgV-LS và 125/SNgV-HTQT": a letter's number is believed after one of its kind. */
  listedLetter(at: number): Reading<CitedDocument> | null {
    const last = this.#last?.document.designation;
    if (last?.by !== 'number' || last.number.series !== 'letter' || !this.#follows(at)) return null;
    const read = readListedLetter(this.#t, at);
    return read && { ...read, value: this.withListType(at, read.value) };
  }

  /** Nothing but "," or "và số" stands between the last document and a token. */
  #follows(at: number): boolean {
    const from = this.#last?.next ?? at;
    if (at - from > 3) return false;
    for (let between = from; between < at; between++)
      if (!/^(?:,|;|và|số|hoặc)$/u.test(this.#t.key(between))) return false;
    return true;
  }
}
