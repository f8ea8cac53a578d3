import type { Answer } from './answers.ts';
import type { Claim } from './claims.ts';

/** A claim the corpus answers otherwise, on purpose. */
export interface Deviation {
  /** Section of the notes, act, subject, what is told and how sure: see {@link nameOf}. */
  readonly claim: string;
  /** What the corpus says instead, e.g. `2026-09-14 B`. */
  readonly corpus: string;
  /** The section that overrules, or the better source that was read. */
  readonly because: string;
}

/** A claim in one line, e.g. `1.1 134-2025-nd-cp inForce 2025-07-01 C`. */
export function nameOf({ section, act, about, told, confidence }: Claim): string {
  return `${section} ${act} ${about} ${withLetter({ says: told, confidence })}`;
}

/** A value with its confidence, where it has one. */
export function withLetter({ says, confidence }: Answer): string {
  return confidence === null ? says : `${says} ${confidence}`;
}

/**
 * Whether the corpus says what the notes say, as surely. A letter that stands for a whole row is a
 * ceiling for the single facts in it: what one of its sources says alone may be less sure.
 */
export function agrees(claim: Claim, { says, confidence }: Answer): boolean {
  if (says !== claim.told) return false;
  if (claim.confidence === null || confidence === null) return true;
  return claim.own ? confidence === claim.confidence : confidence >= claim.confidence;
}
