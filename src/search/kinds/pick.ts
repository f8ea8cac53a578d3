import { createFinder, type Matches } from '../../legal/competence/index.ts';
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
  /** How many matters fit alike, where the words say too little to pick one; 0 otherwise. */
  readonly several: number;
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
/** Of a word or two, so many near ties at such a fit are a choice that only the reader can make. */
const TIES = { words: 2, matters: 3, fit: 0.15 };

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
    const [ofMatters = NONE, ofProcedures = NONE] = finders.map((finder) => finder.find(words));
    const count = words.split(' ').length;
    const few = count <= FEW ? 'few' : 'words';
    const picked = ofMatters.vague ? [] : best(ofMatters.matches, () => MATTER[few]);
    const bar = (id: string): number => {
      const ties = tiesOf.get(id) ?? [];
      if (ties.some((tie) => picked.includes(tie))) return TIED[few];
      return (picked.length > 0 && ties.length > 0 ? OTHER : FREE)[few];
    };
    const several = picked.length === 0 && isOpen(ofMatters, count) ? ofMatters.near.length : 0;
    return { matters: picked, procedures: best(ofProcedures.matches, bar), several };
  };
}

const NONE: Matches = { matches: [], near: [], vague: false };

/** Whether the first of these would be a guess. */
function isOpen({ matches, near, vague }: Matches, words: number): boolean {
  const tied = near.length >= TIES.matters && (matches[0]?.score ?? 0) >= TIES.fit;
  return vague || (words <= TIES.words && tied);
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
