import type { SiteDocument } from '../../content/model.ts';
import { compareVietnamese } from '../../legal/vietnamese/index.ts';

/** The four ways to browse; also URL segments and names of query parameters. */
export const facetKinds = ['loai', 'co-quan', 'linh-vuc', 'nam'] as const;
export type FacetKind = (typeof facetKinds)[number];

export const facetLabels: Record<FacetKind, string> = {
  loai: 'Loại văn bản',
  'co-quan': 'Cơ quan ban hành',
  'linh-vuc': 'Lĩnh vực',
  nam: 'Năm ban hành',
};

/** Year page of documents whose day of issue no source gives. */
export const UNKNOWN_YEAR = 'chua-ro';

export interface FacetValue {
  readonly id: string;
  readonly name: string;
  readonly summary: string;
  readonly count: number;
  readonly href: string;
}

/** The values one document has for a facet; several for fields of work. */
export function valuesOf(
  document: SiteDocument,
  kind: FacetKind,
): readonly { id: string; name: string; summary?: string }[] {
  switch (kind) {
    case 'loai':
      return [{ id: document.data.type, name: document.typeName }];
    case 'co-quan':
      return [document.issuer];
    case 'linh-vuc':
      return document.fields;
    case 'nam':
      return document.year === null
        ? [{ id: UNKNOWN_YEAR, name: 'Chưa rõ năm' }]
        : [{ id: String(document.year), name: String(document.year) }];
  }
}

/** Every value that at least one document has: years newest first, the rest by number of documents. */
export function facetValues(documents: readonly SiteDocument[], kind: FacetKind): FacetValue[] {
  const found = new Map<string, FacetValue>();
  for (const document of documents)
    for (const { id, name, summary = '' } of valuesOf(document, kind)) {
      const count = (found.get(id)?.count ?? 0) + 1;
      found.set(id, { id, name, summary, count, href: `/van-ban/${kind}/${id}/` });
    }
  const byCount = (a: FacetValue, b: FacetValue) =>
    b.count - a.count || compareVietnamese(a.name, b.name);
  const byYear = (a: FacetValue, b: FacetValue) => yearKey(b) - yearKey(a);
  return [...found.values()].sort(kind === 'nam' ? byYear : byCount);
}

function yearKey({ id }: FacetValue): number {
  return id === UNKNOWN_YEAR ? 0 : Number(id);
}

/** The documents that have a value. */
export function documentsWith(
  documents: readonly SiteDocument[],
  kind: FacetKind,
  id: string,
): SiteDocument[] {
  return documents.filter((document) => valuesOf(document, kind).some((value) => value.id === id));
}
