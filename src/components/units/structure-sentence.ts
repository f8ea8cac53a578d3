import type { Structure } from '../../schemas/structure.ts';

/**
 * The home department today in a sentence or two: its units, and those that are gone.
 *
 * @example
 * structureSentence(structures); // 'Hải Phòng, từ 01/07/2025: Văn phòng. Đã giải thể: Thanh tra.'
 */
export function structureSentence(structures: readonly Structure[]): string {
  const now = structures
    .filter(({ role }) => role === 'now')
    .map(({ name, units }) => `${name}: ${units.map((unit) => unit.name).join('; ')}.`);
  const gone = structures
    .filter(({ role }) => role === 'before')
    .flatMap(({ units }) => units.filter(({ dissolved }) => dissolved).map(({ name }) => name));
  return [...now, ...(gone.length > 0 ? [`Đã giải thể: ${gone.join('; ')}.`] : [])].join(' ');
}
