import { createCatalogue } from '../query/index.ts';
import type { Connect, LoadReport } from '../messages.ts';
import { readOutline } from '../read-parts.ts';
import { joinData } from '../join-data.ts';
import { createNearestTitles, type NearestTitles } from '../nearest-titles.ts';
import type { SearchData } from '../types.ts';
import type { ServerClient } from './client.ts';
import { ServerFault } from './fault.ts';
import { guardClient, liveMeta } from './guard.ts';
import { createServerEngine, type ServerEngine } from './server-engine.ts';

/** The search on a server, ready to answer. */
export interface Connection {
  readonly engine: ServerEngine;
  /** Titles need no server: the page has them. */
  readonly nearestTitles: NearestTitles;
  readonly report: LoadReport;
}

/** Milliseconds a server has to say what it holds. */
const PATIENCE = 1500;

/**
 * Asks a server what it holds and makes the search ready.
 *
 * @throws ServerFault when the server cannot be used.
 */
export async function connect(
  { outline, digest, server }: Omit<Connect, 'kind'>,
  client: ServerClient,
): Promise<Connection> {
  const began = performance.now();
  const data = withoutTexts(outline);
  const parsed = performance.now();
  const statistics = `${server.index}-statistics`;
  const meta = await liveMeta(client, statistics, AbortSignal.timeout(PATIENCE)).catch(
    (error: unknown) => {
      throw error instanceof ServerFault ? error : new ServerFault('unreachable');
    },
  );
  if (meta?.digest !== digest) throw new ServerFault('outdated');
  const { documents, provisions } = data;
  const engine = createServerEngine(
    { index: server.index, statistics, documents, meta, catalogue: createCatalogue(data) },
    guardClient(client, statistics, digest),
  );
  return {
    engine,
    nearestTitles: createNearestTitles(documents),
    report: {
      parse: parsed - began,
      build: performance.now() - parsed,
      documents: documents.length,
      provisions: provisions.length,
    },
  };
}

/** The data with no more of the texts than the markers of their points, which citations name. */
function withoutTexts(part: Connect['outline']): SearchData {
  const outline = readOutline(part);
  return joinData(
    outline,
    outline.points.map((letters) => letters.replace(/\S+/g, '$&)')),
  );
}
