import { createServer, type Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { headersFor } from '../headers/for-path.ts';

/** What web servers compress; fonts and pictures are. */
const TEXT = new Set(['.html', '.css', '.js', '.json', '.svg', '.txt', '.xml', '.webmanifest']);

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

/** Serves a built site on a free loopback port as a web server would: compressed, with its headers. */
export async function serveCompressed(dist: string): Promise<{ server: Server; url: string }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site.invalid');
    const path = decodeURIComponent(pathname).replace(/\/$/, '/index.html');
    readFile(join(dist, path)).then(
      (bytes) => {
        const type = extname(path);
        const packed = TEXT.has(type);
        response.writeHead(200, {
          ...headersFor(pathname, { safe: false }),
          'content-type': TYPES[type] ?? 'application/octet-stream',
          ...(packed && { 'content-encoding': 'gzip' }),
        });
        response.end(packed ? gzipSync(bytes) : bytes);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  return { server, url: `http://127.0.0.1:${port}` };
}
