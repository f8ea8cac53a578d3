import type { DataPart } from './data-source.ts';
import type { Failure } from './failure.ts';
import type { SearchOptions, SearchResponse } from './response.ts';
import type { ServerAddress } from './server/client.ts';

/** A request that waits for an answer. */
export interface Question {
  readonly kind: 'search';
  readonly id: number;
  readonly text: string;
  readonly options: SearchOptions;
}

/** All data, for a worker that searches them itself. */
export interface Load {
  readonly kind: 'load';
  readonly parts: readonly DataPart[];
}

/** What a worker needs that asks a server. */
export interface Connect {
  readonly kind: 'connect';
  /** Documents and addresses: queries are read in the worker, as everywhere. */
  readonly outline: DataPart;
  /** The content the page was built from; a server that holds another one is not used. */
  readonly digest: string;
  readonly server: ServerAddress & { readonly index: string };
}

/** What the page sends to a worker. */
export type Request = Load | Connect | Question | { readonly kind: 'cancel'; readonly id: number };

/** How long it took to get ready, in milliseconds, and how much there is. */
export interface LoadReport {
  readonly parse: number;
  readonly build: number;
  readonly documents: number;
  readonly provisions: number;
}

/** What a worker answers. */
export type Reply =
  | { readonly kind: 'loaded'; readonly report: LoadReport }
  /** It cannot answer anything. */
  | ({ readonly kind: 'refused' } & Failure)
  /** It could not answer one request. */
  | ({ readonly kind: 'failed'; readonly id: number } & Failure)
  | { readonly kind: 'found'; readonly id: number; readonly response: SearchResponse };
