import type { Competence } from '../../schemas/competence.ts';

/** Slugs of all documents that rows name, however deep. */
export function documentsIn(rows: readonly Competence[]): ReadonlySet<string> {
  return new Set(valuesUnder(rows, 'document').filter((one) => typeof one === 'string'));
}

/** Ids of all sources that rows were read from. */
export function sourcesIn(rows: readonly Competence[]): ReadonlySet<string> {
  return new Set(sourceRefs(rows).map((ref) => ref.split('#')[0] ?? ref));
}

/** Sources with the places in them, as entries write them, each once. */
export function sourceRefs(entries: readonly object[]): string[] {
  const refs = valuesUnder(entries, 'sources').flat();
  return [...new Set(refs.filter((ref) => typeof ref === 'string'))];
}

function valuesUnder(value: unknown, key: string): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, item]: [string, unknown]) =>
    name === key ? [item] : valuesUnder(item, key),
  );
}
