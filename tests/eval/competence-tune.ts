/**
 * Looks for the weights of the finder of competence that do best on the tuning part of its questions:
 * `node tests/eval/competence-tune.ts`. The held-out part is never asked here. `margin` is how far
 * the right row stands out, which tells settings of one success apart.
 */
import { CONTENT_DIR } from '../../src/content/paths.ts';
import { readCompetence } from '../../src/content/read/read-competence.ts';
import { createFinder, WEIGHTS, type MatchWeights } from '../../src/legal/competence/index.ts';
import { expansionOf } from '../../src/search/abbreviations.ts';
import { readQuestions } from './competence-measure.ts';

const rows = (await readCompetence(CONTENT_DIR)).value.map(({ value }) => value);
const questions = readQuestions().filter(({ part }) => part === 'tuning');

const GRID = {
  cue: [1, 2, 3],
  pair: [0.3, 0.6],
  phrase: [0.5, 0.65, 0.8],
  lack: [0.2, 0.5, 0.8],
  core: [0.4, 0.7],
} as const;

const tried = settings().map((weights) => ({ ...weights, ...success({ ...WEIGHTS, ...weights }) }));
tried.sort((a, b) => b.mrr - a.mrr || b.margin - a.margin);
console.table(tried.slice(0, 15));
console.log('now', success(WEIGHTS));

function settings(): Pick<MatchWeights, keyof typeof GRID>[] {
  return GRID.cue.flatMap((cue) =>
    GRID.pair.flatMap((pair) =>
      GRID.phrase.flatMap((phrase) =>
        GRID.lack.flatMap((lack) => GRID.core.map((core) => ({ cue, pair, phrase, lack, core }))),
      ),
    ),
  );
}

function success(weights: MatchWeights): { mrr: number; margin: number } {
  const finder = createFinder(rows, (word) => expansionOf(word, 'query'), weights);
  let mrr = 0;
  let margin = 0;
  for (const { ask, row } of questions) {
    const { matches } = finder.find(ask);
    const place = matches.findIndex(({ id }) => id === row);
    if (place >= 0) mrr += 1 / (place + 1);
    const [first, second] = matches;
    if (place === 0 && first) margin += 1 - (second?.score ?? 0) / first.score;
  }
  return { mrr: mrr / questions.length, margin: margin / questions.length };
}
