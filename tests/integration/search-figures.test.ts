import { beforeAll, describe, expect, it } from 'vitest';
import { siteSearchData } from '../../scripts/search/site-data.ts';
import { dropsOf, missedTargets, readFigures } from '../eval/figures.ts';
import { measureQuality } from '../eval/measure.ts';
import { measureSite, type SiteFigures } from '../eval/measure-site.ts';
import { embedded } from '../eval/providers.ts';
import { loadAlqac } from '../eval/sets.ts';
import { readSiteQueries, SITE_KINDS, unknownAnswers } from '../eval/site-set.ts';

const queries = readSiteQueries();

describe("the site's own queries", () => {
  const loading = siteSearchData();
  let measured: SiteFigures;

  beforeAll(async () => {
    measured = await measureSite(queries, await embedded(await loading));
  }, 120_000);

  it('are enough, and each stands once', () => {
    expect(queries.length).toBeGreaterThanOrEqual(180);
    expect(new Set(queries.map(({ id }) => id)).size).toBe(queries.length);
    expect(new Set(queries.map(({ query }) => query)).size).toBe(queries.length);
    for (const kind of SITE_KINDS)
      expect(queries.filter((query) => query.kind === kind).length).toBeGreaterThanOrEqual(20);
  });

  it('name only documents and provisions that are there', async () => {
    expect(unknownAnswers(queries, await loading)).toEqual([]);
  });

  it('are those the committed figures were measured on', () => {
    const sizes = (figures: SiteFigures['figures']): string[] =>
      figures.map(({ part, kind, count }) => `${part} ${kind} ${count}`);
    expect(sizes(measured.figures)).toEqual(sizes(readFigures()));
  });

  it('are answered as well as when the figures were committed', () => {
    expect(dropsOf(readFigures(), measured.figures)).toEqual([]);
  });

  it('are answered as well as they must be', () => {
    expect(missedTargets(measured.figures)).toEqual([]);
  });
});

const alqac = loadAlqac({ names: false });

// Data of others, no part of the repository: without ../shared/data this is skipped.
describe.skipIf(alqac === null)('ALQAC 2022 (where ../shared/data is)', () => {
  it.each(['with accents', 'without accents'] as const)('MRR@10 %s', async (accents) => {
    if (alqac === null) throw new Error('There is no set.');
    const { mrr } = await measureQuality(alqac, accents, await embedded(alqac.data));
    expect(mrr).toBeGreaterThanOrEqual(0.939);
  });
});
