import { covers, type TerritoryTree } from '../effect/index.ts';
import { holdsIn, placesOf } from './places.ts';
import { hasBegun, inTurn, startOf } from './spans.ts';
import type {
  CompetenceKind,
  CompetencePart,
  CompetenceRow,
  CompetenceSpan,
  CompetenceStatus,
} from './types.ts';

/** Kinds that pass a power on by their nature, whoever had it before. */
const PASSING: ReadonlySet<CompetenceKind> = new Set(['phan-quyen', 'phan-cap', 'uy-quyen']);

/** A power that an act gave to somebody else, or ended. */
export interface Move<Span extends CompetenceSpan = CompetenceSpan> {
  /** Slug of the act that moves it: the first that the span rests on. */
  readonly act: string;
  /** Ids of the row's cases it is about; empty for all. */
  readonly cases: readonly string[];
  /** Where; null for the whole country. */
  readonly territory: string | null;
  /** Who had it just before; null where no span says. */
  readonly before: Span | null;
  readonly span: Span;
}

/**
 * Where a power of a row changed hands, for each case and place it tells apart. A span of phân
 * quyền, phân cấp or ủy quyền always moves something; one of phân định only where the holder before
 * is known and another; an end only where somebody had the power. What says that nothing changed, or
 * that nobody knows, moves nothing.
 */
export function movesOf<Span extends CompetenceSpan>(
  row: Pick<CompetenceRow<Span>, 'cases' | 'spans'>,
  tree: TerritoryTree,
): Move<Span>[] {
  const spans = row.spans.filter(({ confidence }) => confidence !== 'C');
  const cases = row.cases.length === 0 ? [null] : row.cases.map(({ id }) => id);
  const found: Move<Span>[] = [];
  for (const place of placesOf(spans, undefined, tree))
    for (const one of cases) {
      const line = inTurn(
        spans.filter(
          (span) => holdsIn(span, place, tree) && (span.case === undefined || span.case === one),
        ),
        tree,
      );
      for (const span of line) {
        // What begins on the same day for a wider area is its frame, not its predecessor.
        const before = line.findLast((other) => startOf(other) < startOf(span)) ?? null;
        const [first] = span.basis;
        if (!first || !moves(before, span)) continue;
        const move = { act: first.document, territory: place, before, span };
        add(found, { ...move, cases: one === null ? [] : [one] }, tree);
      }
    }
  return found.map((move) =>
    move.cases.length === row.cases.length ? { ...move, cases: [] } : move,
  );
}

/** One and the same change, seen from several cases or from a place within, is one. */
function add<Span extends CompetenceSpan>(
  list: Move<Span>[],
  move: Move<Span>,
  tree: TerritoryTree,
): void {
  const at = list.findIndex(
    ({ span, before, territory }) =>
      span === move.span && before === move.before && covers(tree, territory, move.territory),
  );
  const same = list[at];
  if (same) list[at] = { ...same, cases: [...new Set([...same.cases, ...move.cases])] };
  else list.push(move);
}

function moves(before: CompetenceSpan | null, span: CompetenceSpan): boolean {
  const { kind } = span;
  if (kind === 'khong-doi' || kind === 'chua-xac-dinh') return false;
  if (!PASSING.has(kind))
    return before?.holder !== undefined && (kind === 'cham-dut' || !sameHolder(before, span));
  // Going on under the same act is no second move.
  const goesOn = before !== null && PASSING.has(before.kind) && sameHolder(before, span);
  return !goesOn || before.basis[0]?.document !== span.basis[0]?.document;
}

/**
 * Whether two spans give the power to the same. What follows a semicolon, or tells through whom it
 * is used (", qua …"), explains a holder and makes no other.
 */
export function sameHolder(
  a: Pick<CompetenceSpan, 'holder'>,
  b: Pick<CompetenceSpan, 'holder'>,
): boolean {
  const body = ({ holder = '' }: Pick<CompetenceSpan, 'holder'>): string =>
    (holder.split(/;|, qua /u)[0] ?? '').trim();
  return body(a) === body(b);
}

/**
 * Where a move stands on a day: `ahead` of its first day; `moved`, surely or `possible`; `over` where
 * something later has taken its place or what it rests on has ended.
 */
export type MovePhase = 'ahead' | 'possible' | 'moved' | 'over';

/** The phase of a move, from the parts of the answer for its cases and its place on that day. */
export function phaseOf(
  { span }: Pick<Move, 'span'>,
  parts: readonly CompetencePart[],
  on: string,
): MovePhase {
  if (hasBegun(span, on) === 'no') return 'ahead';
  const phases: Readonly<Record<CompetenceStatus, MovePhase>> = {
    known: 'moved',
    possible: 'possible',
    unknown: 'over',
  };
  const own = parts.find((part) => part.span === span);
  if (own) return phases[own.status];
  return parts.some(({ otherwise }) => otherwise === span) ? 'possible' : 'over';
}

/** The parts of an answer that are about a move: its place, and one of its cases or all. */
export function partsOf<Part extends Pick<CompetencePart, 'cases' | 'territory'>>(
  { cases, territory }: Pick<Move, 'cases' | 'territory'>,
  parts: readonly Part[],
): Part[] {
  return parts.filter(
    (part) =>
      part.territory === territory &&
      (part.cases.length === 0 ||
        cases.length === 0 ||
        part.cases.some((one) => cases.includes(one))),
  );
}
