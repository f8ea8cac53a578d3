import type { TermWeights } from './terms.ts';

/** Weights of the finder, learnt on the tuning part of `tests/eval/competence-questions.jsonl`. */
export interface MatchWeights extends TermWeights {
  /** Share of the best single phrase in the score; the rest is what the row as a whole covers. */
  readonly phrase: number;
  /** How much words of a phrase that the question lacks count against it. */
  readonly lack: number;
  /** What is left of a word's weight when its marks are others. */
  readonly marks: number;
  /** How much it costs to lack all that nearly every phrase of a row has. */
  readonly core: number;
  /** How much more the core of some row says than other words do. */
  readonly cue: number;
}

/** Near the middle of the settings that do best on that part (`tests/eval/competence-tune.ts`). */
export const WEIGHTS: MatchWeights = {
  pair: 0.45,
  second: 0.6,
  raw: 0.8,
  phrase: 0.7,
  lack: 0.7,
  marks: 0.4,
  core: 0.7,
  cue: 2.5,
};
