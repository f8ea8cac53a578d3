/**
 * A day known exactly, or only within bounds: `notBefore` the first day it can be ("sớm nhất"),
 * `notAfter` the last ("chậm nhất"). Both are ISO dates; an exact day has them equal.
 */
export interface When {
  readonly notBefore: string | null;
  readonly notAfter: string | null;
}

export type Answer = 'yes' | 'no' | 'unknown';

/** A day known exactly. */
export function exactly(day: string): When {
  return { notBefore: day, notAfter: day };
}

/** A day of which nothing is known. */
export const SOMETIME: When = { notBefore: null, notAfter: null };

/**
 * Whether the day has come on a date.
 *
 * @example
 * hasCome({ notBefore: '2025-01-01', notAfter: null }, '2025-06-01'); // 'unknown'
 */
export function hasCome({ notBefore, notAfter }: When, on: string): Answer {
  if (notAfter !== null && notAfter <= on) return 'yes';
  return notBefore !== null && notBefore > on ? 'no' : 'unknown';
}

/** The day, when it is known exactly. */
export function exactDay({ notBefore, notAfter }: When): string | null {
  return notBefore === notAfter ? notBefore : null;
}
