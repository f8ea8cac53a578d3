import type { ExportedFacts } from './json/facts-schema.ts';

/** A day that rests on more than a lead; null where there is none. For what has no place to say "lead". */
export function sureDay(fact: ExportedFacts['issued']): string | null {
  return fact && fact.evidence.confidence !== 'C' ? fact.value : null;
}
