import { readFileSync } from 'node:fs';
import { CONTENT_DIR } from '../../src/content/paths.ts';
import { readCompetence } from '../../src/content/read/read-competence.ts';
import { createFinder, UNSURE, type Finder } from '../../src/legal/competence/index.ts';
import { expansionOf } from '../../src/search/abbreviations.ts';

const FILE = new URL('competence-questions.jsonl', import.meta.url);
const FOREIGN = new URL('competence-foreign.txt', import.meta.url);

interface Question {
  readonly ask: string;
  /** Id of the row that answers it. */
  readonly row: string;
  readonly kind: 'accents' | 'plain' | 'abbr' | 'typo';
  readonly part: 'tuning' | 'held-out';
}

/** Share of questions with the right row first, and among the first three; time a question. */
export interface Figures {
  readonly set: string;
  readonly count: number;
  readonly first: number;
  readonly three: number;
  readonly p95: number;
}

/**
 * Asks every question, and sums up: all, by part, by kind. Misses are told of the tuning part only.
 *
 * @param spelt how a question is typed; as it is written, unless told otherwise.
 */
export async function measureCompetence(
  spelt: (ask: string) => string = (ask) => ask,
): Promise<{ figures: Figures[]; misses: string[] }> {
  const rows = (await readCompetence(CONTENT_DIR)).value.map(({ value }) => value);
  const finder = createFinder(rows, (word) => expansionOf(word, 'query'));
  const questions = readQuestions().map((one) => ({ ...one, ask: spelt(one.ask) }));
  const asked = questions.map((question) => {
    const { matches } = finder.find(question.ask);
    // The best of three: what else the machine does is not the finder's time.
    const took = Math.min(...[1, 2, 3].map(() => timeOf(() => finder.find(question.ask))));
    const place = matches.findIndex(({ id }) => id === question.row);
    return { ...question, took, place, got: matches[0]?.id ?? '(nothing)' };
  });
  const sets = ['all', 'tuning', 'held-out', 'accents', 'plain', 'abbr', 'typo'];
  const misses = asked
    .filter(({ place, part }) => place !== 0 && part === 'tuning')
    .map(({ ask, row, got }) => `${ask}\t${row}\t→ ${got}`);
  const figures = sets.map((set): Figures => {
    const own = asked.filter(({ part, kind }) => [part, kind, 'all'].includes(set));
    const times = own.map(({ took }) => took).sort((a, b) => a - b);
    return {
      set,
      count: own.length,
      first: own.filter(({ place }) => place === 0).length / own.length,
      three: own.filter(({ place }) => place >= 0 && place < 3).length / own.length,
      p95: times[Math.floor(times.length * 0.95)] ?? 0,
    };
  });
  return { figures, misses };
}

function timeOf(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

/** The questions with the rows expected. */
export function readQuestions(): Question[] {
  const lines = readFileSync(FILE, 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as Question);
}

/** Questions about matters that no row is about. */
export function readForeign(): string[] {
  return readFileSync(FOREIGN, 'utf8').trim().split('\n');
}

/** Whether the finder gives a row as its answer without a word of doubt. */
export function isSure(finder: Finder, question: string): boolean {
  const { matches, vague } = finder.find(question);
  return !vague && (matches[0]?.score ?? 0) >= UNSURE;
}
