import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { siteSearchData } from '../../scripts/search/site-data.ts';
import { NO_FILTERS } from '../../src/search/filters.ts';
import type { Found } from '../../src/search/index/index.ts';
import { missedTargets } from '../eval/figures.ts';
import { measureSite, type SiteFigures } from '../eval/measure-site.ts';
import { embedded, providerOf, type Provider } from '../eval/providers.ts';
import { readSiteQueries } from '../eval/site-set.ts';
import { document, provision } from '../unit/search/corpus.ts';

const possible =
  process.env.MEILI_BIN !== undefined || (process.platform === 'linux' && process.arch === 'x64');

/** How far the two engines may be apart, on all queries of the set together. */
const APART = 0.02;

// Only Linux on x64 gets a server with the packages; elsewhere MEILI_BIN names one.
describe.skipIf(!possible)('both engines on the same queries', { timeout: 180_000 }, () => {
  const queries = readSiteQueries();
  const loading = siteSearchData();
  let server: Provider;
  let page: Provider;
  let figures: readonly [SiteFigures, SiteFigures];

  beforeAll(async () => {
    const data = await loading;
    page = remembering(await embedded(data));
    server = remembering(await (await providerOf('meilisearch'))(data));
    figures = [await measureSite(queries, page), await measureSite(queries, server)];
  }, 180_000);

  afterAll(() => server.close());

  it('answer equally well', () => {
    const [ours, theirs] = figures.map(({ figures: rows }) =>
      rows.find(({ part, kind }) => part === 'all' && kind === 'total'),
    );
    if (!ours || !theirs) throw new Error('Nothing was measured.');
    expect(Math.abs(theirs.mrr - ours.mrr)).toBeLessThanOrEqual(APART);
    expect(Math.abs(theirs.success - ours.success)).toBeLessThanOrEqual(APART);
  });

  it('answer as well as they must', () => {
    expect(missedTargets(figures[1].figures)).toEqual([]);
  });

  it('show the same document first, and say the same of how they read the query', async () => {
    const apart = { first: [] as string[], told: [] as string[], counted: [] as string[] };
    for (const { query } of queries) {
      const [one, other] = [await page.answer(query), await server.answer(query)];
      const [first, told] = [one, other].map(({ documents, relaxations }) => ({
        first: documents[0]?.document.slug,
        told: relaxations.map(({ sentence }) => sentence).join(' '),
      }));
      if (first?.first !== told?.first) apart.first.push(query);
      if (first?.told !== told?.told) apart.told.push(query);
      if (!isCountedAlike(one.total, other.total)) apart.counted.push(query);
    }
    const most = APART * queries.length;
    expect(apart.first.length, apart.first.join('\n')).toBeLessThanOrEqual(most);
    expect(apart.told.length, apart.told.join('\n')).toBeLessThanOrEqual(most);
    expect(apart.counted.length, apart.counted.join('\n')).toBeLessThanOrEqual(most);
  });

  it('list on the first page what the other has among its first three', async () => {
    const apart: string[] = [];
    for (const { query } of queries) {
      const [one, other] = [await page.answer(query), await server.answer(query)].map(slugsOf);
      const first = one?.slice(0, 3) ?? [];
      if (first.some((slug) => other?.includes(slug) !== true)) apart.push(query);
    }
    expect(apart.length, apart.join('\n')).toBeLessThanOrEqual(0.05 * queries.length);
  });

  it.each([
    ['viện trợ', {}],
    ['không', {}],
    ['nước ngoài', {}],
    ['thỏa thuận quốc tế', {}],
    ['hội nghị', { filters: { ...NO_FILTERS, type: ['nghi-dinh'] } }],
    ['loại:nghị-định', {}],
    ['cấp:tỉnh', {}],
    ['năm:2025', {}],
    ['Điều 4', {}],
    ['Điều 4 thẩm quyền', {}],
    ['apost', { typing: true }],
    ['hội nghị quố', { typing: true }],
  ] as const)('%s: as many documents as are told, the same first', async (query, options) => {
    const wide = { ...options, limit: 500 };
    const [one, other] = [await page.answer(query, wide), await server.answer(query, wide)];
    expect(other.documents[0]?.document.slug).toBe(one.documents[0]?.document.slug);
    expect(other.blockedBy).toEqual(one.blockedBy);
    if (other.total.atLeast) expect(other.total.documents).toBeLessThanOrEqual(one.total.documents);
    else expect(other.total).toEqual(one.total);
    expect(other.documents.length).toBe(other.total.documents);
  });

  it.each(['ngoạ', 'ngh', 'đìn'])('%s, being typed: finds what begins so', async (query) => {
    const options = { typing: true, limit: 500 };
    const [one, other] = [await page.answer(query, options), await server.answer(query, options)];
    const own = new Set(slugsOf(one));
    expect(other.documents.length).toBeGreaterThanOrEqual(5);
    for (const slug of slugsOf(other)) expect(own).toContain(slug);
  });

  it.each(['-biên', '-nghị', 'loại:luật -"điều ước"'])(
    '%s: nothing that was left out is found, and something is',
    async (query) => {
      const [one, other] = [await page.answer(query), await server.answer(query)];
      const own = new Set((await page.answer(query, { limit: 500 })).documents.map(slugOf));
      expect(other.documents.length).toBeGreaterThan(Math.min(3, one.documents.length) - 1);
      for (const found of other.documents) expect(own).toContain(slugOf(found));
      // Where not all was looked at, nothing is said to be all there is.
      expect(one.total).toEqual(other.total.atLeast ? one.total : other.total);
      expect(other.total.documents).toBeLessThanOrEqual(one.total.documents);
    },
  );

  it.each([
    ['không', '313-2025-nd-cp'],
    ['thỏa thuận quốc tế', '70-2020-qh14'],
    ['thẩm định viện trợ tối đa bao nhiêu ngày làm việc', '313-2025-nd-cp'],
  ])('%s: all passages of %s, in the same order', async (query, slug) => {
    const [one, other] = [
      await page.answer(query, { document: slug }),
      await server.answer(query, { document: slug }),
    ].map(({ documents }) => documents[0]?.passages.map(({ address }) => address));
    expect(other).toEqual(one);
  });

  it('a facet that leaves nothing of a document named is told', async () => {
    const options = { filters: { ...NO_FILTERS, type: ['luat'] } };
    const other = await server.answer('nđ 134/2025 hội thảo', options);
    expect(other.total.documents).toBe(0);
    expect(other.blockedBy).toEqual(['type']);
  });
});

// Only Linux on x64 gets a server with the packages; elsewhere MEILI_BIN names one.
describe.skipIf(!possible)('a set whose articles come in any order', { timeout: 60_000 }, () => {
  it('is measured on a server as well', async () => {
    const provisions = [
      provision(1, 'dieu-1', 'Hộ chiếu ngoại giao.'),
      provision(0, 'dieu-1', 'Hội thảo quốc tế.'),
      provision(1, 'dieu-2', 'Viện trợ phi dự án.'),
    ];
    const documents = [
      document('decree', 'a', '1/2025/NĐ-CP', 'Nghị định một'),
      document('decree', 'b', '2/2025/NĐ-CP', 'Nghị định hai'),
    ];
    const provider = await (await providerOf('meilisearch'))({ documents, provisions });
    try {
      expect(await provider.rank('viện trợ phi dự án', 1)).toEqual([2]);
      expect(await provider.rank('hội thảo quốc tế', 1)).toEqual([1]);
    } finally {
      await provider.close();
    }
  });
});

/** An engine that is asked each plain query once: its times are of no use, its answers are. */
function remembering(provider: Provider): Provider {
  const known = new Map<string, Promise<Found>>();
  return {
    ...provider,
    answer(text, options) {
      if (options) return provider.answer(text, options);
      const answer = known.get(text) ?? provider.answer(text);
      known.set(text, answer);
      return answer;
    },
  };
}

function slugOf({ document }: Found['documents'][number]): string {
  return document.slug;
}

function slugsOf({ documents }: Found): string[] {
  return documents.map(slugOf);
}

/** The same number of documents, or fewer, and said to be the least. */
function isCountedAlike(page: Found['total'], server: Found['total']): boolean {
  if (server.atLeast) return server.documents <= page.documents;
  return server.documents === page.documents;
}
