import { createFinder } from '../../legal/competence/index.ts';
import { expansionOf } from '../abbreviations.ts';

/** What can be found by the words people use for it. */
export interface Named {
  readonly id: string;
  readonly matter: string;
  /** Other ways to say or ask it. */
  readonly asked: readonly string[];
}

/** A procedure, with the ids of the matters that say who decides it. */
export interface NamedProcedure extends Named {
  readonly matters: readonly string[];
}

/** Ids, best first. */
export interface Picked {
  readonly matters: readonly string[];
  readonly procedures: readonly string[];
}

/** Shown at most of a kind: beside documents, only what surely is meant. */
const MOST = 2;
/** A second one must fit nearly as well as the first. */
const BESIDE = 0.55;
/** So few words say little: more of them must fit. */
const FEW = 4;
/** Fit from which a matter is picked, and by few words. */
const MATTER = { words: 0.27, few: 0.55 };
/** The same of a procedure: less where its matter is picked, more where only another one is. */
const TIED = { words: 0.15, few: 0.55 };
const FREE = { words: 0.3, few: 0.7 };
const OTHER = { words: 0.65, few: 0.7 };

/**
 * Makes matters and procedures ready to be picked by words. Nothing is picked by words that are too
 * far from all of them, so that who looks for a document sees only documents
 * (tests/integration/search-kinds.test.ts measures both).
 */
export function createPicker(
  matters: readonly Named[],
  procedures: readonly NamedProcedure[],
): (words: string) => Picked {
  const expand = (word: string): string | null => expansionOf(word, 'query');
  const finders = [matters, procedures].map((entries) => createFinder(entries, expand));
  const tiesOf = new Map(procedures.map(({ id, matters: ties }) => [id, ties]));
  return (words) => {
    const [ofMatters = [], ofProcedures = []] = finders.map((finder) => finder.find(words).matches);
    const few = words.split(' ').length <= FEW ? 'few' : 'words';
    const picked = best(ofMatters, () => MATTER[few]);
    const bar = (id: string): number => {
      const ties = tiesOf.get(id) ?? [];
      if (ties.some((tie) => picked.includes(tie))) return TIED[few];
      return (picked.length > 0 && ties.length > 0 ? OTHER : FREE)[few];
    };
    return { matters: picked, procedures: best(ofProcedures, bar) };
  };
}

/** The best of those that reach their bars. */
function best(
  matches: readonly { readonly id: string; readonly score: number }[],
  bar: (id: string) => number,
): string[] {
  const fitting = matches.filter(({ id, score }) => score >= bar(id));
  const first = fitting[0]?.score ?? 0;
  return fitting
    .filter(({ score }) => score >= BESIDE * first)
    .slice(0, MOST)
    .map(({ id }) => id);
}
