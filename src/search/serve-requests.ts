import { createEngine, type Engine } from './engine.ts';
import type { Reply, Request } from './messages.ts';
import { readParts } from './read-parts.ts';

/**
 * Answers requests one by one; what the worker runs, apart from it so that tests need no worker.
 * A request that is cancelled has its answer by then: nothing comes of that.
 *
 * @example const answer = serveRequests(); answer({ kind: 'load', parts })
 */
export function serveRequests(): (request: Exclude<Request, { kind: 'connect' }>) => Reply | null {
  let engine: Engine | null = null;
  return (request) => {
    switch (request.kind) {
      case 'load': {
        const began = performance.now();
        try {
          const data = readParts(request.parts);
          const parsed = performance.now();
          engine = createEngine(data);
          const build = performance.now() - parsed;
          const { length: documents } = data.documents;
          const { length: provisions } = data.provisions;
          const report = { parse: parsed - began, build, documents, provisions };
          return { kind: 'loaded', report };
        } catch {
          return { kind: 'refused', message: 'Dữ liệu tra cứu không đọc được.' };
        }
      }
      case 'cancel':
        return null;
      case 'search': {
        if (engine === null) return NOT_LOADED;
        const { id, text, options } = request;
        return { kind: 'found', id, response: engine.search(text, options) };
      }
    }
  };
}

const NOT_LOADED: Reply = { kind: 'refused', message: 'Chưa có dữ liệu tra cứu.' };
