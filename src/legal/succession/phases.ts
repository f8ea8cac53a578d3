import type { Ground } from '../competence/types.ts';
import { isDead, type EffectState } from '../effect/index.ts';

/** What holds for a time. */
export interface Phase {
  readonly from: string;
  /** First day on which it no longer holds. */
  readonly to?: string | undefined;
  /** Whether it is an answer, or says that there is none. */
  readonly settled: boolean;
  readonly basis: readonly Ground[];
}

/**
 * `holds`: it applies on the day. `unsettled`: what applies says no more than that it is not known.
 * `doubtful`: the state of what it rests on is not known. `fallen`: what it rests on has ended, or
 * has not begun. `past`, `ahead`: its time is over, or has not come.
 */
export type Standing = 'holds' | 'unsettled' | 'doubtful' | 'fallen' | 'past' | 'ahead';

/** How something that holds for a time stands on a day. */
export function standingOn(
  { from, to, settled, basis }: Phase,
  on: string,
  stateOf: (document: string, provision: string | null) => EffectState | null,
): Standing {
  if (on < from) return 'ahead';
  if (to !== undefined && on >= to) return 'past';
  const states = basis.flatMap(({ document, provisions }) =>
    (provisions.length === 0 ? [null] : provisions).flatMap(
      (provision) => stateOf(document, provision) ?? [],
    ),
  );
  if (states.some(({ id }) => isDead(id) || id === 'chua-co-hieu-luc')) return 'fallen';
  if (!settled) return 'unsettled';
  return states.some(({ id }) => id === 'chua-xac-dinh') ? 'doubtful' : 'holds';
}
