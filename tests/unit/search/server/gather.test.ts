import { describe, expect, test } from 'vitest';
import { NO_FILTERS } from '../../../../src/search/filters.ts';
import { createCatalogue, parseQuery } from '../../../../src/search/query/index.ts';
import type { ServerQuery } from '../../../../src/search/server/client.ts';
import { gather, type Asked } from '../../../../src/search/server/gather.ts';
import { termToken } from '../../../../src/search/server/term-token.ts';
import { document, provision } from '../corpus.ts';

const catalogue = createCatalogue({
  documents: [document('decree', '134-2025-nd-cp', '134/2025/NĐ-CP', 'Phân quyền')],
  provisions: [provision(0, 'dieu-4', 'Chữ.')],
});
const statistics = { count: 100, averages: [1, 1, 1], frequency: () => 10, near: () => [] };

const ANY = {
  statistics,
  filters: NO_FILTERS,
  scope: [],
  unfinished: false,
  completions: [],
  documents: 20,
};

/** What a query asks of the server. */
async function asked(text: string, change: Partial<Asked> = {}): Promise<ServerQuery[]> {
  const sent: ServerQuery[] = [];
  const client = {
    searchAll: (queries: readonly ServerQuery[]) => {
      sent.push(...queries);
      return Promise.resolve(queries.map(() => ({ hits: [] })));
    },
  };
  const query = parseQuery(text, catalogue);
  await gather('provisions', client, { query, ...ANY, ...change });
  return sent;
}

describe('what is asked of the server', () => {
  test('nothing for an empty query', async () => {
    expect(await asked('')).toEqual([]);
  });

  test('a search of one token a term, and one of everything a short query asks for', async () => {
    const queries = await asked('hội thảo');
    const ofWords = (count: number): ServerQuery[] =>
      queries.filter(({ q }) => q.split(' ').length === count);
    expect(ofWords(1)).toHaveLength(3);
    expect(ofWords(2)).toHaveLength(2);
    // What a search of all words finds is counted on the way, and few of it are named.
    expect(ofWords(2)).toContainEqual(expect.objectContaining({ limit: 25, facets: ['document'] }));
    expect(ofWords(2)).toContainEqual(expect.objectContaining({ limit: 20, distinct: 'document' }));
  });

  test('half of it in each of two requests, and every answer goes to its question', async () => {
    const sizes: number[] = [];
    const client = {
      searchAll: (queries: readonly ServerQuery[]) => {
        sizes.push(queries.length);
        return Promise.resolve(queries.map(({ q }) => ({ hits: [{ q }] })));
      },
    };
    const { probes, found, whole } = await gather('provisions', client, {
      query: parseQuery('hội thảo quốc tế', catalogue),
      ...ANY,
    });
    expect(sizes).toEqual([5, 4]);
    expect(found.map(({ hits }) => hits[0]?.q)).toEqual(probes.map(({ token }) => token));
    expect(whole.map(({ hits }) => String(hits[0]?.q).split(' ').length)).toEqual([4, 4]);
  });

  test('chosen facets narrow what is found, not what is counted for them', async () => {
    const filters = { ...NO_FILTERS, type: ['luat', 'nghi-dinh'] };
    const queries = await asked('hội thảo', { filters });
    const condition = [['facets = "type=luat"', 'facets = "type=nghi-dinh"']];
    expect(queries.filter(({ facets }) => facets)).toHaveLength(1);
    for (const { filter, facets } of queries)
      expect(filter).toEqual(facets ? undefined : condition);
  });

  test('text in a condition stays text', async () => {
    const filters = { ...NO_FILTERS, issuer: ['a" OR id > 0 \\'] };
    const [first] = await asked('hội thảo', { filters });
    expect(first?.filter).toEqual([['facets = "issuer=a\\" OR id > 0 \\\\"']]);
  });

  test('the document named limits everything', async () => {
    for (const { filter } of await asked('hội thảo', { scope: ['134-2025-nd-cp'] }))
      expect(filter).toEqual([['slug = "134-2025-nd-cp"']]);
  });

  test('a place without a document is asked for beside the words', async () => {
    const queries = await asked('Điều 4 thẩm quyền');
    expect(
      queries.some(({ filter }) => filter?.some((row) => row.includes('places = "dieu-4"'))),
    ).toBe(true);
  });

  test('what must not be there is asked for, to be put last', async () => {
    const queries = await asked('hội thảo -biên');
    expect(queries.filter(({ q }) => q.split(' ').length === 3)).toHaveLength(1);
  });

  test('an unfinished word is asked for by what it may become', async () => {
    const queries = await asked('apost', { unfinished: true, completions: ['apostille'] });
    expect(queries.map(({ q }) => q)).toContain(termToken('folded', 'apostille'));
  });
});
