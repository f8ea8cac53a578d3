import { describe, expect, test } from 'vitest';
import { NO_FILTERS } from '../../../../src/search/filters.ts';
import { buildIndex, search } from '../../../../src/search/index/index.ts';
import { createCatalogue, parseQuery } from '../../../../src/search/query/index.ts';
import { withTotals } from '../../../../src/search/server/totals.ts';
import { document, provision } from '../corpus.ts';

const documents = [
  document('law', 'luat', '1/2020/QH14', 'Luật', 2020),
  document('decree', 'nghi-dinh', '2/2021/NĐ-CP', 'Nghị định', 2021),
  document('decree', 'khong-chu', '3/2022/NĐ-CP', 'Không có chữ', 2022),
];
/** The server looked at one passage; it found more. */
const looked = {
  documents: documents.slice(0, 1),
  provisions: [provision(0, 'dieu-1', 'Hội thảo.')],
};
const query = parseQuery('hội thảo', createCatalogue(looked));
const found = search(buildIndex(looked), query);
const counted = { documents, bare: [2], counts: new Map([[0, 4], [1, 7], [2, 1]]), seen: [0] }; // prettier-ignore

describe('totals of everything found', () => {
  test('count documents and passages; a document without a text has none', () => {
    expect(withTotals(found, counted, NO_FILTERS).total).toEqual({ documents: 3, passages: 11 });
  });

  test('tell how many passages of a document are not shown', () => {
    expect(withTotals(found, counted, NO_FILTERS).documents[0]?.more).toBe(3);
  });

  test('offer facets of documents nobody looked at', () => {
    const { facets } = withTotals(found, counted, NO_FILTERS);
    expect(facets.type.map(({ value, count }) => [value, count])).toEqual([
      ['nghi-dinh', 2],
      ['luat', 1],
    ]);
  });

  test('a facet narrows the totals, not its own counts', () => {
    const { total, facets } = withTotals(found, counted, { ...NO_FILTERS, type: ['luat'] });
    expect(total).toEqual({ documents: 1, passages: 4 });
    expect(facets.type).toHaveLength(2);
  });

  test('name the facet that leaves nothing', () => {
    const none = withTotals(found, counted, { ...NO_FILTERS, year: ['1999'] });
    expect(none.blockedBy).toEqual(['year']);
  });
});
