import { nextDay } from '../../legal/calendar.ts';
import type { EffectInput, When } from '../../legal/effect/index.ts';
import type { CheckedDocument } from './corpus.ts';

/** The first day on which the document can have been in force. */
export function earliestStart({ data }: CheckedDocument): string | undefined {
  return data.inForceFrom?.value ?? data.inForceBounds?.notBefore ?? data.issued?.value;
}

/** A day before any act: an act may be shown as not yet in force. */
const BEFORE_ALL = '1900-01-01';

/** Days between which no state changes but by the age of evidence; none where nothing is known. */
export function turningDays(input: EffectInput | undefined, checkedOn: string): string[] {
  if (!input) return [];
  const bounds = (when: When | undefined) => [when?.notBefore, when?.notAfter];
  const days = [
    BEFORE_ALL,
    checkedOn,
    input.lastSeen?.day,
    ...bounds(input.inForceFrom?.when),
    ...bounds(input.expires?.when),
    ...input.incoming.flatMap(({ when, until }) => [...bounds(when), until]),
    ...input.provisionEnds.map(({ lastDay }) => nextDay(lastDay)),
  ];
  return [...new Set(days.filter((day) => day != null))].sort();
}
