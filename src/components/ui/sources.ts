import type { Evidence } from '../../schemas/fact.ts';
import type { Source } from '../../schemas/registry.ts';
import { formatDate } from './date.ts';

/** How sure we are, in words a reader understands without knowing the letters. */
const confidenceWords = {
  A: 'hai nguồn độc lập hoặc chính văn bản',
  B: 'một nguồn tốt',
  C: 'chưa kiểm chứng',
} as const;

export interface ReadSource {
  readonly title: string;
  /** Where in the source; empty when it does not say. */
  readonly place: string;
  readonly url: string | null;
}

/** Splits `vbpl-2026#Điều 35` and joins it with the registry; an unknown id is shown as it is. */
export function readSource(ref: string, sources: readonly Source[]): ReadSource {
  const [id = ref, place = ''] = ref.split(/#(.*)/su);
  const source = sources.find((entry) => entry.id === id);
  return { title: source?.title ?? id, place, url: source?.url ?? null };
}

/**
 * How sure we are and since when; without the day where neither the fact nor the caller gives one.
 *
 * @example
 * confidenceLine(fact, '2026-11-22'); // 'Độ tin cậy B: một nguồn tốt · kiểm tra ngày 22/11/2026'
 */
export function confidenceLine(
  { confidence, checkedOn }: Evidence,
  documentCheckedOn?: string,
): string {
  const day = checkedOn ?? documentCheckedOn;
  const checked = day === undefined ? '' : ` · kiểm tra ngày ${formatDate(day)}`;
  return `Độ tin cậy ${confidence}: ${confidenceWords[confidence]}${checked}`;
}
