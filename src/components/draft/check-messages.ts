import type { DraftReport } from '../../legal/citation/draft/index.ts';

/** What the page asks of the worker that checks: one draft, one day, one place. */
export interface CheckRequest {
  /** The published corpus as it stands in the page. */
  readonly corpus: string;
  readonly text: string;
  readonly on: string;
  /** Absent: read off the draft's heading. */
  readonly place?: string | null;
}

/** What the worker answers. */
export type CheckReply =
  | { readonly kind: 'progress'; readonly done: number }
  | { readonly kind: 'report'; readonly report: DraftReport; readonly took: number };
