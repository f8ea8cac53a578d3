import type { Unit } from './units.ts';

/** A feature of a question or a phrase: a unit, or two side by side. */
export interface Term {
  readonly key: string;
  readonly weight: number;
  /** With marks, to tell words apart that only marks tell apart; null where they do not matter. */
  readonly exact: string | null;
}

/** How much a pair of neighbours counts beside its parts, and a second reading beside the first. */
export interface TermWeights {
  readonly pair: number;
  readonly second: number;
  /** How much the words a unit is made of count beside the unit. */
  readonly raw: number;
}

/** The features of a text, each once, with its highest weight. */
export function termsOf(units: readonly Unit[], weights: TermWeights): Map<string, Term> {
  const found = new Map<string, Term>();
  const add = (key: string, weight: number, exact: string | null = null): void => {
    if ((found.get(key)?.weight ?? 0) < weight) found.set(key, { key, weight, exact });
  };
  units.forEach((unit, i) => {
    add(unit.key, 1, unit.exact);
    if (unit.also !== null) add(unit.also, weights.second);
    unit.raw.slice(1).forEach((word, at) => {
      add(`${unit.raw[at] ?? ''} ${word}`, weights.pair * weights.raw);
    });
    const next = units[i + 1];
    if (!next) return;
    add(`${unit.key} ${next.key}`, weights.pair);
    for (const first of [unit.key, unit.also])
      for (const last of [next.key, next.also])
        if (first !== null && last !== null) add(`${first} ${last}`, weights.pair * weights.second);
  });
  return found;
}
