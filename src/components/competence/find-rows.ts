import { UNSURE, type Finder } from '../../legal/competence/index.ts';
import type { Competence } from '../../schemas/competence.ts';
import { asksCommune } from './asks-commune.ts';
import type { FinderState } from './finder-state.ts';

/** The matters for a question, best first. */
export interface Found {
  /** The matter shown in full: the best, or the one the reader chose. */
  readonly first: Competence;
  /** The next ones. */
  readonly others: readonly Competence[];
  /** Several fit about as well, `first` among them; empty where one stands out. */
  readonly near: readonly Competence[];
  /** The question says too little to answer: the near ones stand for an answer. */
  readonly vague: boolean;
  /** The question may not have been understood. */
  readonly unsure: boolean;
  /** The question is about the commune's own power. */
  readonly commune: boolean;
}

/** Nothing fits; `hidden` of the matters that would are left out by the filters. */
export interface NotFound {
  readonly first: null;
  readonly hidden: number;
}

/** Rows shown below the first. */
const OTHERS = 4;
/** How much of its fit a row keeps that says nothing of the place asked about. */
const ELSEWHERE = 0.5;
/** A choice of as many is shown beside the card of the first. */
const FEW = 3;

/** Whether a matter passes the filters. */
export function passes(
  row: Pick<Competence, 'fields' | 'levels' | 'askers'>,
  { field, level, asker }: Omit<FinderState, 'text' | 'pick'>,
): boolean {
  const has = (values: readonly string[], asked: string): boolean =>
    asked === '' || values.includes(asked);
  return has(row.fields, field) && has(row.levels, level) && has(row.askers, asker);
}

/**
 * Asks the finder, within the filters. Matters that say nothing of the place asked about stand behind
 * those that do and fit about as well.
 */
export function findRows(
  rows: readonly Competence[],
  finder: Finder,
  state: FinderState,
  isElsewhere: (row: Competence) => boolean = () => false,
): Found | NotFound {
  const { matches, near: ties, vague } = finder.find(state.text);
  const fitting = matches.flatMap(({ id, score }) => {
    const row = rows.find((one) => one.id === id);
    return row ? [{ row, score, rank: isElsewhere(row) ? score * ELSEWHERE : score }] : [];
  });
  const left = fitting
    .filter(({ row }) => passes(row, state))
    .sort((a, b) => b.rank - a.rank || b.score - a.score);
  const [best] = left;
  if (!best) return { first: null, hidden: fitting.length };
  const tied = ties.flatMap((tie) => left.find(({ row }) => row.id === tie)?.row ?? []);
  const here = tied.filter((row) => !isElsewhere(row));
  const near = here.length === 0 && tied.includes(best.row) ? tied : here;
  const chosen = left.find(({ row }) => row.id === state.pick);
  const picked = chosen ?? best;
  const several = near.length > 1;
  return {
    first: picked.row,
    others: left
      .filter(({ row }) => row !== picked.row && !(several && near.includes(row)))
      .slice(0, OTHERS)
      .map(({ row }) => row),
    near: several ? near : [],
    // Filters may leave a choice of two or three, or one; and a reader may have chosen.
    vague: vague && near.length > FEW && !chosen,
    // Who chose a matter knows what it is about.
    unsure: !chosen && picked.score < UNSURE,
    commune: asksCommune(state.text),
  };
}
