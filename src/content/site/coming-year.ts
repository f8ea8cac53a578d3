import { comingTurns, type ComingTurn, type ImpactWorld } from '../../legal/impact/index.ts';
import { yearsAfter } from '../../legal/effect/document.ts';
import type { EntryDependant } from './dependants.ts';

/** What will turn by the calendar in the year after a day. */
export function comingYear(
  dependants: readonly EntryDependant[],
  on: string,
  world: ImpactWorld,
): ComingTurn<EntryDependant>[] {
  return comingTurns(dependants, on, yearsAfter(on, 1), world);
}
