import type { Provider } from './providers.ts';
import { unanswerable } from './questions.ts';
import type { LabelledSet } from './sets.ts';

/** Quality over all questions: 0 to 1. */
export interface Quality {
  /** Mean of 1 / rank of the first right answer among ten. */
  readonly mrr: number;
  /** Mean share of the right answers among ten; a question whose answers are alternatives has one. */
  readonly recall: number;
  /** Share of questions with a right answer among the first three. */
  readonly success: number;
}

/** Milliseconds per query, for whole answers as the page gets them. */
export interface Speed {
  readonly p50: number;
  readonly p95: number;
}

/** What came of a set of questions. */
export interface Figures extends Quality, Speed {
  readonly set: string;
  readonly accents: 'with accents' | 'without accents';
  readonly questions: number;
  /** Questions none of whose answers is in the corpus; they count as failed. */
  readonly unanswerable: number;
}

/** Tells how far long work has come. */
export type Progress = (done: number, of: number) => void;

/** Asks every question of a set, twice: for the quality of the order, and for the time of whole answers. */
export async function measure(
  set: LabelledSet,
  accents: Figures['accents'],
  provider: Provider,
  progress: Progress = () => undefined,
): Promise<Figures> {
  const count = set.questions.length;
  const quality = await measureQuality(set, accents, provider, (done) => progress(done, 2 * count));
  // The round above has warmed up parser and index.
  const speed = await timeAnswers(
    set.questions.map(({ text }) => typed(text, accents)),
    provider,
    (done) => progress(count + done, 2 * count),
  );
  return {
    set: set.name,
    accents,
    questions: count,
    unanswerable: unanswerable(set.questions, set.ids).length,
    ...quality,
    ...speed,
  };
}

/** Asks every question of a set, and looks at the ten best provisions. */
export async function measureQuality(
  set: LabelledSet,
  accents: Figures['accents'],
  provider: Provider,
  progress: (done: number) => void = () => undefined,
): Promise<Quality> {
  const found: Quality[] = [];
  for (const { text, gold } of set.questions) {
    const best = await provider.rank(typed(text, accents), 10);
    const ids = best.map((n) => set.ids[n] ?? '');
    found.push(judge(ids, gold));
    progress(found.length);
  }
  return mean(found);
}

function typed(text: string, accents: Figures['accents']): string {
  return accents === 'with accents' ? text : withoutAccents(text);
}

/** How well a row of ids answers one question. */
function judge(ids: readonly string[], gold: readonly (readonly string[])[]): Quality {
  const first = ids.findIndex((id) => gold.some((answers) => answers.includes(id)));
  const held = gold.filter((answers) => answers.some((id) => ids.includes(id))).length;
  return qualityOf(first, gold.length === 0 ? 0 : held / gold.length);
}

/**
 * What one question adds up to.
 *
 * @param first place of the first right answer, from 0; -1 where there is none.
 */
export function qualityOf(first: number, recall: number): Quality {
  return {
    mrr: first < 0 ? 0 : 1 / (first + 1),
    recall,
    success: first >= 0 && first < 3 ? 1 : 0,
  };
}

/** @example mean([{ mrr: 1, recall: 1, success: 1 }, { mrr: 0, recall: 0, success: 0 }]).mrr // 0.5 */
export function mean(all: readonly Quality[]): Quality {
  const of = (key: keyof Quality): number =>
    all.reduce((sum, quality) => sum + quality[key], 0) / Math.max(1, all.length);
  return { mrr: of('mrr'), recall: of('recall'), success: of('success') };
}

/** Times whole answers, one after the other. */
export async function timeAnswers(
  asked: readonly string[],
  provider: Provider,
  progress: (done: number) => void = () => undefined,
): Promise<Speed> {
  const times: number[] = [];
  for (const text of asked) {
    const began = performance.now();
    await provider.answer(text);
    times.push(performance.now() - began);
    progress(times.length);
  }
  times.sort((a, b) => a - b);
  const at = (share: number): number =>
    times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0;
  return { p50: at(0.5), p95: at(0.95) };
}

/** What someone without a Vietnamese keyboard would have typed. */
export function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
}
