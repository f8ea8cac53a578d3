import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { SearchData } from '../../src/search/types.ts';
import { EvalError } from './eval-error.ts';
import { readRecords, required } from './read-records.ts';

/** Ways to look for something, each measured apart. */
export const SITE_KINDS = [
  'citation',
  'number',
  'keyword',
  'question',
  'no-accents',
  'typo',
  'telex',
  'abbreviation',
  'mixed',
] as const;
export type SiteKind = (typeof SITE_KINDS)[number];

/** A query over the site's own content. */
export interface SiteQuery {
  readonly id: string;
  readonly kind: SiteKind;
  /** Settings may be chosen by the first part alone; the other tells whether they hold. */
  readonly part: 'dev' | 'held-out';
  readonly query: string;
  /** `slug` or `slug#address`, each a right answer by itself. */
  readonly gold: readonly string[];
}

const FILE = fileURLToPath(new URL('site-queries.jsonl', import.meta.url));

/** Reads the labelled queries. @throws EvalError where the file is wrong. */
export function readSiteQueries(path: string = FILE): SiteQuery[] {
  return readRecords(path).map((record): SiteQuery => {
    const [id, kind, query] = ['id', 'kind', 'query'].map((key) => required(record, key));
    const known = SITE_KINDS.find((one) => one === kind);
    if (known === undefined)
      throw new EvalError(`${record.where}: "kind" phải là một trong ${SITE_KINDS.join(', ')}.`);
    const { gold } = record.value;
    if (!Array.isArray(gold) || gold.length === 0)
      throw new EvalError(`${record.where}: "gold" phải là mảng có ít nhất một địa chỉ.`);
    return { id: id ?? '', kind: known, part: partOf(id ?? ''), query: query ?? '', gold };
  });
}

/** Half of the queries, told by their ids alone, so that new ones do not move the old. */
function partOf(id: string): SiteQuery['part'] {
  return ((createHash('sha256').update(id).digest()[0] ?? 0) & 1) === 0 ? 'dev' : 'held-out';
}

/** Answers that name a document or a provision the content does not have. */
export function unknownAnswers(queries: readonly SiteQuery[], data: SearchData): string[] {
  const places = new Map(
    data.documents.map(({ slug, outline = [] }) => [slug, new Set<string>(outline)]),
  );
  for (const { document, address } of data.provisions)
    places.get(data.documents[document]?.slug ?? '')?.add(address);
  const known = (answer: string): boolean => {
    const [slug = '', address] = answer.split('#');
    const own = places.get(slug);
    if (own === undefined || address === undefined) return own !== undefined;
    // Points are part of their clause in the data; units above it are above one of its addresses.
    const clause = address.replace(/-diem-[a-z]+\d*$/, '');
    return [...own].some((one) => one === clause || one.startsWith(`${address}-`));
  };
  return queries.flatMap(({ id, gold }) =>
    gold.filter((answer) => !known(answer)).map((answer) => `${id}: ${answer}`),
  );
}
