import type { SiteDocument } from '../../content/model.ts';
import type { TableRow } from './table-rows.ts';

/** An act that moves powers. */
export interface PowerAct {
  readonly slug: string;
  /** "Nghị định số 134/2025/NĐ-CP". */
  readonly name: string;
  /** The act's own title; null for one that sources only mention. */
  readonly title: string | null;
  readonly url: string | null;
  readonly rows: readonly TableRow[];
}

const PASSED: ReadonlySet<string> = new Set(['phan-quyen', 'phan-cap', 'uy-quyen']);

/** The acts of all rows: those that pass most powers on first, then the newest. */
export function actsOf(
  rows: readonly TableRow[],
  documents: readonly SiteDocument[],
  nameOf: (slug: string) => string,
): PowerAct[] {
  const acts = [...Map.groupBy(rows, ({ move }) => move.act)].map(([slug, own]) => {
    const document = documents.find((one) => one.slug === slug);
    return {
      slug,
      name: nameOf(slug),
      title: document?.data.title ?? null,
      url: document?.url ?? null,
      rows: own,
      issued: document?.data.issued?.value ?? '',
    };
  });
  const passed = (own: readonly TableRow[]): number =>
    own.filter(({ kind }) => PASSED.has(kind)).length;
  return acts
    .sort((a, b) => passed(b.rows) - passed(a.rows) || b.issued.localeCompare(a.issued))
    .map(({ slug, name, title, url, rows: own }) => ({ slug, name, title, url, rows: own }));
}
