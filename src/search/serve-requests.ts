import { createEngine, type Engine } from './engine.ts';
import type { Reply, Request } from './messages.ts';
import type { SearchData } from './types.ts';

/**
 * Answers requests one by one; what the worker runs, apart from it so that tests need no worker.
 *
 * @example const answer = serveRequests(); answer({ kind: 'load', json })
 */
export function serveRequests(): (request: Request) => Reply {
  let engine: Engine | null = null;
  return (request) => {
    if (request.kind === 'load') {
      const began = performance.now();
      const data = readData(request.json);
      if (data === null) return { kind: 'refused', message: 'Dữ liệu tra cứu không đọc được.' };
      const parsed = performance.now();
      engine = createEngine(data);
      const build = performance.now() - parsed;
      const { length: documents } = data.documents;
      const { length: provisions } = data.provisions;
      return { kind: 'loaded', report: { parse: parsed - began, build, documents, provisions } };
    }
    if (engine === null) return { kind: 'refused', message: 'Chưa có dữ liệu tra cứu.' };
    const { id, text } = request;
    return request.kind === 'search'
      ? { kind: 'found', id, response: engine.search(text, request.options) }
      : { kind: 'suggested', id, suggestions: engine.suggest(text) };
  };
}

/** The build wrote the data, so only truncation and error pages need to be told apart. */
function readData(json: string): SearchData | null {
  try {
    const data: unknown = JSON.parse(json);
    const { documents, provisions } = data as Partial<SearchData>;
    return Array.isArray(documents) && Array.isArray(provisions) ? (data as SearchData) : null;
  } catch {
    return null;
  }
}
