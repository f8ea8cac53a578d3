/**
 * What the finder says about a citation: what was written and where, nothing about which documents
 * exist. All ranges are UTF-16 offsets in the text that was searched.
 */
import type { AttachmentKind, AttachmentRef, UnitKind } from '../address/index.ts';
import type { DocumentTypeId } from '../document-type.ts';
import type { Issue, Range } from '../issue.ts';
import type { DocumentNumber } from '../number/index.ts';

/**
 * A place in a text that names a document or a provision. Citations are in text order and their
 * ranges do not overlap. One citation names one document; several provisions of it are several
 * {@link CitedProvision}s of one citation.
 */
export type Citation = DocumentCitation | ProvisionCitation | RelativeCitation | AliasCitation;

interface CitationBase {
  readonly range: Range;
  /** The source's own characters in `range`. */
  readonly text: string;
  /** Stands in text that an amendment inserts elsewhere, so it is no citation of this document. */
  readonly quoted: boolean;
  /** What the words leave open. */
  readonly doubts: readonly Doubt[];
}

/** A document as a whole: "Nghị định số 134/2025/NĐ-CP ngày 12/6/2025 của Chính phủ". */
export interface DocumentCitation extends CitationBase {
  readonly kind: 'document';
  readonly document: CitedDocument;
}

/**
 * Places in a document: "khoản 1 Điều 5 Quyết định số 06/2020/QĐ-TTg". `document` is `null` where
 * the words name none ("theo Điều 5"): this document, or the one named before.
 */
export interface ProvisionCitation extends CitationBase {
  readonly kind: 'provision';
  readonly document: CitedDocument | null;
  readonly provisions: OneOrMore<CitedProvision>;
}

/** Named from where it stands: "khoản 2 Điều này", "Điều 8 và Điều 9 của Nghị định này". */
export interface RelativeCitation extends CitationBase {
  readonly kind: 'relative';
  readonly base: RelativeBase;
  /** Places below the base; empty for the base itself. */
  readonly provisions: readonly CitedProvision[];
}

/** By a name that the text gave a document before: "(sau đây gọi là Luật)" … "Điều 5 của Luật". */
export interface AliasCitation extends CitationBase {
  readonly kind: 'alias';
  readonly alias: Alias;
  readonly provisions: readonly CitedProvision[];
}

export type OneOrMore<T> = readonly [T, ...T[]];

/** A name defined in the text, and the document that it was given to. */
export interface Alias {
  readonly name: string;
  /** Where it is defined: the name only. */
  readonly definition: Range;
  readonly document: CitedDocument;
}

/** What a relative citation is counted from. */
export type RelativeBase =
  /** "Quy định này". The name may be wrong: "Quy chế này" inside of a Quy định. */
  | {
      readonly to: 'document';
      readonly type: CitedType;
      /** "Quy định ban hành kèm theo Quyết định này". */
      readonly attachment: CitedAttachment | null;
      readonly range: Range;
    }
  /** "Điều này", "khoản này", "Phụ lục này". */
  | { readonly to: 'unit'; readonly unit: CitedUnitKind | 'appendix'; readonly range: Range }
  /** "Nghị định nêu trên", "Điều trên", "Điều 13 của Luật": something the text named before. */
  | { readonly to: 'antecedent'; readonly of: CitedType | CitedUnitKind; readonly range: Range };

/** A document as named. */
export interface CitedDocument {
  /** From the type's name to the last part of the name. */
  readonly range: Range;
  /** `null` where only a number is written. In lists the type of the first ("Kế hoạch số 57/KH-NV, 58/KH-NV"). */
  readonly type: CitedType | null;
  readonly designation: Designation;
  readonly date: CitedDate | null;
  readonly issuer: CitedName | null;
  /** The text issued with the document, where that is what is cited. */
  readonly attachment: CitedAttachment | null;
  /** "Dự thảo Luật …": a bill, not a law. */
  readonly draft: boolean;
}

/** What tells the document from others of its type. */
export type Designation =
  /** "134/2025/NĐ-CP"; laws may be named as well: "Luật Biên giới quốc gia số 06/2003/QH11". */
  | {
      readonly by: 'number';
      readonly number: DocumentNumber;
      /** What is off in the way the number is written. */
      readonly issues: readonly Issue[];
      readonly range: Range;
      readonly title: CitedName | null;
    }
  /** A number cut short, or not in due form: "Quy chế 272", "Nghị định 134/2025", "261/QP". */
  | {
      readonly by: 'ordinal';
      readonly ordinal: number;
      readonly suffix: string;
      readonly year: number | null;
      /** What follows the ordinal and cannot be read as a symbol: "QP", "TC/QLCS". */
      readonly rest: string | null;
      readonly range: Range;
    }
  /** A name: "Luật Thỏa thuận quốc tế năm 2020". The name is without "Luật", as written. */
  | { readonly by: 'title'; readonly title: CitedName; readonly year: number | null };

/** Words naming something, as written, with blanks and line breaks made single blanks. */
export interface CitedName {
  readonly text: string;
  readonly range: Range;
}

/** The word for the type of document. */
export interface CitedType {
  /** As written: "Nghị định", "NĐ", "Chương trình hành động". */
  readonly text: string;
  /** `null` for what only exists as part of another act: "Danh mục", "Quy trình". */
  readonly id: DocumentTypeId | null;
  readonly range: Range;
}

/** A date as written; `iso` is `null` when there is no such day. */
export interface CitedDate {
  readonly iso: string | null;
  /** `month-first` where only that order gives a date: "12/31/2021". */
  readonly order: 'day-first' | 'month-first';
  readonly range: Range;
}

/** "Quy chế … ban hành kèm theo"; `kind` is `null` in "(Ban hành kèm theo Quyết định số …)". */
export interface CitedAttachment {
  readonly kind: AttachmentKind | null;
  /** The name between kind and "ban hành kèm theo", if any. */
  readonly title: CitedName | null;
  readonly range: Range;
}

/** Numbered places, and `item` (tiết), whose level differs between drafters. */
export type CitedUnitKind = Exclude<UnitKind, 'subdash'> | 'item' | 'paragraph' | 'form';

/** One level of a provision, with its label in canonical form (see `Segment` of addresses). */
export interface CitedUnit {
  readonly kind: CitedUnitKind;
  readonly label: string;
}

/** One place, outermost unit first; with `to`, everything from the place up to and including it. */
export interface CitedProvision {
  readonly range: Range;
  readonly units: readonly CitedUnit[];
  /**
   * Last label of a range, of the same kind as the innermost unit ("từ Điều 10 đến Điều 19"), or of
   * the appendix where there is no unit.
   */
  readonly to: string | null;
  /** "Phụ lục I": the place is in it, or is all of it. */
  readonly appendix: AttachmentRef | null;
}

/**
 * - `number-owner`: "Luật sửa đổi … của Luật B số …": the number may be the amending law's;
 * - `outer-unit`: "điểm a và khoản 2 Điều 5": of which clause the point is, is not said.
 */
export type Doubt = 'number-owner' | 'outer-unit';
