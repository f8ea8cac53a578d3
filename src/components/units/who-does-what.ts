import type { Duty } from '../../schemas/duty.ts';
import type { Department } from '../../schemas/registry.ts';
import type { Structure } from '../../schemas/structure.ts';

/** One field of work: who handles it here, and in the province beside. */
export interface WhoRow {
  readonly duty: Duty;
  /** Several where sources disagree; none where they do not say. */
  readonly here: readonly Department[];
  readonly elsewhere: readonly string[];
}

/** Who does which field, here and by another province's structure. */
export function whoDoesWhat(
  duties: readonly Duty[],
  departments: readonly Department[],
  elsewhere: Structure | undefined,
): WhoRow[] {
  return duties.map((duty) => ({
    duty,
    here: duty.handledBy.flatMap(({ department }) =>
      departments.filter(({ id }) => id === department),
    ),
    elsewhere: (elsewhere?.units ?? [])
      .filter((unit) => unit.duties.includes(duty.id))
      .map(({ name }) => name),
  }));
}
