import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

/** A site served to be printed. */
export interface PrintServer {
  /** Address of a document's page. */
  readonly urlOf: (slug: string) => string;
  readonly close: () => Promise<void>;
}

/** What is printed besides the page. */
export interface PrintLook {
  /** The style for the page of a document; null for one that is not printed. */
  readonly styleOf: (slug: string) => string | null;
  /** Where the site is served, which is where links on paper lead; null where nobody says. */
  readonly address: URL | null;
}

/**
 * Serves a built site on loopback, documents with a style of their own in the head. Their policy is
 * left out there, because it allows no style but the site's; no script runs while printing.
 */
export async function printServer(
  site: string,
  { styleOf, address }: PrintLook,
): Promise<PrintServer> {
  const assets = sirv(site, { dev: false, maxAge: 3600, immutable: true });
  const server = createServer((request, response) => {
    const [, slug] = /^\/van-ban\/([a-z0-9-]+)\/$/u.exec(request.url ?? '') ?? [];
    const style = slug === undefined ? null : styleOf(slug);
    if (slug === undefined || style === null) {
      assets(request, response, () => {
        response.writeHead(404).end();
      });
      return;
    }
    readFile(join(site, 'van-ban', slug, 'index.html'), 'utf8').then(
      (html) => {
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
        response.end(withLinks(withStyle(html, style), address));
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    urlOf: (slug) => `http://127.0.0.1:${port}/van-ban/${slug}/`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => {
          done();
        });
      }),
  };
}

function withStyle(html: string, style: string): string {
  return (
    html
      .replace(/<meta http-equiv="content-security-policy"[^>]*>/iu, '')
      // Paper waits for its fonts.
      .replaceAll('font-display:optional', 'font-display:block')
      .replace('</head>', () => `<style>${style}</style></head>`)
  );
}

/**
 * Links to other pages as they must be in a file that goes elsewhere: to where the site is served,
 * or none where nobody says. Places on the same page stay.
 */
function withLinks(html: string, address: URL | null): string {
  return html.replace(/(<a\b[^>]*?) href="(\/[^"]*)"/gu, (_, start: string, path: string) =>
    address === null ? start : `${start} href="${address.origin}${path}"`,
  );
}
