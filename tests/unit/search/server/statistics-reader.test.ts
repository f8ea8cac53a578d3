import { describe, expect, test } from 'vitest';
import type { ServerAnswer, ServerQuery } from '../../../../src/search/server/client.ts';
import { createStatisticsReaders } from '../../../../src/search/server/statistics-reader.ts';
import { SERVER_VERSION, type ServerMeta } from '../../../../src/search/server/statistics.ts';
import { bucketOf, termToken } from '../../../../src/search/server/term-token.ts';

const BUCKETS = 5000;
const meta: ServerMeta = {
  id: 'meta',
  version: SERVER_VERSION,
  digest: 'd',
  count: 100,
  documents: 1,
  averages: [1, 1, 1],
  buckets: BUCKETS,
  words: 0,
  bare: [],
};
const term = (word: string) => ({ form: 'folded' as const, term: word });
const WORDS = Array.from({ length: 3000 }, (_, i) => `tu${String(i)}`);

/** A server that knows every word as found seven times, and answers only some buckets when told. */
function server(known: (bucket: number) => boolean = () => true) {
  const rows = new Map<string, string[]>();
  for (const word of WORDS) {
    const token = termToken('folded', word);
    const id = `b${String(bucketOf(token, BUCKETS))}`;
    rows.set(id, [...(rows.get(id) ?? []), `${token} 7`]);
  }
  return {
    searchAll: (queries: readonly ServerQuery[]): Promise<ServerAnswer[]> =>
      Promise.resolve(
        queries.map(({ q, filter }) => {
          if (q !== '') return { hits: [{ word: 'hoi' }, { word: 'hoithao' }, { word: 'xa' }] };
          const ids = /\[(.*)\]/.exec(String(filter?.[0]))?.[1]?.split(', ') ?? [];
          return {
            hits: ids
              .filter((id) => known(Number(id.slice(1))))
              .map((id) => ({ id, terms: (rows.get(id) ?? []).join(' ') })),
          };
        }),
      ),
  };
}

describe('statistics of a query', () => {
  test('are never taken away while they are used, however much was read before and meanwhile', async () => {
    const open = createStatisticsReaders('s', meta, server());
    const [first, second] = [open(), open()];
    const statistics = await first.terms(WORDS.slice(0, 5).map(term));
    await Promise.all([
      first.terms(WORDS.slice(5, 1500).map(term)),
      second.terms(WORDS.slice(1500).map(term)),
    ]);
    await open().terms([term('tu2999')]);
    for (const word of WORDS.slice(0, 5)) expect(statistics.frequency('folded', word)).toBe(7);
    const again = await first.terms([term('tu4')]);
    expect(again.frequency('folded', 'tu4')).toBe(7);
    expect(again.frequency('folded', 'tu1400')).toBe(7);
  });

  test('what the server left out is asked for again', async () => {
    let whole = false;
    const open = createStatisticsReaders(
      's',
      meta,
      server(() => whole),
    );
    const reader = open();
    expect((await reader.terms([term('tu1')])).frequency('folded', 'tu1')).toBe(0);
    whole = true;
    expect((await reader.terms([term('tu1')])).frequency('folded', 'tu1')).toBe(7);
  });

  test('of words like a misspelt one, only those one slip away count', async () => {
    const reader = createStatisticsReaders('s', meta, server())();
    expect((await reader.slips(['hoii'], [0])).near('hoii')).toEqual(['hoi']);
  });

  test('words that begin so', async () => {
    const reader = createStatisticsReaders('s', meta, server())();
    expect(await reader.completions('ho')).toEqual(['hoi', 'hoithao']);
  });
});
