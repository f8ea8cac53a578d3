import { createCatalogue, parseQuery } from '../../src/search/query/index.ts';
import { rank, search, type SearchIndex } from '../../src/search/index/index.ts';
import type { LabelledSet } from './sets.ts';

/** Quality over all questions (0 to 1), and milliseconds per query. */
export interface Figures {
  readonly accents: 'with accents' | 'without accents';
  /** Mean of 1 / rank of the first right answer among ten. */
  readonly mrr: number;
  /** Mean share of the right answers among ten; a question whose answers are alternatives has one. */
  readonly recall: number;
  /** Share of questions with a right answer among the first three. */
  readonly success: number;
  /** Whole answers as the page gets them: parsed, searched, grouped, highlighted. */
  readonly p50: number;
  readonly p95: number;
}

/** Asks every question of a set. */
export function measure(
  index: SearchIndex,
  set: LabelledSet,
  accents: Figures['accents'],
): Figures {
  const catalogue = createCatalogue(set.data);
  const asked = set.questions.map(({ text }) =>
    accents === 'with accents' ? text : withoutAccents(text),
  );
  const sums = { mrr: 0, recall: 0, success: 0 };
  set.questions.forEach(({ gold }, i) => {
    const ids = rank(index, parseQuery(asked[i] ?? '', catalogue), 10).map((n) => set.ids[n] ?? '');
    const first = ids.findIndex((id) => gold.some((answers) => answers.includes(id)));
    if (first >= 0) sums.mrr += 1 / (first + 1);
    if (first >= 0 && first < 3) sums.success++;
    sums.recall +=
      gold.filter((answers) => answers.some((id) => ids.includes(id))).length / gold.length;
  });
  // The round above has warmed up parser and index; these are whole answers, as the page gets them.
  const times = asked.map((text) => {
    const began = performance.now();
    search(index, parseQuery(text, catalogue));
    return performance.now() - began;
  });
  const count = set.questions.length;
  times.sort((a, b) => a - b);
  const at = (share: number): number => times[Math.min(count - 1, Math.floor(share * count))] ?? 0;
  return {
    accents,
    mrr: sums.mrr / count,
    recall: sums.recall / count,
    success: sums.success / count,
    p50: at(0.5),
    p95: at(0.95),
  };
}

/** What someone without a Vietnamese keyboard would have typed. */
function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
}
