import type { Taken } from '../index/build.ts';
import { buildIndex, type SearchIndex } from '../index/index.ts';
import type { SearchDocument, SearchProvision } from '../types.ts';
import type { ServerClient, ServerHit } from './client.ts';
import { recordFilter } from './filter.ts';
import { recordOf, textName } from './texts.ts';

/** Candidates, indexed: any question can now be put to them as to the whole. */
export interface Candidates {
  readonly index: SearchIndex;
  /** Numbers of the records, in the order of the index's provisions. */
  readonly ids: readonly number[];
  /** Numbers of the site's documents, in the order of the index's documents. */
  readonly documents: readonly number[];
}

/** Where texts are fetched from, and the documents they belong to. */
interface TextSource {
  /** Name of the index that holds what is fetched by its name. */
  readonly statistics: string;
  readonly documents: readonly SearchDocument[];
}

/** Fetches the texts of some records and indexes them, with what is known of the whole. */
export async function fetchTexts(
  { statistics, documents }: TextSource,
  client: ServerClient,
  ids: readonly number[],
  taken: Taken,
  signal?: AbortSignal,
): Promise<Candidates> {
  const query = {
    indexUid: statistics,
    q: '',
    limit: ids.length,
    filter: recordFilter('id', ids.map(textName)),
    attributesToRetrieve: ['id', 'document', 'address', 'label', 'heading', 'text'],
  };
  const [answer] = ids.length === 0 ? [] : await client.searchAll([query], signal);
  // In the order of the law's own text, as in the whole.
  const rows = (answer?.hits ?? []).map(readRecord).sort((a, b) => a.id - b.id);
  const numbers = new Map<number, number>();
  for (const { document } of rows) if (!numbers.has(document)) numbers.set(document, numbers.size);
  const data = {
    documents: [...numbers.keys()].flatMap((i) => documents[i] ?? []),
    provisions: rows.map(({ document, provision }) => ({
      ...provision,
      document: numbers.get(document) ?? 0,
    })),
  };
  return {
    index: buildIndex(data, taken),
    ids: rows.map(({ id }) => id),
    documents: [...numbers.keys()],
  };
}

/** A record the server gave back; what is of another kind counts as nothing. */
function readRecord(hit: ServerHit): {
  id: number;
  document: number;
  provision: Omit<SearchProvision, 'document'>;
} {
  const text = (key: string): string => (typeof hit[key] === 'string' ? hit[key] : '');
  const number = (key: string): number => (typeof hit[key] === 'number' ? hit[key] : -1);
  const [address, label, heading] = [text('address'), text('label'), text('heading')];
  return {
    id: recordOf(hit.id),
    document: number('document'),
    provision: { address, label, heading, text: text('text') },
  };
}
