import type { Failure, LoadReport } from './messages.ts';
import type { SearchOptions, SearchResponse, Suggestion } from './response.ts';

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
  /** Documents whose title or number fits what was typed so far. */
  suggest(text: string, signal?: AbortSignal): Promise<Outcome<readonly Suggestion[]>>;
  /** Tries again after an error. */
  retry(): void;
}

/** The requests that cancel one another: whole pages, each document's passages, suggestions. */
export const LANES = {
  search: ({ document = '' }: SearchOptions) => `search ${document}`,
  suggest: 'suggest',
} as const;
