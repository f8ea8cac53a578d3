import type { Confidence, Evidence } from '../../schemas/fact.ts';
import type { Source } from '../../schemas/registry.ts';
import { formatDate } from './date.ts';
import { filled } from '../../texts/filled.ts';
import * as texts from '../../texts/vi.ts';

/** How sure we are, in words a reader understands without knowing the letters. */
const confidenceWords: Readonly<Record<Confidence, string>> = {
  A: texts.confidenceA,
  B: texts.confidenceB,
  C: texts.confidenceC,
};

/** A source as readers see it. */
export interface ReadSource {
  readonly title: string;
  /** Where in the source; empty when it does not say. */
  readonly place: string;
  readonly url: string | null;
}

/** Splits `vbpl-2026#Điều 35` and joins it with the registry; an unknown id is shown as it is. */
export function readSource(
  ref: string,
  sources: readonly Pick<Source, 'id' | 'title' | 'url'>[],
): ReadSource {
  const [id = ref, place = ''] = ref.split(/#(.*)/su);
  const source = sources.find((entry) => entry.id === id);
  return { title: source?.title ?? id, place, url: source?.url ?? null };
}

/** "Độ tin cậy A · 2 nguồn". */
export function evidenceBrief({ confidence, sources }: Evidence): string {
  return filled(texts.evidenceBrief, { level: confidence, n: sources.length });
}

/**
 * What the letter means and when we looked; without the day where neither gives one.
 *
 * @example
 * confidenceLine(fact, '2026-11-22'); // 'B: một nguồn tốt. Kiểm tra ngày 22/11/2026.'
 */
export function confidenceLine(
  { confidence, checkedOn }: Evidence,
  documentCheckedOn?: string,
): string {
  const day = checkedOn ?? documentCheckedOn;
  const words = confidenceWords[confidence];
  return day === undefined
    ? words
    : `${words} ${filled(texts.checkedOn, { date: formatDate(day) })}`;
}
