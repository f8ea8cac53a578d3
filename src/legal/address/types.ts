/**
 * Provision addresses: the permanent, structural name of a place in a legal document, used as the
 * fragment of its URL. `#quy-dinh-dieu-4-khoan-1-diem-a` is point a, clause 1, Article 4 of the
 * regulation (quy định) issued with the document.
 */

/** A numbered level of Vietnamese legislation, outermost first (Nghị định 30/2020/NĐ-CP). */
export type UnitKind =
  | 'part' // Phần
  | 'chapter' // Chương
  | 'section' // Mục (inside a chapter)
  | 'subsection' // Tiểu mục
  | 'article' // Điều
  | 'roman' // I., II. inside an article, or in an act without articles
  | 'clause' // khoản
  | 'subclause' // 2.1 under clause 2
  | 'point' // điểm
  | 'dash' // gạch đầu dòng
  | 'subdash'; // dấu cộng dưới gạch đầu dòng

/** A place that is not a numbered unit: bases, head, tail, and unnumbered paragraphs. */
export type PlaceKind = 'opening' | 'basis' | 'closing' | 'paragraph';

/** One step of an address. */
export interface Segment {
  readonly kind: UnitKind | PlaceKind;
  /**
   * The label in canonical form: digits for parts, chapters, sections, articles and clauses (with
   * an optional letter: `5a`), lower-case Roman for `roman`, `2.1` for a subclause, the letter as
   * printed for a point (`đ`). Empty for `opening` and `closing`.
   */
  readonly label: string;
  /** 2, 3 … when the source prints the same label again in the same place. */
  readonly occurrence?: number;
}

/** The regulation, appendix … issued with a document; absent for the document itself. */
export interface AttachmentRef {
  readonly kind: AttachmentKind;
  readonly ordinal?: number;
}

/** Kinds of text issued with a document, as address prefixes. */
export const ATTACHMENT_KINDS = [
  'quy-dinh',
  'quy-che',
  'quy-trinh',
  'dieu-le',
  'noi-quy',
  'danh-muc',
  'phu-luc',
  'huong-dan',
  'chuong-trinh',
  'ke-hoach',
  'de-an',
  'mau',
] as const;
export type AttachmentKind = (typeof ATTACHMENT_KINDS)[number];

/** A place in a document; no segments means the whole document (or the whole attachment). */
export interface Address {
  readonly attachment?: AttachmentRef;
  readonly segments: readonly Segment[];
}
