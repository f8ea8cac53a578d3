import { STALE_KINDS, type StaleItem, type StaleKind, type Verdict } from './items.ts';

/** A row shown. */
interface Shown {
  readonly item: Pick<StaleItem, 'from'>;
  readonly verdict: Pick<Verdict, 'kind'>;
}

/** How many rows of each kind there are, every kind named. */
export function countKinds(shown: readonly Shown[]): Record<StaleKind, number> {
  const counts = { 'dieu-khoan': 0, 'can-cu': 0, 'kiem-tra': 0, 'co-quan': 0 };
  for (const { verdict } of shown) counts[verdict.kind] += 1;
  return counts;
}

/** "28 chỗ trong 12 văn bản: dẫn trong điều khoản 5, …", for the reader and for screen readers. */
export function countWords(shown: readonly Shown[]): string {
  if (shown.length === 0) return 'Không có chỗ nào.';
  const documents = new Set(shown.map(({ item }) => item.from)).size;
  const counts = countKinds(shown);
  const kinds = Object.entries(STALE_KINDS)
    .map(([kind, name]) => ({ count: counts[kind as StaleKind], name }))
    .filter(({ count }) => count > 0)
    .map(({ count, name }) => `${name.charAt(0).toLowerCase()}${name.slice(1)} ${String(count)}`);
  return `${String(shown.length)} chỗ trong ${String(documents)} văn bản: ${kinds.join(', ')}.`;
}
