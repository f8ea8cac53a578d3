import { WEIGHTS } from '../weights.ts';
import type { SearchIndex } from './build.ts';
import type { Plan, PlannedWord } from './plan.ts';
import type { Postings } from './postings.ts';
import { pairRarity, wordRarity, type Form } from './rarity.ts';

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
  for (const pair of plan.pairs) addPair(index, pair, score);
  return { score, held };
}

function addWord(index: SearchIndex, word: PlannedWord, score: Float32Array): void {
  const { folded, exact, vocabulary } = index;
  for (const { id, weight } of word.variants) {
    const rarity = wordRarity(index, 'folded', vocabulary.folded[id] ?? '');
    addEntries(folded.words, id, weight * (1 - word.accents) * rarity, score);
  }
  if (word.accents === 0) return;
  const rarity = wordRarity(index, 'exact', word.form);
  addEntries(exact.words, word.exactId, word.accents * rarity, score);
}

function addPair(
  index: SearchIndex,
  [first, second]: readonly [PlannedWord, PlannedWord],
  score: Float32Array,
): void {
  const accents = Math.max(first.accents, second.accents);
  const add = (form: Form, a: number, b: number, share: number): void => {
    if (share === 0) return;
    const { pairs, pairIds } = index[form];
    const weight = WEIGHTS.pair * share * pairRarity(index, form, a, b);
    addEntries(pairs, pairIds.get(a, b), weight, score);
  };
  add('folded', first.foldedId, second.foldedId, 1 - accents);
  add('exact', first.exactId, second.exactId, accents);
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
