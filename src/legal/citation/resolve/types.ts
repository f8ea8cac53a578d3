/** What a citation is taken to mean, with everything that speaks against it. */
import type { DocumentNumber } from '../../number/index.ts';
import type { PlaceAt } from '../../structure/index.ts';
import type { Citation } from '../types.ts';

/** A document citations can be resolved to. */
export interface CorpusDocument {
  readonly slug: string;
  /** Id of its type, see `document-type`. */
  readonly type: string;
  readonly number: DocumentNumber | null;
  readonly title: string;
  /** ISO date of issue; null where unknown. */
  readonly issued: string | null;
  readonly issuer: {
    readonly name: string;
    readonly shortName: string | null;
    /** Territory of a local issuer, whose numbers repeat from province to province. */
    readonly place: string | null;
  };
  /** What is issued with it, as `quy-dinh` with its name. */
  readonly attachments: readonly { readonly prefix: string; readonly name: string }[];
  /** Its text as far as we hold it; null for an entry with facts only. */
  readonly text: CorpusText | null;
}

/** Which provisions a text holds. */
export interface CorpusText {
  has(address: string): boolean;
  /** `whole`: what is not in it does not exist. `articles`: so for articles, but not below them. */
  readonly complete: 'whole' | 'articles' | 'no';
}

/** The text citations stand in. */
export interface CitingText {
  /** Its own document; null for a draft or a text from elsewhere. */
  readonly self: CorpusDocument | null;
  /** Day it was issued; it cannot cite what came later. Null where unknown. */
  readonly issued: string | null;
  /** Territory whose local acts it cites without naming their issuer; null where unknown. */
  readonly place: string | null;
  /** Type of the text itself, for "Nghị định này"; null where unknown. */
  readonly type: string | null;
  /** Where an offset is in its structure. */
  placeAt(offset: number): PlaceAt;
  /** Which provisions it has. */
  readonly text: CorpusText;
}

/** One provision a citation leads to. */
export interface Place {
  readonly address: string;
  /** Last address of a range ("từ Điều 10 đến Điều 19"). */
  readonly to: string | null;
  /** Whether the document has it; null where we do not hold enough of its text to say. */
  readonly exists: boolean | null;
}

/** What is off in a citation that could be resolved all the same. */
export type Warning =
  /** The text gives a date other than that of the document. */
  | { readonly kind: 'date'; readonly cited: string; readonly right: string }
  /** Written month first ("12/31/2021"). */
  | { readonly kind: 'date-order'; readonly right: string }
  | { readonly kind: 'issuer'; readonly cited: string; readonly right: string }
  | { readonly kind: 'type'; readonly cited: string }
  /** The number is not written as it should be; `right` is the due form. */
  | { readonly kind: 'number'; readonly cited: string; readonly right: string }
  /** "Quy chế này" inside a Quy định. */
  | { readonly kind: 'self-name'; readonly cited: string }
  /** The document has no such provision. */
  | { readonly kind: 'no-provision'; readonly address: string }
  /** Issued after the text that cites it. */
  | { readonly kind: 'later'; readonly issued: string };

/** Why no single document was found. */
export type AmbiguityReason =
  /** Several documents bear the number or the name. */
  | 'several'
  /** A local number without its issuer: every province may have one. */
  | 'local-number'
  /** "Điều 5" after another document was named: of this text or of that document. */
  | 'which-text';

export type AbsenceReason =
  | 'not-in-corpus'
  /** Of this number, but another issuer's. */
  | 'other-issuer'
  /** Of this name, or of this number without a year in it, but another year's. */
  | 'other-year'
  /** A bill, not a law. */
  | 'draft';

export type UnreadableReason =
  /** "Điều trên", "Luật này" outside a law: nothing in the text says what is meant. */
  | 'no-antecedent'
  /** Counted from a unit the text is not in: "khoản này" outside any clause. */
  | 'no-base';

/** What a citation means. */
export type Resolution =
  | {
      readonly kind: 'resolved';
      readonly document: CorpusDocument;
      readonly places: readonly Place[];
      readonly warnings: readonly Warning[];
    }
  /** A place in the citing text itself. */
  | {
      readonly kind: 'self';
      readonly places: readonly Place[];
      readonly warnings: readonly Warning[];
    }
  | {
      readonly kind: 'ambiguous';
      readonly reason: AmbiguityReason;
      readonly candidates: readonly CorpusDocument[];
    }
  | { readonly kind: 'absent'; readonly reason: AbsenceReason }
  | { readonly kind: 'unreadable'; readonly reason: UnreadableReason };

/** A citation with what it means. */
export interface ResolvedCitation {
  readonly citation: Citation;
  readonly resolution: Resolution;
}
