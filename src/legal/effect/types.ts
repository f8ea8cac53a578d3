import type { Confidence, EffectId } from './states.ts';
import type { When } from './when.ts';

/** A day with how sure we are of it. */
export interface DatedFact {
  readonly when: When;
  readonly confidence: Confidence;
}

/** What another document does to this one, seen from this one. */
export interface IncomingRelation {
  readonly kind: 'replaces' | 'repeals' | 'amends' | 'suspends';
  /** Slug of the acting document. */
  readonly by: string;
  /** The day it takes effect. */
  readonly when: When;
  readonly confidence: Confidence;
  /** Only some provisions are touched. */
  readonly partial: boolean;
  /** Their addresses in this document, where they are known. */
  readonly provisions: readonly string[];
  /** Where the acting document applies; null for the whole country. */
  readonly territory: string | null;
  /** First day on which a suspension no longer holds; null when it has no known end. */
  readonly until: string | null;
}

/** A provision that the act itself ends on a fixed day. */
export interface ProvisionEnd {
  readonly provisions: readonly string[];
  /** Last day on which they apply. */
  readonly lastDay: string;
  readonly confidence: Confidence;
}

/** Everything the state of a document rests on. */
export interface EffectInput {
  /** Plans, letters, Party acts and consolidated texts have no state of effect. */
  readonly normative: boolean;
  /** Where the act applies; null for the whole country. */
  readonly territory: string | null;
  readonly inForceFrom: DatedFact | null;
  /** First day on which the act no longer applies by its own words. */
  readonly expires: DatedFact | null;
  /** Latest day on which a source shows it in force. */
  readonly lastSeen: { readonly day: string; readonly confidence: Confidence } | null;
  readonly incoming: readonly IncomingRelation[];
  readonly provisionEnds: readonly ProvisionEnd[];
}

/** For which day and place the state is asked. */
export interface Question {
  /** ISO date. */
  readonly on: string;
  /** Id of a territory; absent for the act's own. */
  readonly territory?: string;
}

/** Why a state is what it is; pages turn it into a sentence. */
export type EffectReason =
  | 'not-normative'
  | 'elsewhere'
  | 'not-yet'
  | 'in-force'
  | 'amended'
  | 'partly-ended'
  | 'suspended'
  | 'replaced'
  | 'expired'
  | 'end-date-unknown'
  | 'start-date-unknown'
  | 'no-evidence'
  | 'stale-evidence';

/** A state with its reason, ready to be shown. */
export interface EffectState {
  readonly id: EffectId;
  readonly reason: EffectReason;
  /** The date the question was asked for. */
  readonly on: string;
  /** Since when, where that is known exactly. */
  readonly since: string | null;
  /** Slugs of the documents that ended, suspended or amended it. */
  readonly by: readonly string[];
  /** Latest day the evidence speaks of; null when there is none. */
  readonly evidenceUntil: string | null;
  /** Unverified leads (confidence C) that could change the answer. */
  readonly leads: readonly string[];
}
