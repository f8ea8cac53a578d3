/** The impact radar: what rests on a provision, and what to look at again when it changes. */
export { formatBaseline, parseBaseline, recordSeen } from './baseline.ts';
export {
  changedSince,
  itemOf,
  placeOf,
  type Baseline,
  type Change,
  type ChangeKind,
  type Review,
} from './changes.ts';
export { fingerprint, sameState, sameTouches } from './fingerprint.ts';
export { provisionTexts } from './held-text.ts';
export { comingTurns, restingOn, type ComingTurn, type RestedOn } from './turns.ts';
export { groupTurns, type TurnGroup } from './turn-groups.ts';
export type * from './types.ts';
