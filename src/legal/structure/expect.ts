import { fromRoman } from '../address/index.ts';
import { pointLetterIndex } from '../vietnamese/index.ts';
import type { OpenUnit } from './builder.ts';
import { isCapitals, type Marker } from './marker.ts';

/** Where a marker stands. */
export interface Place {
  /** Units open before it, outermost first. */
  readonly stack: readonly OpenUnit[];
  /** Label of the last unit of its kind under the parent it would get. */
  readonly sibling: string | undefined;
  /** Number of the last article; 0 before the first. */
  readonly lastArticle: number;
  /** The marker's whole line. */
  readonly line: string;
}

/**
 * Whether a marker makes sense after the units now open. Sure markers nearly always do; doubtful
 * ones ("Điều 5 Phạm vi" without a dot, "a.") only where they come next, "2.1" only in clause 2.
 */
export function isExpected(marker: Marker, { stack, sibling, lastArticle, line }: Place): boolean {
  switch (marker.kind) {
    case 'article':
      return marker.sure || Number.parseInt(marker.label) === lastArticle + 1;
    case 'roman':
      return isExpectedRoman(marker, stack, line);
    case 'subclause':
      return stack.some(
        ({ kind, label }) => kind === 'clause' && marker.label.startsWith(`${label}.`),
      );
    case 'point':
      return marker.sure || isNextPoint(marker.label, sibling);
    default:
      return true;
  }
}

function isExpectedRoman(marker: Marker, stack: readonly OpenUnit[], line: string): boolean {
  const value = fromRoman(marker.label) ?? 0;
  const last = stack.find(({ kind }) => kind === 'roman');
  if (last) return value > (fromRoman(last.label) ?? 0);
  return value === 1 || isCapitals(line);
}

function isNextPoint(label: string, last: string | undefined): boolean {
  const next = last === undefined ? 0 : (pointLetterIndex(last) ?? NaN) + 1;
  return pointLetterIndex(label) === next;
}
