import { isDead } from './states.ts';
import type { EffectState } from './types.ts';
import { hasCome, type When } from './when.ts';

/** Where a transfer of competence stands on a date. */
export type TransferPhase = 'ahead' | 'possible' | 'moved' | 'returned';

/**
 * Where a transfer of competence (chuyển thẩm quyền) stands. The clause it is about stays in force
 * in its own words: who decides moves when the transfer begins and comes back when its term, or the
 * act that moved it, ends. A start of unknown day, or an act of unknown state, makes it `possible`.
 *
 * `until` is the first day after its term; `acting` the state of the act that moves it, null where
 * that is not known.
 */
export function transferPhase(
  { when, until }: { readonly when: When; readonly until: string | null },
  acting: EffectState | null,
  on: string,
): TransferPhase {
  if (hasCome(when, on) === 'no') return 'ahead';
  if ((until !== null && until <= on) || (acting !== null && isDead(acting.id))) return 'returned';
  const certain = hasCome(when, on) === 'yes' && acting !== null && acting.id !== 'chua-xac-dinh';
  return certain ? 'moved' : 'possible';
}
