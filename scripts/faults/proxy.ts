import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** What a server answered. */
export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: Buffer;
}

/** A request on its way. */
export interface Exchange {
  readonly method: string;
  readonly path: string;
  readonly body: Buffer;
  /** Sends it on, with another body where one is given, and waits for the answer. */
  readonly forward: (body?: Buffer) => Promise<Answer>;
}

/** A server that stands between another one and its clients. */
export interface Proxy {
  readonly url: string;
  close(): Promise<void>;
}

/** Passes every request through `between`, which may look, change, hold or refuse. */
export async function startProxy(
  to: string,
  between: (exchange: Exchange) => Promise<Answer>,
): Promise<Proxy> {
  const server = createServer((request, response) => {
    const { method = 'GET', url: path = '/', headers } = request;
    const type = headers['content-type'] ?? 'application/json';
    const authorization = headers.authorization ?? '';
    void (async () => {
      const body = await buffer(request);
      const forward = async (changed: Buffer = body): Promise<Answer> => {
        const answer = await fetch(`${to}${path}`, {
          method,
          headers: { authorization, 'content-type': type },
          ...(changed.length > 0 && { body: new Uint8Array(changed) }),
        });
        return {
          status: answer.status,
          type: answer.headers.get('content-type') ?? 'application/json',
          body: Buffer.from(await answer.arrayBuffer()),
        };
      };
      const answer = await between({ method, path, body, forward });
      response.writeHead(answer.status, { 'content-type': answer.type }).end(answer.body);
    })().catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, close: () => closed(server) };
}

async function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}
