/** State of effect (hiệu lực): computed from dates, typed relations and evidence, never typed. */
export { effectName, effectOn, isStale } from './document.ts';
export { provisionEffectOn } from './provision.ts';
export {
  fallenBases,
  LEANING_KINDS,
  type Basis,
  type FallenBasis,
  type LeaningKind,
} from './resting.ts';
export { EFFECT_STATES, isDead, type Confidence, type EffectId } from './states.ts';
export { covers, territoryTree, type Territory, type TerritoryTree } from './territory.ts';
export { nextTurn, type Term } from './turning-days.ts';
export { transferPhase, type TransferPhase } from './transfer.ts';
export type * from './types.ts';
export { unappliedChanges } from './unapplied.ts';
export { exactDay, exactly, hasCome, SOMETIME, type When } from './when.ts';
