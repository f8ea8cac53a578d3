import { expect, test } from 'vitest';
import { NO_FILTERS } from '../../../../src/search/filters.ts';
import { createCatalogue, parseQuery } from '../../../../src/search/query/index.ts';
import type { ServerAnswer, ServerQuery } from '../../../../src/search/server/client.ts';
import { listDocuments } from '../../../../src/search/server/list-documents.ts';
import { termToken } from '../../../../src/search/server/term-token.ts';
import { document } from '../corpus.ts';

const documents = [
  document('decree', 'old', '1/2005/NĐ-CP', '', 2005),
  document('decree', 'dead', '2/2026/NĐ-CP', '', 2026, 'het-hieu-luc-toan-bo'),
  document('decree', 'new', '3/2025/NĐ-CP', '', 2025),
  document('law', 'law', '4/2026/QH15', '', 2026),
];
const query = parseQuery('loại:nghị-định', createCatalogue({ documents, provisions: [] }));

test('the living before the dead, then the newest, of what meets the conditions', async () => {
  const sent: ServerQuery[] = [];
  const client = {
    searchAll: (queries: readonly ServerQuery[]): Promise<ServerAnswer[]> => {
      sent.push(...queries);
      const all = { document: { 0: 5, 1: 6, 2: 7, 3: 8 } };
      return Promise.resolve(queries.map(() => ({ hits: [{ id: 1 }], facetDistribution: all })));
    },
  };
  const asked = { query, filters: { ...NO_FILTERS, type: ['nghi-dinh'] }, scope: [], count: 2 };
  const { ids, counts } = await listDocuments({ index: 'i', documents }, client, asked);
  expect(sent.at(-1)?.filter).toEqual([['document IN [2, 0]']]);
  expect(ids).toEqual([1]);
  expect(counts.get(3)).toBe(8);
});

test('where a word must not be there, passages without it are asked for as well', async () => {
  const sent: ServerQuery[] = [];
  const client = {
    searchAll: (queries: readonly ServerQuery[]): Promise<ServerAnswer[]> => {
      sent.push(...queries);
      const counts = { document: { 0: 5, 2: 7 } };
      return Promise.resolve(
        queries.map(({ q }) => ({ hits: [{ id: q === '' ? 1 : 2 }], facetDistribution: counts })),
      );
    },
  };
  const without = parseQuery('-biên', createCatalogue({ documents, provisions: [] }));
  const asked = { query: without, filters: NO_FILTERS, scope: [], count: 9 };
  const { ids } = await listDocuments({ index: 'i', documents }, client, asked);
  expect(sent.at(-1)?.q).toBe(`-${termToken('folded', 'bien')}`);
  expect(ids).toEqual([1, 2]);
});
