import type { CitedDocumentEntry } from '../../schemas/cited-document.ts';
import type { SiteDocument } from '../model.ts';
import { oncePerList } from '../once-per-list.ts';

/** Documents with a page, by slug. */
export const bySlug = oncePerList(
  (documents: readonly SiteDocument[]): ReadonlyMap<string, SiteDocument> =>
    new Map(documents.map((one) => [one.slug, one])),
);

/** Documents that are only cited, by id. */
export const byId = oncePerList(
  (entries: readonly CitedDocumentEntry[]): ReadonlyMap<string, CitedDocumentEntry> =>
    new Map(entries.map((one) => [one.id, one])),
);
