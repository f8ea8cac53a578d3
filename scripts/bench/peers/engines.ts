import Fuse from 'fuse.js';
import { Meilisearch } from 'meilisearch';
import MiniSearch from 'minisearch';
import { withDocumentRecords } from '../../../src/search/document-records.ts';
import { buildIndex, rank } from '../../../src/search/index/index.ts';
import { createCatalogue, parseQuery } from '../../../src/search/query/index.ts';
import type { SearchData } from '../../../src/search/types.ts';

/** An engine filled with the provisions of the site: the best ones for a query, as their numbers. */
export interface Engine {
  readonly name: string;
  readonly ask: (text: string) => readonly number[] | Promise<readonly number[]>;
}

const LIMIT = 30;

/** What engines are filled with, the same for each. */
export function recordsOf({ documents, provisions }: SearchData) {
  return provisions.map(({ document, heading, text }, id) => {
    const of = documents[document];
    return { id, name: `${of?.number ?? ''} ${of?.title ?? ''}`, heading, text };
  });
}

/** The fields of a record that are searched. */
export const FIELDS = ['name', 'heading', 'text'];

/** The search of this site, in this process. */
export function ours(data: SearchData): Engine {
  const index = buildIndex(withDocumentRecords(data));
  const catalogue = createCatalogue(data);
  return { name: 'ours', ask: (text) => rank(index, parseQuery(text, catalogue), LIMIT) };
}

/** Fuse.js as it comes, but for looking in the whole text rather than in its first letters. */
export function stockFuse(data: SearchData): Engine {
  const fuse = new Fuse(recordsOf(data), { keys: FIELDS, ignoreLocation: true });
  return {
    name: 'stock Fuse.js',
    ask: (text) => fuse.search(text, { limit: LIMIT }).map(({ item }) => item.id),
  };
}

/** MiniSearch as it comes. */
export function stockMiniSearch(data: SearchData): Engine {
  const index = new MiniSearch<ReturnType<typeof recordsOf>[number]>({ fields: FIELDS });
  index.addAll(recordsOf(data));
  return {
    name: 'stock MiniSearch',
    ask: (text) =>
      index
        .search(text)
        .slice(0, LIMIT)
        .map(({ id }) => Number(id)),
  };
}

/** Meilisearch as it comes. */
export async function stockMeilisearch(
  data: SearchData,
  { url, key }: { readonly url: string; readonly key: string },
): Promise<Engine> {
  const index = new Meilisearch({ host: url, apiKey: key }).index('peer');
  await index.addDocuments(recordsOf(data), { primaryKey: 'id' }).waitTask({ timeout: 120_000 });
  return {
    name: 'stock Meilisearch',
    ask: async (text) => {
      const { hits } = await index.search<{ id: number }>(text, { limit: LIMIT });
      return hits.map(({ id }) => id);
    },
  };
}
