import { createServer, type IncomingHttpHeaders, type RequestListener } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo, Server, Socket } from 'node:net';

/** A server on this machine that answers as told, well or badly. */
export interface Lab {
  /** Address of a path; `name` is another way to call this machine. */
  readonly url: (path: string, name?: string) => string;
  /** Says what a path answers with. */
  readonly on: (path: string, answer: RequestListener) => void;
  /** What was asked, in order. */
  readonly asked: readonly Asked[];
  /** Most connections that were open at one time. */
  readonly mostOpen: () => number;
  /** Resolves when no connection is open; rejects after two seconds. */
  readonly quiet: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** A request as it came in. */
export interface Asked {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
}

/** Starts a server on a free port; with a key and a certificate it speaks https. */
export async function startLab(tls?: {
  readonly key: string;
  readonly cert: string;
}): Promise<Lab> {
  const answers = new Map<string, RequestListener>();
  const asked: Asked[] = [];
  const open = new Set<Socket>();
  let mostOpen = 0;
  const answer: RequestListener = (request, response) => {
    const path = request.url ?? '';
    asked.push({ path, headers: request.headers });
    const known = answers.get(path);
    if (known) known(request, response);
    else response.writeHead(404).end();
  };
  const server: Server = tls ? createTlsServer(tls, answer) : createServer(answer);
  server.on('connection', (socket: Socket) => {
    open.add(socket);
    mostOpen = Math.max(mostOpen, open.size);
    socket.on('error', () => undefined);
    socket.once('close', () => open.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: (path, name = '127.0.0.1') => `http${tls ? 's' : ''}://${name}:${port}${path}`,
    on: (path, listener) => answers.set(path, listener),
    asked,
    mostOpen: () => mostOpen,
    quiet: async () => {
      for (let waited = 0; open.size > 0; waited += 10) {
        if (waited > 2000) throw new Error(`${open.size} connections are still open.`);
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    },
    stop: () =>
      new Promise((resolve) => {
        for (const socket of open) socket.destroy();
        server.close(() => resolve());
      }),
  };
}
