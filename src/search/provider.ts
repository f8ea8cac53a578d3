import type { Failure } from './failure.ts';
import type { LoadReport } from './messages.ts';
import type { SearchOptions, SearchResponse } from './response.ts';

/** What came of a request. Being overtaken by a newer one is no error, and shows nothing. */
export type Outcome<T> =
  | { readonly kind: 'answer'; readonly value: T }
  | { readonly kind: 'cancelled' }
  | ({ readonly kind: 'error' } & Failure);

/** A search engine, wherever it runs. It never rejects: failures are values. */
export interface SearchProvider {
  /** Starts loading; done by the first request otherwise. */
  ready(): Promise<Outcome<LoadReport>>;
  /**
   * Answers a query. A newer search for the same kind of answer (whole page, or one document)
   * cancels those still waiting.
   */
  search(
    text: string,
    options?: SearchOptions,
    signal?: AbortSignal,
  ): Promise<Outcome<SearchResponse>>;
  /** Tries again after an error. */
  retry(): void;
}

/** Requests of the same lane cancel one another: whole pages, and each document's passages. */
export function laneOf({ document = '' }: SearchOptions): string {
  return document;
}
