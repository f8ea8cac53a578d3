import type { IncomingRelation } from './types.ts';
import { hasCome } from './when.ts';

/**
 * Changes to an act, begun by a date, that a text of it does not yet show: amendments and the
 * repeal or replacement of parts, by acts whose changes the text does not incorporate. One whose
 * day may not have come counts too: a reader must know of it. Unverified ones do not.
 */
export function unappliedChanges(
  incoming: readonly IncomingRelation[],
  incorporates: readonly string[],
  on: string,
): IncomingRelation[] {
  return incoming.filter(
    ({ kind, partial, by, confidence, when }) =>
      kind !== 'suspends' &&
      partial &&
      confidence !== 'C' &&
      !incorporates.includes(by) &&
      hasCome(when, on) !== 'no',
  );
}
