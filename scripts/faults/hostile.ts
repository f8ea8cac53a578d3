import { createEngine } from '../../src/search/engine.ts';
import { createCatalogue, parseQuery } from '../../src/search/query/index.ts';
import type { SearchData } from '../../src/search/types.ts';
import { digestOf } from '../search/site-data.ts';
import { publish } from '../search/publish.ts';
import { searchKey } from '../search/search-key.ts';
import { askerOf, serverState } from './asker.ts';
import { timed } from './fault.ts';
import type { Lab } from './lab.ts';
import { sampleData } from './sample-data.ts';

/** Text that would do harm if anything took it for more than text. */
export const HOSTILE =
  'Điều này <script>alert(1)</script> <img src=x onerror="alert(2)"> &lt;b&gt; \u0000\u0007\u001b[2J\u202e {{7*7}} ${1} \'; DROP TABLE luat; -- mãđộchại';

/** Queries of the same kind. */
export const HOSTILE_QUERIES: readonly string[] = [
  HOSTILE,
  '\u0000\u0001\u0002\u001f\u007f',
  '" OR id EXISTS',
  'loại:"] OR id > 0 [',
  '\ud800 hội nghị \udfff',
  '('.repeat(5000),
  '"'.repeat(5001),
  '-'.repeat(3000),
  '👩‍👩‍👧‍👦'.repeat(500),
];

/** What hostile text came to. */
export interface Hostile {
  /** Queries answered, of so many. */
  readonly answered: number;
  readonly queries: number;
  /** The document's text came back letter for letter. */
  readonly unchanged: boolean;
  /** The server did nothing and holds what it held, so no query was more than a query. */
  readonly harmless: boolean;
}

/** Made-up data with a document that means harm. */
export function hostileData(): SearchData {
  const data = sampleData(50, 3);
  const provisions = data.provisions.map((provision, i) =>
    i === 7 ? { ...provision, text: HOSTILE, heading: '<h1>Tiêu đề</h1>' } : provision,
  );
  return { ...data, provisions };
}

/** Puts a hostile document on the server and asks hostile questions. */
export async function tryHostile({ target }: Lab): Promise<Hostile> {
  const data = hostileData();
  await publish(data, digestOf(data), target, () => undefined);
  const engine = await askerOf(target, data, digestOf(data));
  const before = await serverState(target);
  let answered = 0;
  for (const query of HOSTILE_QUERIES)
    answered += await engine.search(query).then(
      () => 1,
      () => 0,
    );
  const found = await engine.search('mãđộchại');
  const unchanged = found.documents
    .flatMap(({ passages }) => passages)
    .some(({ segments }) => segments.map(({ text }) => text).join('') === HOSTILE);
  return {
    answered,
    queries: HOSTILE_QUERIES.length,
    unchanged,
    harmless: (await serverState(target)) === before,
  };
}

/** What a query of many megabytes came to. */
export interface HugeQuery {
  /** Status the server gave, sent to it as it is. */
  readonly status: number;
  readonly serverMs: number;
  /** Milliseconds of the parser, and of the whole search. */
  readonly parserMs: number;
  readonly searchMs: number;
  /** Milliseconds of the search in the browser for one as long that finds nothing. */
  readonly nothingMs: number;
  /** It did find nothing. */
  readonly nothing: boolean;
  /** The server still answers. */
  readonly alive: boolean;
}

/** Sends so many bytes as one query: to the server, to the parser, to either whole search. */
export async function tryHugeQuery({ target }: Lab, bytes: number): Promise<HugeQuery> {
  const data = hostileData();
  await publish(data, digestOf(data), target, () => undefined);
  const engine = await askerOf(target, data, digestOf(data));
  const text = 'hội nghị quốc tế '.repeat(Math.ceil(bytes / 23)).slice(0, bytes);
  const key = await searchKey(target);
  const sent = await timed(() =>
    fetch(`${target.url}/indexes/${target.index}/search`, {
      method: 'POST',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      body: JSON.stringify({ q: text }),
    }),
  );
  const catalogue = createCatalogue(data);
  const parsed = await timed(() => Promise.resolve(parseQuery(text, catalogue)));
  const searched = await timed(() => engine.search(text).catch(() => null));
  const inBrowser = createEngine(data);
  const unknown = 'xyzzyq '.repeat(Math.ceil(bytes / 7)).slice(0, bytes);
  const vain = await timed(() => Promise.resolve(inBrowser.search(unknown)));
  const { ok } = await fetch(`${target.url}/health`);
  return {
    status: sent.value.status,
    serverMs: sent.ms,
    parserMs: parsed.ms,
    searchMs: searched.ms,
    nothingMs: vain.ms,
    nothing: vain.value.total.documents === 0,
    alive: ok,
  };
}
