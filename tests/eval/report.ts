import type { CitationFigures } from './citations.ts';
import type { Figures as CompetenceFigures } from './competence-measure.ts';
import type { Quality } from './measure.ts';
import type { SiteFigure } from './measure-site.ts';
import type { RetrievalFigures } from './retrieval.ts';

/** One set: what was filled, then how well it answered. */
export function retrievalLines(figures: RetrievalFigures): string[] {
  const { set, provider, provisions, built, accents, p50, p95, unanswerable, questions } = figures;
  return [
    `${set} (${provider}): ${provisions} đoạn, lập chỉ mục ${built.toFixed(1)} s, ${questions} câu hỏi`,
    ...(unanswerable > 0
      ? [`  ${unanswerable} câu có đáp án không nằm trong kho văn bản; tính là trượt.`]
      : []),
    `  ${accents.padEnd(16)} ${shares(figures)}  p50 ${p50.toFixed(1)} ms  p95 ${p95.toFixed(1)} ms`,
  ];
}

/** One kind of the site's own queries. */
export function siteLine(figure: SiteFigure): string {
  const { part, kind, count } = figure;
  return `  ${part.padEnd(9)}${kind.padEnd(13)}${String(count).padStart(4)}  ${shares(figure)}`;
}

/** One label of references in running text. */
export function citationLine({ label, all, found, exact }: CitationFigures): string {
  return `  ${label.padEnd(5)} ${String(all).padStart(5)}  found ${found.toFixed(4)}  exact ${exact.toFixed(4)}`;
}

/** One part of the questions on competence. */
export function competenceLine({ set, count, first, three, p95 }: CompetenceFigures): string {
  return `  ${set.padEnd(9)} ${String(count).padStart(4)}  first ${first.toFixed(3)}  three ${three.toFixed(3)}  p95 ${p95.toFixed(2)} ms`;
}

function shares({ mrr, recall, success }: Quality): string {
  return `MRR@10 ${mrr.toFixed(4)}  recall@10 ${recall.toFixed(4)}  success@3 ${success.toFixed(4)}`;
}
