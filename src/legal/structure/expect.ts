import { fromRoman } from '../address/index.ts';
import { LEVEL, type OpenUnit } from './builder.ts';
import { isCapitals, type Marker } from './marker.ts';

const POINT_ORDER = 'abcdđeghiklmnopqrstuvxy';

/**
 * Whether a marker makes sense after the units now open. Sure markers nearly always do; doubtful
 * ones ("Điều 5 Phạm vi" without a dot, "2.1", "a.") only where their number is the next one.
 */
export function isExpected(
  marker: Marker,
  stack: readonly OpenUnit[],
  lastArticle: number,
  line: string,
): boolean {
  switch (marker.kind) {
    case 'article':
      return marker.sure || Number.parseInt(marker.label) === lastArticle + 1;
    case 'roman':
      return isExpectedRoman(marker, stack, line);
    case 'subclause':
      return (
        stack.some(
          ({ kind, label }) =>
            (kind === 'clause' || kind === 'subclause') && marker.label.startsWith(`${label}.`),
        ) ||
        siblingsOf(marker, stack).some(
          ({ label }) => label.split('.')[0] === marker.label.split('.')[0],
        )
      );
    case 'point':
      return marker.sure || isNextPoint(marker.label, siblingsOf(marker, stack).at(-1)?.label);
    default:
      return true;
  }
}

/** Units of the marker's kind already under the parent it would get. */
function siblingsOf(marker: Marker, stack: readonly OpenUnit[]): OpenUnit[] {
  const parent = stack.findLast(({ kind }) => LEVEL[kind] < LEVEL[marker.kind]);
  return (parent?.children ?? []).filter(
    (child): child is OpenUnit => !('type' in child) && child.kind === marker.kind,
  );
}

function isExpectedRoman(marker: Marker, stack: readonly OpenUnit[], line: string): boolean {
  const value = fromRoman(marker.label) ?? 0;
  const last = stack.find(({ kind }) => kind === 'roman');
  if (last) return value > (fromRoman(last.label) ?? 0);
  return value === 1 || isCapitals(line);
}

function isNextPoint(label: string, last: string | undefined): boolean {
  const index = POINT_ORDER.indexOf(label);
  return index >= 0 && index === (last === undefined ? 0 : POINT_ORDER.indexOf(last) + 1);
}
