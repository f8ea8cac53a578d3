import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server of another origin that takes everything and remembers what came. */
export interface Listener {
  readonly origin: string;
  /** Paths asked for, in order. */
  readonly heard: readonly string[];
  close(): Promise<void>;
}

/** Starts one on a free port of this machine. */
export async function startListener(): Promise<Listener> {
  const heard: string[] = [];
  const server = createServer((request, response) => {
    heard.push(request.url ?? '');
    response.writeHead(200, { 'access-control-allow-origin': '*' }).end('');
  });
  server.on('upgrade', (request, socket) => {
    heard.push(request.url ?? '');
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    heard,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
