import type { Source } from '../../schemas/registry.ts';
import { readSource } from '../ui/sources.ts';

/** A source in the list below printed tables. */
export interface NumberedSource {
  readonly title: string;
  /** Every place in it that something rests on, each once; empty when none is told. */
  readonly places: string;
}

/** The sources of several things, numbered in the order in which they are first named. */
export interface NumberedSources {
  readonly list: readonly NumberedSource[];
  /** "1, 3": the numbers in the list of what one thing rests on. */
  numbersOf(refs: readonly string[]): string;
}

/**
 * Paper has no room for the sources in every row: rows tell numbers, and the list comes once.
 *
 * @param entries what rests on sources, each with references such as `vbpl-2026#Điều 35`.
 */
export function numberedSources(
  entries: readonly { readonly sources: readonly string[] }[],
  sources: readonly Pick<Source, 'id' | 'title' | 'url'>[],
): NumberedSources {
  const read = (refs: readonly string[]) => refs.map((ref) => readSource(ref, sources));
  const groups = [
    ...Map.groupBy(read(entries.flatMap((entry) => entry.sources)), ({ title }) => title),
  ];
  const titles = groups.map(([title]) => title);
  return {
    list: groups.map(([title, all]) => ({
      title,
      places: [...new Set(all.map(({ place }) => place).filter((place) => place !== ''))].join(
        '; ',
      ),
    })),
    numbersOf: (refs) =>
      [...new Set(read(refs).map(({ title }) => titles.indexOf(title) + 1))]
        .sort((a, b) => a - b)
        .join(', '),
  };
}
