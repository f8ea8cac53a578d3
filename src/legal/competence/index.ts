/** Competence (thẩm quyền): who decides a matter on a date, and finding the matter from plain words. */
export { competenceOn } from './answer.ts';
export { COMPETENCE_ASKERS, type CompetenceAsker } from './askers.ts';
export { historyOf, type HistoryEntry } from './history.ts';
export { createFinder, UNSURE, type Finder, type Matches } from './match/rank.ts';
export { WEIGHTS, type MatchWeights } from './match/weights.ts';
export { DOUBTS } from './notes.ts';
export { onlyElsewhere } from './places.ts';
export { labelOf, summarise, type CompetenceSummary } from './summary.ts';
export * from './types.ts';
