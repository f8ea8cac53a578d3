import { ServerFault } from './fault.ts';

/** One search of a batch, as the server takes it (Meilisearch, POST /multi-search). */
export interface ServerQuery {
  readonly indexUid: string;
  readonly q: string;
  readonly limit: number;
  readonly filter?: readonly (string | readonly string[])[];
  readonly attributesToRetrieve: readonly string[];
  readonly showRankingScore?: boolean;
  /** `all`: every word of `q` must be there. */
  readonly matchingStrategy?: 'all';
  /** Attributes whose values are counted over everything found. */
  readonly facets?: readonly string[];
  /** One hit a value of this attribute. */
  readonly distinct?: string;
}

/** A hit: the attributes asked for and, where asked for, how well it ranks (0 to 1). */
export type ServerHit = Readonly<Record<string, unknown>> & { readonly _rankingScore?: number };

/** What came of one search. */
export interface ServerAnswer {
  readonly hits: readonly ServerHit[];
  /** By attribute and value, how many records were found; where asked for. */
  readonly facetDistribution?: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** Sends batches of searches; rejects when the server does not answer. */
export interface ServerClient {
  searchAll(
    queries: readonly ServerQuery[],
    signal?: AbortSignal,
  ): Promise<readonly ServerAnswer[]>;
}

/** Where the server is and what it lets us do. */
export interface ServerAddress {
  /** "http://127.0.0.1:7700", or a path of the site's own origin. */
  readonly url: string;
  /** A key that can search and nothing else. */
  readonly key: string;
}

/**
 * A client over `fetch`: all that a page needs is one address. It rejects with a
 * {@link ServerFault}, or because of the signal.
 */
export function createServerClient({ url, key }: ServerAddress): ServerClient {
  return {
    async searchAll(queries, signal) {
      const response = await fetch(`${url.replace(/\/$/, '')}/multi-search`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          authorization: `Bearer ${key}`,
          // The server takes twenty times as long to compress an answer as to find it. Browsers say
          // here what they like; for them the web server in front asks for it plain.
          'accept-encoding': 'identity',
        },
        body: JSON.stringify({ queries }),
        // Answers are for this question only; a key needs no cookies.
        cache: 'no-store',
        credentials: 'omit',
        ...(signal && { signal }),
      }).catch((error: unknown) => {
        throw signal?.aborted ? error : new ServerFault('unreachable');
      });
      if (response.status === 401 || response.status === 403) throw new ServerFault('refused');
      if (!response.ok) throw new ServerFault('unreachable');
      const answers = readAnswers(await response.text());
      if (answers?.length !== queries.length) throw new ServerFault('malformed');
      return answers;
    },
  };
}

/** What came of each search; null when this is no answer of a search server. */
function readAnswers(text: string): ServerAnswer[] | null {
  try {
    const { results } = JSON.parse(text) as { results?: unknown };
    return Array.isArray(results) && results.every(isAnswer) ? results : null;
  } catch {
    return null;
  }
}

function isAnswer(value: unknown): value is ServerAnswer {
  const { hits, facetDistribution: counts } = (value ?? {}) as Record<string, unknown>;
  return (
    Array.isArray(hits) &&
    hits.every((hit: unknown) => typeof hit === 'object' && hit !== null) &&
    (counts === undefined || (typeof counts === 'object' && counts !== null))
  );
}
