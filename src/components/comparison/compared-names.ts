import { difference, differenceWords, type Segment } from '../../legal/difference/index.ts';
import type { ComparedItem, Comparison } from '../../schemas/comparison.ts';
import { escapeHtml } from '../ui/name-html.ts';

/** Two official names side by side. */
export interface ComparedNames {
  readonly kind: Comparison['kind'];
  readonly segments: readonly Segment[];
  /** What is different, in words; empty where only case differs. */
  readonly words: readonly string[];
}

/**
 * The comparison of an item's names, word by word; null unless each side has one name. What is said
 * in our own words is never compared as if it were the law's.
 */
export function comparedNames(
  { left, right }: ComparedItem,
  sides: Pick<Comparison, 'kind' | 'left' | 'right'>,
): ComparedNames | null {
  const [before, after] = [left[0]?.name, right[0]?.name];
  if (left.length !== 1 || right.length !== 1 || before === undefined || after === undefined)
    return null;
  const segments = difference(before, after);
  const words =
    sides.kind === 'sequel'
      ? differenceWords(segments)
      : besideWords(segments, sides.left.short, sides.right.short);
  return { kind: sides.kind, segments, words };
}

/** Of two names that both hold, none was changed into the other: each is said with its place. */
function besideWords(segments: readonly Segment[], here: string, there: string): string[] {
  return segments.flatMap(({ kind, before, after }) => {
    const told = [
      ...(before.trim() === '' ? [] : [`“${before.trim()}” ở ${here}`]),
      ...(after.trim() === '' ? [] : [`“${after.trim()}” ở ${there}`]),
    ];
    return kind === 'kept' || told.length === 0 ? [] : [told.join(', ')];
  });
}

/** How a differing part is marked on each side, and the word for it. */
const MARKS = {
  sequel: { before: ['del', 'bỏ'], after: ['ins', 'thêm'] },
  beside: { before: ['mark', 'khác'], after: ['mark', 'khác'] },
} as const;

/**
 * One side of compared names as HTML: what differs is marked, and named in words for those who do
 * not see the mark.
 */
export function sideHtml({ kind, segments }: ComparedNames, side: 'before' | 'after'): string {
  const [tag, word] = MARKS[kind][side];
  const html = segments.map((segment) => {
    const text = segment[side];
    if (segment.kind === 'kept' || text.trim() === '') return escapeHtml(text);
    const lead = text.slice(0, text.length - text.trimStart().length);
    const told = `<span class="visually-hidden">[${word}: </span>`;
    return `${lead}<${tag}>${told}${escapeHtml(text.trimStart())}<span class="visually-hidden">]</span></${tag}>`;
  });
  return html.join('').trim();
}
