import { covers, hasCome, type TerritoryTree, type When } from '../effect/index.ts';
import type { CompetenceSpan } from './types.ts';

/** A day as the spans write it. */
function when(
  day: string | undefined,
  bounds: { notBefore?: string | undefined; notAfter?: string | undefined } | undefined,
): When {
  if (day !== undefined) return { notBefore: day, notAfter: day };
  return { notBefore: bounds?.notBefore ?? null, notAfter: bounds?.notAfter ?? null };
}

/** Whether a span had begun on a day. One without a beginning has always been. */
export function hasBegun(span: CompetenceSpan, on: string): 'yes' | 'no' | 'unknown' {
  if (span.from === undefined && span.fromBounds === undefined) return 'yes';
  return hasCome(when(span.from, span.fromBounds), on);
}

/** Whether a span was over on a day. One without an end goes on. */
export function isOver(span: CompetenceSpan, on: string): 'yes' | 'no' | 'unknown' {
  if (span.to === undefined && span.toBounds === undefined) return 'no';
  return hasCome(when(span.to, span.toBounds), on);
}

/** The first day a span is known by; empty for one without a beginning. */
export function startOf({ from, fromBounds }: CompetenceSpan): string {
  return from ?? fromBounds?.notBefore ?? fromBounds?.notAfter ?? '';
}

/** The order in which spans take their turn: by beginning; on one day the wider area first. */
export function inTurn<Span extends CompetenceSpan>(
  spans: readonly Span[],
  tree: TerritoryTree,
): Span[] {
  return [...spans].sort(
    (a, b) =>
      startOf(a).localeCompare(startOf(b)) ||
      narrowness(a.territory ?? null, tree) - narrowness(b.territory ?? null, tree) ||
      Number(a.case !== undefined) - Number(b.case !== undefined),
  );
}

/** How many areas an area lies in, itself among them; 0 for the whole country. */
export function narrowness(territory: string | null, tree: TerritoryTree): number {
  if (territory === null) return 0;
  return [...tree.keys()].filter((outer) => covers(tree, outer, territory)).length;
}
