import type { Figures } from './measure.ts';
import type { ProviderName } from './providers.ts';
import type { RetrievalFigures } from './retrieval.ts';
import { ALQAC, ZALO } from './sets.ts';

/** Share of the site's own queries with a right answer among the first three that must be reached. */
export const SITE_TARGETS = [
  { kind: 'total', success: 0.97 },
  { kind: 'citation', success: 1 },
  { kind: 'number', success: 1 },
] as const;

/** MRR@10 on the sets of others that must be reached, as questions are typed and without accents. */
type Floor = Readonly<Record<Figures['accents'], number>>;
const FLOORS: ReadonlyMap<string, Readonly<Record<ProviderName, Floor>>> = new Map([
  [
    ALQAC,
    {
      embedded: { 'with accents': 0.9395, 'without accents': 0.9395 },
      meilisearch: { 'with accents': 0.93, 'without accents': 0.93 },
    },
  ],
  [
    ZALO,
    {
      embedded: { 'with accents': 0.72, 'without accents': 0.71 },
      meilisearch: { 'with accents': 0.7, 'without accents': 0.69 },
    },
  ],
]);

/** What of a set is held to its floor. */
export type Reached = Pick<RetrievalFigures, 'set' | 'provider' | 'accents' | 'mrr'>;

/** Sets that do not reach their floor, in words; a set that has none reaches it. */
export function belowFloors(measured: readonly Reached[]): string[] {
  return measured.flatMap(({ set, provider, accents, mrr }) => {
    const floor = FLOORS.get(set)?.[provider][accents] ?? 0;
    // Written so that what is no number does not pass.
    if (mrr >= floor) return [];
    return [`${set} (${provider}, ${accents}): MRR@10 ${mrr.toFixed(4)}, wanted ${floor}`];
  });
}
