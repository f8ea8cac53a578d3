import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { siteSearchData } from '../../scripts/search/site-data.ts';
import type { Found } from '../../src/search/index/index.ts';
import { missedTargets } from '../eval/figures.ts';
import { measureSite, type SiteFigures } from '../eval/measure-site.ts';
import { embedded, providerOf, type Provider } from '../eval/providers.ts';
import { readSiteQueries } from '../eval/site-set.ts';

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
    page = await embedded(data);
    server = await (await providerOf('meilisearch'))(data);
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
});

/** The same number of documents, or fewer, and said to be the least. */
function isCountedAlike(page: Found['total'], server: Found['total']): boolean {
  if (server.atLeast) return server.documents <= page.documents;
  return server.documents === page.documents;
}
