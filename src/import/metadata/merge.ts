import type { StatedRelation } from './types.ts';

/** Longest list of places of one relation; an act that touches more is told by its first. */
const MAX_PROVISIONS = 400;

/**
 * One relation for each act and kind: places are put together, and an act replaced or repealed as a
 * whole is so whatever else is said of its parts.
 */
export function mergeRelations(relations: readonly StatedRelation[]): StatedRelation[] {
  const byKey = new Map<string, StatedRelation>();
  for (const relation of relations) {
    const key = `${relation.kind} ${relation.target ?? relation.cited.toLowerCase()} ${relation.from ?? ''}`;
    const before = byKey.get(key);
    byKey.set(key, before === undefined ? relation : merged(before, relation));
  }
  return [...byKey.values()];
}

function merged(a: StatedRelation, b: StatedRelation): StatedRelation {
  // "Sửa đổi, bổ sung một số điều của A" names no place; the clauses below it do.
  const whole = a.kind !== 'amends' && (isWhole(a) || isWhole(b));
  const provisions = whole ? [] : [...new Set([...a.provisions, ...b.provisions])];
  return {
    ...a,
    cited: a.cited.length >= b.cited.length ? a.cited : b.cited,
    provisions: provisions.slice(0, MAX_PROVISIONS),
    scope: whole ? null : (a.scope ?? b.scope),
  };
}

function isWhole({ provisions, scope }: StatedRelation): boolean {
  return provisions.length === 0 && scope === null;
}
