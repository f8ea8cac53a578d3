import { dayBefore, nextDay } from '../calendar.ts';
import { FRESH_YEARS, yearsAfter } from './document.ts';
import type { EffectInput } from './types.ts';
import type { When } from './when.ts';

/** Something with a term: a transfer of competence. */
export interface Term {
  readonly when: When;
  readonly until: string | null;
}

/**
 * The first day after a day on which the state of one of some documents, or of a provision of them,
 * or the phase of a term, can be another; null when none can. Until then what was worked out for the
 * day holds, so that a page need not work it out again.
 */
export function nextTurn(
  inputs: readonly EffectInput[],
  terms: readonly Term[],
  on: string,
): string | null {
  const days = [...inputs.flatMap(turns), ...terms.flatMap(termTurns)].filter((day) => day > on);
  return days.reduce<string | null>((a, b) => (a === null || b < a ? b : a), null);
}

function turns({ inForceFrom, expires, lastSeen, incoming, provisionEnds }: EffectInput): string[] {
  const replaced = incoming.flatMap(({ when: { notBefore } }) =>
    notBefore === null ? [] : [dayBefore(notBefore)],
  );
  const seen = [lastSeen?.day, inForceFrom?.when.notAfter, ...replaced].filter(
    (day) => day != null,
  );
  return [
    ...(inForceFrom ? bounds(inForceFrom.when) : []),
    ...(expires ? bounds(expires.when) : []),
    ...incoming.flatMap(termTurns),
    ...provisionEnds.map(({ lastDay }) => nextDay(lastDay)),
    // Evidence begins to count on its day, and no longer does some years later.
    ...seen.flatMap((day) => [day, nextDay(yearsAfter(day, FRESH_YEARS))]),
  ];
}

function termTurns({ when, until }: Term): string[] {
  return [...bounds(when), ...(until === null ? [] : [until])];
}

function bounds({ notBefore, notAfter }: When): string[] {
  return [notBefore, notAfter].filter((day) => day !== null);
}
