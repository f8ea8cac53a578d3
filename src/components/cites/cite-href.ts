import type { CitationLink } from '../../content/site/citation-links.ts';
import type { SiteDocument } from '../../content/model.ts';
import type { CitedDocumentEntry } from '../../schemas/cited-document.ts';

/** Documents a citation may lead to. */
export interface CiteWorld {
  readonly documents: ReadonlyMap<string, SiteDocument>;
  readonly cited: ReadonlyMap<string, CitedDocumentEntry>;
}

/** The address of the page a citation leads to; null where there is none. */
export function citeHref({ kind, slug, places }: CitationLink, world: CiteWorld): string | null {
  const place = places.find(({ exists }) => exists === true)?.address ?? '';
  if (kind === 'self') return place === '' ? null : `#${place}`;
  if (kind !== 'resolved' || slug === null) return null;
  const document = world.documents.get(slug);
  if (document) return document.url + (place === '' ? '' : `#${place}`);
  return world.cited.has(slug) ? `/duoc-dan/#${slug}` : null;
}
