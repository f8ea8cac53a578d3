import { groundDoubts, groundStates } from './grounds.ts';
import type { CommuneAnswer, CompetencePart, CompetenceRow, CompetenceWorld } from './types.ts';

/** The row's answer, unless nobody knows who decides or what says so no longer holds. */
export function communeOn(
  { commune }: CompetenceRow,
  on: string,
  parts: readonly CompetencePart[],
  world: CompetenceWorld,
): CommuneAnswer {
  if (commune.confidence === 'C') return 'unknown';
  const span = parts.find((part) => part.status !== 'unknown')?.span;
  const states = groundStates(commune.basis, on, world);
  return !span || groundDoubts(span, states).length > 0 ? 'unknown' : commune.answer;
}
