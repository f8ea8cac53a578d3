import { createServer, type Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersFor, headersOfMissing } from '../headers/for-path.ts';

/** The port is in use by another program. */
export class PortTakenError extends Error {
  override readonly name = 'PortTakenError';

  constructor(port: number, options?: ErrorOptions) {
    super(
      `Cổng ${port} đang bận. Chạy "npm start -- --port" để lấy cổng trống kế tiếp, hoặc dừng chương trình đang dùng cổng đó.`,
      options,
    );
  }
}

/**
 * Serves a built site on loopback, with the headers every web server is to send, so that what is tried
 * is what is published; unknown addresses get the site's own 404 page.
 */
export async function serveSite(dist: string, port: number): Promise<Server> {
  const notFound = await readFile(join(dist, '404.html'), 'utf8').catch(
    () => 'Không tìm thấy trang.',
  );
  const assets = sirv(dist, { etag: true, dev: true });
  const server = createServer((request, response) => {
    response.setHeaders(new Map(Object.entries(headersFor(pathOf(request.url), CONNECTION))));
    assets(request, response, () => {
      for (const name of response.getHeaderNames()) response.removeHeader(name);
      response.writeHead(404, headersOfMissing(CONNECTION)).end(notFound);
    });
  });
  await listenOn(server, port);
  return server;
}

/** Loopback has no https. */
const CONNECTION = { safe: false };

/** The path of an address, decoded where it can be. */
function pathOf(url = '/'): string {
  const path = url.split(/[?#]/u, 1)[0] ?? '/';
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

async function listenOn(server: Server, port: number, host = '127.0.0.1'): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new PortTakenError(port, { cause: error }) : error);
    });
    server.listen(port, host, resolve);
  });
}

/**
 * Throws {@link PortTakenError} when a port is in use, so that it is said before a build, not after.
 * Looks at both loopback addresses: browsers take `localhost` for ::1 first, where another
 * development server may listen.
 */
export async function refuseTakenPort(port: number): Promise<void> {
  for (const host of ['127.0.0.1', '::1']) {
    const probe = createServer();
    try {
      await listenOn(probe, port, host);
    } catch (error) {
      if (error instanceof PortTakenError || host === '127.0.0.1') throw error;
      continue; // A machine without IPv6.
    }
    await new Promise((done) => probe.close(done));
  }
}

/** The first port from `from` on that the server can take, tried at most `tries` times. */
export async function serveOnFreePort(
  dist: string,
  from: number,
  tries = 50,
): Promise<{ server: Server; port: number }> {
  for (let port = from; port < from + tries; port++) {
    try {
      return { server: await serveSite(dist, port), port };
    } catch (error) {
      if (!(error instanceof PortTakenError)) throw error;
    }
  }
  throw new Error(`Các cổng ${from}–${from + tries - 1} đều đang bận.`);
}
