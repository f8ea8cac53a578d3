import { isDead } from '../effect/index.ts';
import type { CompetenceSpan, CompetenceWorld, Doubt, Ground, GroundState } from './types.ts';

/** What a span rests on, provision by provision, with its state on a date. */
export function groundStates(
  grounds: readonly Ground[],
  on: string,
  { stateOf }: CompetenceWorld,
): GroundState[] {
  return grounds.flatMap(({ document, provisions }) =>
    (provisions.length === 0 ? [null] : provisions).map((provision) => ({
      document,
      provision,
      state: stateOf(document, provision, on),
    })),
  );
}

/**
 * What the states of the grounds do to the certainty of a span that covers the date. A ground that
 * is dead or not yet in force takes the power away; one of unknown state leaves it in doubt. Three
 * things are no doubt:
 *
 * - what has no state of its own (a Party act) or is only mentioned, for it has none to lose;
 * - an unknown first day of an act, for the span's own evidence says that it was being applied;
 * - old evidence of an act whose end is known together with the span's, for it held until then.
 */
export function groundDoubts(span: CompetenceSpan, grounds: readonly GroundState[]): Doubt[] {
  const states = grounds.flatMap(({ state }) => state ?? []);
  if (states.some(({ id }) => isDead(id) || id === 'chua-co-hieu-luc')) return ['basis-ended'];
  const doubtful = states.some(
    ({ id, reason }) =>
      id === 'chua-xac-dinh' &&
      reason !== 'start-date-unknown' &&
      !(reason === 'stale-evidence' && span.to !== undefined),
  );
  return doubtful ? ['basis-unknown'] : [];
}
