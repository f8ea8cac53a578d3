import { measure, type Figures } from './measure.ts';
import type { EvalOptions } from './options.ts';
import { providerOf } from './providers.ts';
import { startProgress } from './progress.ts';
import { loadAlqac, loadSet, loadZalo } from './sets.ts';

/** What came of one set on one engine. */
export interface RetrievalFigures extends Figures {
  readonly provider: EvalOptions['provider'];
  readonly provisions: number;
  /** Seconds from the data to the first answer. */
  readonly built: number;
}

const ALL = [() => loadAlqac({ names: false }), () => loadAlqac({ names: true }), loadZalo];

/**
 * Measures labelled sets: the one named, as its questions are typed; or all that are there, with and
 * without accents. Empty when none is there.
 *
 * @param done told of each measurement as soon as it is there.
 */
export async function measureSets(
  { files, provider: name, stripAccents }: EvalOptions,
  done: (figures: RetrievalFigures) => void,
): Promise<RetrievalFigures[]> {
  const both = files === null && !stripAccents;
  const ways = both
    ? (['with accents', 'without accents'] as const)
    : [stripAccents ? ('without accents' as const) : ('with accents' as const)];
  const loaders = files === null ? ALL : [() => loadSet(files.corpus, files.queries)];
  const create = await providerOf(name);
  const found: RetrievalFigures[] = [];
  for (const load of loaders) {
    const set = load();
    if (set === null) continue;
    const progress = startProgress(
      `${set.name}: ${set.data.provisions.length} đoạn, đang lập chỉ mục`,
    );
    const provider = await create(set.data);
    try {
      for (const accents of ways) {
        const teller = progress.of(`${set.name}, ${accents}`);
        const figures: RetrievalFigures = {
          provider: name,
          provisions: set.data.provisions.length,
          built: provider.built.seconds,
          ...(await measure(set, accents, provider, teller)),
        };
        found.push(figures);
        progress.clear();
        done(figures);
      }
    } finally {
      progress.clear();
      await provider.close();
    }
  }
  return found;
}
