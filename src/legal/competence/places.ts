import { covers, type TerritoryTree } from '../effect/index.ts';
import { narrowness } from './spans.ts';
import type { CompetenceRow, CompetenceSpan } from './types.ts';

/**
 * The places for which the answer must be told apart: the one asked about and the areas within it
 * that spans name; all that spans name, and the rest of the country, where none is asked about.
 * Null stands for the whole country. A place no span says anything about is left out, unless it is
 * the only one. Wider places first.
 */
export function placesOf(
  spans: readonly CompetenceSpan[],
  asked: string | undefined,
  tree: TerritoryTree,
): (string | null)[] {
  const named = [...new Set(spans.flatMap(({ territory }) => territory ?? []))];
  const place = asked ?? null;
  const within = named.filter((territory) => territory !== place && covers(tree, place, territory));
  const spoken = [place, ...within].filter((inner) =>
    spans.some((span) => holdsIn(span, inner, tree)),
  );
  if (spoken.length === 0) return [place];
  return spoken.sort((a, b) => narrowness(a, tree) - narrowness(b, tree));
}

/** Whether a span holds throughout a place. */
export function holdsIn(
  { territory }: CompetenceSpan,
  place: string | null,
  tree: TerritoryTree,
): boolean {
  return covers(tree, territory ?? null, place);
}

/**
 * Ids of the only areas a row speaks of, where it says nothing of the place asked about on any day;
 * empty where it does, and where no place is asked about.
 */
export function onlyElsewhere(
  { spans }: Pick<CompetenceRow, 'spans'>,
  asked: string | undefined,
  tree: TerritoryTree,
): string[] {
  const told = spans.filter(({ confidence }) => confidence !== 'C');
  const named = [...new Set(told.flatMap(({ territory }) => territory ?? []))];
  if (asked === undefined || told.some((span) => holdsIn(span, asked, tree))) return [];
  return named.some((territory) => covers(tree, asked, territory)) ? [] : named;
}
