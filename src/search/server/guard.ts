import type { ServerAnswer, ServerClient, ServerQuery } from './client.ts';
import { ServerFault } from './fault.ts';
import { SERVER_VERSION, type ServerMeta } from './statistics.ts';

/** Asks for what holds for a whole index, or for a part of that. */
function metaQuery(statistics: string, attributes: readonly string[] = ['*']): ServerQuery {
  return {
    indexUid: statistics,
    q: '',
    limit: 1,
    filter: ['id = meta'],
    attributesToRetrieve: attributes,
  };
}

/** What the server says of its live content; null when that is not in the form this page knows. */
export async function liveMeta(
  client: ServerClient,
  statistics: string,
  signal?: AbortSignal,
): Promise<ServerMeta | null> {
  const [answer] = await client.searchAll([metaQuery(statistics)], signal);
  return readMeta(answer);
}

/**
 * A client that makes sure of every answer that it comes from the content the page was built from:
 * while a page stands open, another content may be swapped in.
 */
export function guardClient(
  client: ServerClient,
  statistics: string,
  digest: string,
): ServerClient {
  return {
    async searchAll(queries, signal) {
      const live = metaQuery(statistics, ['version', 'digest']);
      const answers = await client.searchAll([...queries, live], signal);
      const found = answers.at(-1)?.hits[0];
      if (found?.version !== SERVER_VERSION || found.digest !== digest)
        throw new ServerFault('outdated');
      return answers.slice(0, -1);
    },
  };
}

function readMeta(answer: ServerAnswer | undefined): ServerMeta | null {
  const hit = answer?.hits[0];
  const numbers = [hit?.count, hit?.documents, hit?.buckets];
  const known =
    hit?.version === SERVER_VERSION &&
    typeof hit.digest === 'string' &&
    numbers.every((one) => typeof one === 'number') &&
    Array.isArray(hit.averages);
  return known ? (hit as unknown as ServerMeta) : null;
}
