import type { AttachmentRef, UnitKind } from '../address/index.ts';
import type { Issue, Range } from '../issue.ts';

/**
 * The structure of one legal text. Ranges point into `text`; nothing is copied or changed, so a
 * reader of the tree can always show the source's own characters.
 */
export interface LegalTree {
  readonly text: string;
  /** The document itself first, then what it issues (regulation, appendices …), in order. */
  readonly instruments: readonly Instrument[];
  readonly issues: readonly StructureIssue[];
}

/** The decision, or one text issued with it; each has its own sequence of articles. */
export interface Instrument {
  readonly attachment: AttachmentRef | null;
  /** Address of the instrument: empty for the document itself, `quy-dinh` for an attachment. */
  readonly address: string;
  /** Heading lines, title, legal bases: everything before the first unit. */
  readonly opening: readonly Paragraph[];
  readonly body: readonly Block[];
  /** Signature, recipients: everything after the end mark. */
  readonly closing: readonly Paragraph[];
  readonly range: Range;
}

export type Block = Unit | Paragraph;

/** A Part, Chapter, Article, clause, point … with everything it owns. */
export interface Unit {
  readonly type: 'unit';
  readonly kind: UnitKind;
  /** Canonical label, see {@link Segment}. */
  readonly label: string;
  readonly address: string;
  /** The literal marker in the source: `Điều 5.`, `4a.`, `đ)`, `-`. */
  readonly marker: Range;
  /** The unit's own first line, marker included. */
  readonly lead: Paragraph;
  /** Title lines of a part, chapter or section printed below its number. */
  readonly titles: readonly Paragraph[];
  readonly children: readonly Block[];
  /** From the marker to the end of the last thing owned. */
  readonly range: Range;
}

/**
 * What a line is for its reader. `lead` is a unit's own line; `heading` a lead (or title line) that
 * is only a title; `quoted` text that an amendment inserts elsewhere, hence no unit of this act.
 */
export type ParagraphRole = 'text' | 'basis' | 'enacting' | 'lead' | 'heading' | 'quoted' | 'end';

/** One printed line of the source. Every paragraph has an address. */
export interface Paragraph {
  readonly type: 'paragraph';
  readonly role: ParagraphRole;
  readonly address: string;
  readonly range: Range;
}

/** Something odd in the source's numbering or headings: shown beside the text, never mended. */
export interface StructureIssue extends Issue {
  /** Where a note to the reader belongs. */
  readonly address: string;
  readonly range: Range;
}
