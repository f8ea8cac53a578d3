import { findRows } from '../../src/components/competence/find-rows.ts';
import { readFinder } from '../../src/components/competence/finder-state.ts';
import { onlyElsewhere, type Finder } from '../../src/legal/competence/index.ts';
import type { TerritoryTree } from '../../src/legal/effect/index.ts';
import type { Competence } from '../../src/schemas/competence.ts';

/** What is asked, and where. */
export interface Asked {
  readonly question: string;
  /** Undefined to tell every area apart. */
  readonly place: string | undefined;
  readonly tree: TerritoryTree;
}

/** What the finder of the site shows for a question. */
export interface FoundRows {
  /** The question says too little to answer: what is found stands for a choice. */
  readonly vague: boolean;
  /** The question may not have been understood. */
  readonly unsure: boolean;
  readonly found: readonly FoundRow[];
}

/** A matter that fits a question. */
export interface FoundRow {
  readonly entry: Competence;
  /** From 0 to 1. */
  readonly score: number;
  /** It fits about as well as the first. */
  readonly near: boolean;
  /** Ids of the only areas it speaks of, where the one asked about is none of them. */
  readonly onlyIn: readonly string[];
}

/** The matters that fit a question best, in the order and with the doubts of the site's finder. */
export function foundRows(
  rows: readonly Competence[],
  finder: Finder,
  { question, place, tree }: Asked,
): FoundRows {
  const state = { ...readFinder(''), text: question };
  const onlyIn = (row: Competence): string[] => onlyElsewhere(row, place, tree);
  const answer = findRows(rows, finder, state, (row) => onlyIn(row).length > 0);
  if (answer.first === null) return { vague: false, unsure: false, found: [] };
  const { first, near, others, vague, unsure } = answer;
  const scores = new Map(finder.find(question).matches.map(({ id, score }) => [id, score]));
  const found = Array.from(new Set([first, ...near, ...others]), (entry) => ({
    entry,
    score: scores.get(entry.id) ?? 0,
    near: near.includes(entry),
    onlyIn: onlyIn(entry),
  }));
  return { vague, unsure, found: found.sort((a, b) => rankOf(b) - rankOf(a)) };

  /** What the finder shows as its answer, what holds here, and the rest, each best first. */
  function rankOf({ entry, score, onlyIn: elsewhere }: FoundRow): number {
    if (entry === first) return 3;
    return elsewhere.length === 0 ? 1 + score : score;
  }
}
