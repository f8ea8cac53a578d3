import type { Confidence } from '../effect/index.ts';
import { clausesOf } from './clauses.ts';
import type { CompetenceSpan, ToldRow } from './types.ts';

/** A span of the history, flat. */
export interface HistoryEntry {
  readonly from: string | null;
  readonly to: string | null;
  /** The bounds are days within which the real one lies. */
  readonly exact: boolean;
  readonly case: string | null;
  readonly territory: string | null;
  readonly kind: CompetenceSpan['kind'];
  readonly authority: string | null;
  readonly clause: readonly string[];
  readonly confidence: Confidence;
  readonly note: string | null;
}

/** Everything that is known of a row over time, in the order in which it is written. */
export function historyOf({ spans }: Pick<ToldRow, 'spans'>): HistoryEntry[] {
  return spans.map((span) => ({
    from: span.from ?? span.fromBounds?.notBefore ?? span.fromBounds?.notAfter ?? null,
    to: span.to ?? span.toBounds?.notAfter ?? span.toBounds?.notBefore ?? null,
    exact: span.fromBounds === undefined && span.toBounds === undefined,
    case: span.case ?? null,
    territory: span.territory ?? null,
    kind: span.kind,
    authority: span.holder ?? null,
    clause: clausesOf(span.basis),
    confidence: span.confidence,
    note: span.note ?? null,
  }));
}
