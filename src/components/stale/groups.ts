import type { SiteDocument } from '../../content/model.ts';
import { verdictOn, type StaleBook, type StaleItem, type Verdict } from './items.ts';

/** A row of the page, with its place in the list that the script reads. */
export interface StaleRow {
  readonly index: number;
  readonly item: StaleItem;
  /** On the day of the build; null for one that only another day shows. */
  readonly verdict: Verdict | null;
}

/** The rows of one document. */
export interface StaleGroup {
  readonly document: SiteDocument;
  readonly rows: readonly StaleRow[];
  /** Rows shown on the day of the build. */
  readonly shown: number;
}

/** Rows by document, for those that pass; documents with the most rows shown first. */
export function groupRows(
  items: readonly StaleItem[],
  documents: readonly SiteDocument[],
  known: StaleBook,
  passes: (item: StaleItem) => boolean,
): StaleGroup[] {
  const rows = items
    .map((item, index): StaleRow => ({
      index,
      item,
      verdict: verdictOn(item, known.book.builtOn, known),
    }))
    .filter(({ item }) => passes(item));
  const bySlug = Map.groupBy(rows, ({ item }) => item.from);
  const groups = documents.flatMap((document): StaleGroup[] => {
    const own = bySlug.get(document.slug);
    if (!own) return [];
    const shown = own.filter(({ verdict }) => verdict !== null).length;
    return [{ document, rows: own, shown }];
  });
  return groups.sort((a, b) => b.shown - a.shown);
}
