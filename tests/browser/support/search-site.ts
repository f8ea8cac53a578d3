import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sirv from 'sirv';
import { generateContent } from '../../../scripts/bench/generate-content.ts';
import { startServer, type RunningServer } from '../../../scripts/search/start-server.ts';
import { runBuild } from '../../integration/support/one-build.ts';
import { runCommand } from '../../integration/support/run.ts';

/** What stands between the page and the search server. */
export type Between =
  | { readonly kind: 'nothing' }
  /** Every answer comes this many milliseconds late. */
  | { readonly kind: 'delay'; readonly milliseconds: number }
  /** The page's key is replaced by one that the server does not know. */
  | { readonly kind: 'wrong key' }
  /** Something answers in the server's place. */
  | { readonly kind: 'page'; readonly text: string };

/** A small site built for a search server, served with it under one origin, as compose.yaml does. */
export interface SearchSite {
  readonly origin: string;
  /** Words of one passage of the content, which no other has together. */
  readonly queries: readonly string[];
  between: Between;
  /** How often the search server was asked. */
  readonly asked: () => number;
  /** Ends the search server as a power cut would. */
  kill(): Promise<void>;
  /** Starts it again on its data, at the same address. */
  restart(): Promise<void>;
  /** Puts other content on the server. */
  replaceContent(): Promise<void>;
  stop(): Promise<void>;
}

const MASTER = 'a-master-key-of-this-test-alone';

/** Generates content, fills a real server with it and builds the site, with the project's commands. */
export async function startSearchSite(): Promise<SearchSite> {
  const folder = await mkdtemp(join(tmpdir(), 'tra-cuu-tim-'));
  const content = join(folder, 'content');
  const dist = join(folder, 'dist');
  process.env.MEILI_MASTER_KEY = MASTER;
  const data = join(folder, 'data');
  let server: RunningServer = await startServer({ port: 0, data });
  const port = Number(new URL(server.url).port);
  await generateContent(content, 6, 8000);
  const env = {
    CONTENT_DIR: content,
    CACHE_DIR: join(folder, 'cache'),
    MEILI_MASTER_KEY: MASTER,
    MEILI_URL: server.url,
  };
  const filled = await run(['search-index', '--json'], env);
  const { searchKey } = JSON.parse(filled) as { searchKey: string };
  await run(['build', '--out', dist], {
    ...env,
    PUBLIC_MEILI_URL: '/tim',
    PUBLIC_MEILI_SEARCH_KEY: searchKey,
  });

  let asked = 0;
  const assets = sirv(dist, { dev: true });
  const web = createServer((incoming, outgoing) => {
    if (!incoming.url?.startsWith('/tim/')) {
      assets(incoming, outgoing, () => void outgoing.writeHead(404).end());
      return;
    }
    asked++;
    pass(incoming, outgoing, port, site.between);
  });
  await new Promise<void>((resolve) => web.listen(0, '127.0.0.1', resolve));
  const site: SearchSite = {
    origin: `http://127.0.0.1:${(web.address() as AddressInfo).port}`,
    queries: await queriesOf(content),
    between: { kind: 'nothing' },
    asked: () => asked,
    kill: () => server.kill(),
    async restart() {
      server = await startServer({ port, data });
    },
    async replaceContent() {
      const other = join(folder, 'other');
      await generateContent(other, 5, 8000);
      await run(['search-index', '--json'], { ...env, CONTENT_DIR: other });
    },
    async stop() {
      await new Promise((resolve) => {
        web.close(resolve);
        web.closeAllConnections();
      });
      await server.stop();
      delete process.env.MEILI_MASTER_KEY;
      await rm(folder, { recursive: true, force: true });
    },
  };
  return site;
}

async function run(args: readonly string[], env: NodeJS.ProcessEnv): Promise<string> {
  const { code, output } = await (args[0] === 'build' ? runBuild : runCommand)(args, env);
  if (code !== 0) throw new Error(output);
  return output;
}

/** Hands a request on to the search server, or not. */
function pass(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  port: number,
  between: Between,
): void {
  if (between.kind === 'page') {
    outgoing.writeHead(200, { 'content-type': 'text/html' }).end(between.text);
    return;
  }
  const headers = { ...incoming.headers };
  if (between.kind === 'wrong key') headers.authorization = 'Bearer khong-co-khoa-nay';
  const path = (incoming.url ?? '').replace(/^\/tim/, '');
  const onward = request(
    { host: '127.0.0.1', port, path, method: incoming.method, headers },
    (answer) => {
      const wait = between.kind === 'delay' ? between.milliseconds : 0;
      setTimeout(() => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
      }, wait);
    },
  );
  // As a web server says it whose search server is gone.
  onward.on('error', () => outgoing.writeHead(502).end());
  incoming.pipe(onward);
}

/** Nine words in a row from the middle of some clauses: drawn at random, they stand in one only. */
async function queriesOf(content: string): Promise<string[]> {
  const texts = await Promise.all(
    [1, 3, 5].map((i) => readFile(join(content, `nguon/vb-${i}.txt`), 'utf8')),
  );
  return texts.map((text) => {
    const clause = text.split('\n').find((line) => /^3\. .{80}/.test(line)) ?? '';
    return clause.split(' ').slice(8, 17).join(' ').replace(/["-]/g, '');
  });
}
