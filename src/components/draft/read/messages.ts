import type { ReadFailure as ImportFailure } from '../../../import/model.ts';

/** Why a file gave no text; `stopped` when what reads it did not answer. */
export type ReadFailure = Exclude<ImportFailure, 'unknown-encoding'> | 'stopped';

/** The same in a page, where what reads it may not come either. */
export type FileFailure = ReadFailure | 'not-loaded';

/** What the workers that read files answer; each is started for one file and given its bytes. */
export type ReadReply =
  | { readonly kind: 'progress'; readonly done: number; readonly of: number }
  | {
      readonly kind: 'text';
      readonly text: string;
      /** Null where the file has none of its own. */
      readonly pages: number | null;
      /** Pages without letters: pictures, which nobody has checked. */
      readonly silent: number;
    }
  | { readonly kind: 'failed'; readonly reason: ReadFailure };

/** What choosing a file comes to. */
export type ReadOutcome =
  | Extract<ReadReply, { kind: 'text' }>
  | { readonly kind: 'failed'; readonly reason: FileFailure }
  | { readonly kind: 'cancelled' };
