import type { IndexedRow } from './index-rows.ts';
import type { Unit } from './units.ts';

/** A question of more words says which of the matters with all of them is meant. */
const FEW_WORDS = 2;
/** That many matters with all of its words, and any first one would be a guess. */
const MANY_ROWS = 4;

/**
 * Ids of the rows a question may mean alike, because it says little that many rows have: "thỏa thuận".
 * Empty for a question that tells them apart. A row has the words where one of its phrases has all.
 */
export function meantAlike(units: readonly Unit[], rows: readonly IndexedRow[]): string[] {
  const asked = new Map(units.map((unit) => [unit.key, unit]));
  if (asked.size === 0 || asked.size > FEW_WORDS) return [];
  const holders = rows.filter(({ phrases }) =>
    phrases.some((phrase) =>
      [...asked.values()].every(
        ({ key, also }) => phrase.has(key) || (also !== null && phrase.has(also)),
      ),
    ),
  );
  return holders.length < MANY_ROWS ? [] : holders.map(({ id }) => id);
}
