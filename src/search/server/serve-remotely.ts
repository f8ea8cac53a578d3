import type { Question, Reply, Request } from '../messages.ts';
import { createServerClient } from './client.ts';
import { connect, type Connection } from './connect.ts';
import { failureOf } from './fault.ts';

/**
 * Answers requests with a server; what the worker runs, apart from it so that tests need no worker.
 * Several may be out at once; a cancelled one is not answered.
 *
 * @example const ask = serveRemotely((reply) => self.postMessage(reply)); ask({ kind: 'connect', … })
 */
export function serveRemotely(
  answer: (reply: Reply) => void,
  createClient = createServerClient,
): (request: Request) => void {
  let connection: Connection | null = null;
  const out = new Map<number, AbortController>();

  const respond = async (question: Question): Promise<void> => {
    const { id, text, options } = question;
    if (connection === null) return;
    const { engine, nearestTitles } = connection;
    const own = new AbortController();
    out.set(id, own);
    const began = performance.now();
    try {
      const found = await engine.search(text, options, own.signal);
      const nothing = found.total.documents === 0 && found.query.targets.length === 0;
      const nearest = nothing ? nearestTitles(text) : [];
      const timings = { parse: 0, search: performance.now() - began };
      if (!own.signal.aborted)
        answer({ kind: 'found', id, response: { ...found, nearest, timings } });
    } catch (error) {
      if (!own.signal.aborted) answer({ kind: 'failed', id, ...failureOf(error) });
    }
    out.delete(id);
  };

  return (request) => {
    switch (request.kind) {
      case 'connect':
        void connect(request, createClient(request.server)).then(
          (made) => {
            connection = made;
            answer({ kind: 'loaded', report: made.report });
          },
          (error: unknown) => answer({ kind: 'refused', ...failureOf(error) }),
        );
        break;
      case 'cancel':
        out.get(request.id)?.abort();
        break;
      case 'load':
        break;
      case 'search':
        void respond(request);
    }
  };
}
