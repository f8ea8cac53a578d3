import type { SearchOptions, SearchResponse, Suggestion } from './response.ts';

/** What the page sends to the worker. */
export type Request =
  | { readonly kind: 'load'; readonly json: string }
  | {
      readonly kind: 'search';
      readonly id: number;
      readonly text: string;
      readonly options: SearchOptions;
    }
  | { readonly kind: 'suggest'; readonly id: number; readonly text: string };

/** How long it took to get ready, in milliseconds, and how much there is. */
export interface LoadReport {
  readonly parse: number;
  readonly build: number;
  readonly documents: number;
  readonly provisions: number;
}

/** What the worker answers. */
export type Reply =
  | { readonly kind: 'loaded'; readonly report: LoadReport }
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'found'; readonly id: number; readonly response: SearchResponse }
  | {
      readonly kind: 'suggested';
      readonly id: number;
      readonly suggestions: readonly Suggestion[];
    };
