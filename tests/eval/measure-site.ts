import type { Found } from '../../src/search/index/index.ts';
import {
  mean,
  qualityOf,
  timeAnswers,
  type Progress,
  type Quality,
  type Speed,
} from './measure.ts';
import type { Provider } from './providers.ts';
import { SITE_KINDS, type SiteKind, type SiteQuery } from './site-set.ts';

/** Quality of one kind of query, or of all, in one part of the set or in both. */
export interface SiteFigure extends Quality {
  readonly part: SiteQuery['part'] | 'all';
  readonly kind: SiteKind | 'total';
  readonly count: number;
}

/** What came of the site's own queries. */
export interface SiteFigures {
  readonly figures: readonly SiteFigure[];
  readonly speed: Speed;
  /** Queries without a right answer among the first three; those of the part tuned on only. */
  readonly misses: readonly string[];
}

/** Asks all queries, and sums up by part and kind. */
export async function measureSite(
  queries: readonly SiteQuery[],
  provider: Provider,
  progress: Progress = () => undefined,
): Promise<SiteFigures> {
  const asked: { query: SiteQuery; quality: Quality; seen: string }[] = [];
  for (const query of queries) {
    const entries = entriesOf(await provider.answer(query.query)).slice(0, 10);
    const first = entries.findIndex((places) => places.some((place) => isAnswer(place, query)));
    const seen = entries
      .slice(0, 3)
      .map((places) => places.at(-1) ?? '')
      .join('  ');
    asked.push({ query, quality: qualityOf(first, first < 0 ? 0 : 1), seen });
    progress(asked.length, 2 * queries.length);
  }
  const speed = await timeAnswers(
    queries.map(({ query }) => query),
    provider,
    (done) => progress(queries.length + done, 2 * queries.length),
  );
  const figures = (['all', 'dev', 'held-out'] as const).flatMap((part) =>
    (['total', ...SITE_KINDS] as const).flatMap((kind): SiteFigure[] => {
      const own = asked.filter(
        ({ query }) => [query.part, 'all'].includes(part) && [query.kind, 'total'].includes(kind),
      );
      const quality = mean(own.map((one) => one.quality));
      return own.length === 0 ? [] : [{ part, kind, count: own.length, ...quality }];
    }),
  );
  const misses = asked
    .filter(({ query, quality }) => quality.success === 0 && query.part === 'dev')
    .map(({ query, seen }) => `${query.id}\t${query.query}\t${query.gold.join(' ')}\t→ ${seen}`);
  return { figures, speed, misses };
}

/**
 * What a reader sees, from the top: first the places a citation or number leads to, then documents
 * with their best passages. An entry is the document, and each provision shown of it.
 */
function entriesOf({ query, documents }: Pick<Found, 'query' | 'documents'>): string[][] {
  const placeOf = (slug: string, address: string): string => `${slug}#${address}`;
  return [
    ...query.targets.map(({ slug, address }) =>
      address === null ? [slug] : [slug, placeOf(slug, address)],
    ),
    ...documents.map(({ document: { slug }, passages }) => [
      slug,
      ...passages.map(({ address }) => placeOf(slug, address)),
    ]),
  ];
}

/** Whether a place is an answer, or lies inside one. */
function isAnswer(place: string, { gold }: SiteQuery): boolean {
  return gold.some((answer) => place === answer || place.startsWith(`${answer}-`));
}
