import type { Competence } from '../../schemas/competence.ts';
import type { Duty } from '../../schemas/duty.ts';

/**
 * Departments that advise on a matter in Hải Phòng: those that handle its fields of work. Stated once,
 * with the fields of work, so that the two can never disagree. Several where sources do.
 */
export function advisersOf({ duties }: Competence, all: readonly Duty[]): string[] {
  const handled = all.filter(({ id }) => duties.includes(id));
  const departments = handled.flatMap(({ handledBy }) =>
    handledBy.filter(({ confidence }) => confidence !== 'C').map(({ department }) => department),
  );
  return [...new Set(departments)];
}
