import type { Confidence, EffectState, TerritoryTree } from '../effect/index.ts';

/**
 * How a power came to be where it is. Four ways of the law on moving powers, no move at all, the end
 * of the matter itself, and "nobody knows yet who has it".
 */
export const COMPETENCE_KINDS = {
  'phan-quyen': 'phân quyền',
  'phan-cap': 'phân cấp',
  'uy-quyen': 'ủy quyền',
  'phan-dinh': 'phân định',
  'khong-doi': 'không đổi',
  'cham-dut': 'chấm dứt',
  'chua-xac-dinh': 'chưa xác định',
} as const;
export type CompetenceKind = keyof typeof COMPETENCE_KINDS;

/** Levels of government a matter concerns, highest first. */
export const COMPETENCE_LEVELS = {
  'trung-uong': 'trung ương',
  'cap-tinh': 'cấp tỉnh',
  so: 'sở',
  'cap-xa': 'cấp xã',
} as const;
export type CompetenceLevel = keyof typeof COMPETENCE_LEVELS;

/** A document and the places in it that something rests on; none for the document as a whole. */
export interface Ground {
  readonly document: string;
  readonly provisions: readonly string[];
}

interface Bounds {
  readonly notBefore?: string | undefined;
  readonly notAfter?: string | undefined;
}

/** Who decides for a time. Without a case or a territory it holds for all of them. */
export interface CompetenceSpan {
  readonly from?: string | undefined;
  readonly fromBounds?: Bounds | undefined;
  /** First day on which it no longer holds. */
  readonly to?: string | undefined;
  readonly toBounds?: Bounds | undefined;
  readonly case?: string | undefined;
  readonly territory?: string | undefined;
  readonly kind: CompetenceKind;
  readonly holder?: string | undefined;
  readonly basis: readonly Ground[];
  readonly confidence: Confidence;
  readonly note?: string | undefined;
  readonly exercisedBy?:
    { readonly who: string; readonly condition?: string | undefined } | undefined;
  readonly responsible?: string | undefined;
  readonly receivedBy?: string | undefined;
  readonly signedBy?: string | undefined;
  readonly condition?: string | undefined;
  readonly startCondition?: string | undefined;
}

/** What the engine needs of a matter; content carries more. */
export interface CompetenceRow<Span extends CompetenceSpan = CompetenceSpan> {
  readonly id: string;
  readonly cases: readonly { readonly id: string; readonly name: string }[];
  readonly spans: readonly Span[];
  readonly commune: {
    readonly answer: CommuneAnswer;
    readonly basis: readonly Ground[];
    readonly confidence: Confidence;
  };
}

/** A matter with what is to be told beside the answer. */
export interface ToldRow extends CompetenceRow {
  readonly unknown: readonly { readonly what: string; readonly settledBy: string }[];
  readonly leads: readonly { readonly text: string }[];
}

/** "Thuộc thẩm quyền cấp xã không?" */
export type CommuneAnswer = 'yes' | 'no' | 'unknown';

/** For which day and place the question is asked; without a place, for every one the row tells apart. */
export interface CompetenceQuestion {
  readonly on: string;
  readonly territory?: string | undefined;
}

/** What the engine asks about the world. */
export interface CompetenceWorld {
  /**
   * State of a document, or of a provision of it, on a date; null for a document that is only
   * mentioned, of which nothing is known.
   */
  readonly stateOf: (document: string, provision: string | null, on: string) => EffectState | null;
  readonly tree: TerritoryTree;
}

/** A ground with its state on the date asked about. */
export interface GroundState {
  readonly document: string;
  readonly provision: string | null;
  readonly state: EffectState | null;
}

/**
 * `known`: one span surely covers the date and what it rests on is in force.
 * `possible`: it may have begun or ended, or the state of what it rests on is not known.
 * `unknown`: nobody is known to decide, or what it rests on has ended.
 */
export type CompetenceStatus = 'known' | 'possible' | 'unknown';

/** Why an answer is less than certain. */
export type Doubt =
  'no-span' | 'not-settled' | 'start-unknown' | 'end-unknown' | 'basis-ended' | 'basis-unknown';

/** The answer for some cases of a matter in one place. */
export interface CompetencePart<Span extends CompetenceSpan = CompetenceSpan> {
  /** Ids of the cases it is about; empty for all. */
  readonly cases: readonly string[];
  /** Where it holds; null for the whole country. */
  readonly territory: string | null;
  readonly status: CompetenceStatus;
  readonly doubts: readonly Doubt[];
  /** The span that covers the date, or may. */
  readonly span: Span | null;
  /** Where `span` only may have begun: what holds if it has not. */
  readonly otherwise: Span | null;
  readonly before: Span | null;
  readonly after: Span | null;
  readonly grounds: readonly GroundState[];
  /** Who decides; null where that is not known or the matter has ended. */
  readonly authority: string | null;
}

/** Who decides a matter on a date. */
export interface CompetenceAnswer<Span extends CompetenceSpan = CompetenceSpan> {
  readonly on: string;
  readonly parts: readonly CompetencePart<Span>[];
  /** The least certain of the parts. */
  readonly status: CompetenceStatus;
  readonly commune: CommuneAnswer;
}
