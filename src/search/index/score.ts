import { WEIGHTS } from '../weights.ts';
import type { SearchIndex } from './build.ts';
import type { Plan, PlannedWord } from './plan.ts';
import { rarity, type Postings } from './postings.ts';

/** Per provision: how well it answers, and how much of what was demanded it holds. */
export interface Scores {
  readonly score: Float32Array;
  readonly held: Float32Array;
}

/** Runs a plan over the postings: one pass per word and per pair. */
export function scorePlan(index: SearchIndex, plan: Plan): Scores {
  const count = index.data.provisions.length;
  const score = new Float32Array(count);
  const held = new Float32Array(count);
  /** Number of the last word seen in a provision, so that variants count once. */
  const seen = new Uint32Array(count);
  plan.words.forEach((word, i) => {
    addWord(index, word, score);
    for (const { id } of word.variants) markHeld(index.folded.words, id, word, i + 1, held, seen);
  });
  for (const [first, second] of plan.pairs) addPair(index, first, second, score);
  return { score, held };
}

function addWord(
  { folded, exact, data }: SearchIndex,
  word: PlannedWord,
  score: Float32Array,
): void {
  const count = data.provisions.length;
  for (const { id, weight } of word.variants)
    addEntries(
      folded.words,
      id,
      weight * (1 - word.accents) * rarity(folded.words, id, count),
      score,
    );
  if (word.accents > 0)
    addEntries(
      exact.words,
      word.exactId,
      word.accents * rarity(exact.words, word.exactId, count),
      score,
    );
}

function addPair(
  { folded, exact, data }: SearchIndex,
  first: PlannedWord,
  second: PlannedWord,
  score: Float32Array,
): void {
  const count = data.provisions.length;
  const accents = Math.max(first.accents, second.accents);
  const id = folded.pairIds.get(first.foldedId, second.foldedId);
  addEntries(
    folded.pairs,
    id,
    WEIGHTS.pair * (1 - accents) * rarity(folded.pairs, id, count),
    score,
  );
  if (accents === 0) return;
  const exactId = exact.pairIds.get(first.exactId, second.exactId);
  addEntries(
    exact.pairs,
    exactId,
    WEIGHTS.pair * accents * rarity(exact.pairs, exactId, count),
    score,
  );
}

function addEntries(postings: Postings, term: number, weight: number, score: Float32Array): void {
  if (term === 0) return;
  const { starts, provisions, impacts } = postings;
  const end = starts[term + 1] ?? 0;
  for (let i = starts[term] ?? 0; i < end; i++) {
    const provision = provisions[i] ?? 0;
    score[provision] = (score[provision] ?? 0) + weight * (impacts[i] ?? 0);
  }
}

function markHeld(
  { starts, provisions }: Postings,
  term: number,
  { demand }: PlannedWord,
  turn: number,
  held: Float32Array,
  seen: Uint32Array,
): void {
  const end = starts[term + 1] ?? 0;
  for (let i = starts[term] ?? 0; i < end; i++) {
    const provision = provisions[i] ?? 0;
    if (seen[provision] === turn) continue;
    seen[provision] = turn;
    held[provision] = (held[provision] ?? 0) + demand;
  }
}
