import type { CitationLink } from '../../content/site/citation-links.ts';
import type { NamedBody, SiteDocument } from '../../content/model.ts';
import type { Discrepancy } from '../../schemas/discrepancy.ts';
import type { ObsoleteBody } from '../../schemas/obsolete-body.ts';
import { isVerified } from '../as-of/book.ts';
import { bodyItems } from './bodies.ts';
import type { StaleItem } from './items.ts';
import { namedOf, referencesOf } from './references.ts';

/** What references to what has ended are read from. */
interface Read {
  readonly documents: readonly SiteDocument[];
  readonly links: ReadonlyMap<string, readonly CitationLink[]>;
  /** Bodies that are gone, as texts name them. */
  readonly named: ReadonlyMap<string, readonly NamedBody[]>;
  readonly discrepancies: readonly Discrepancy[];
  readonly bodies: readonly ObsoleteBody[];
}

/**
 * Every place of the site's documents that may, on some date, lean on what has ended: document by
 * document, in the order of their text. What of it is so on a date, `verdictOn` says.
 */
export function staleItems({ documents, links, named, discrepancies, bodies }: Read): StaleItem[] {
  const bySlug = new Map(documents.map((document) => [document.slug, document]));
  return documents.flatMap((document): StaleItem[] => {
    const own = links.get(document.slug) ?? [];
    const order = new Map(own.map(({ at }, i) => [at, i]));
    const cited = [
      ...referencesOf(document, own, bySlug),
      ...namedOf(document, own, discrepancies),
    ].sort((a, b) => (order.get(a.at) ?? -1) - (order.get(b.at) ?? -1));
    return [...cited, ...bodyItems(document, named.get(document.slug) ?? [], bodies)];
  });
}

/** The documents rows name on any date: those that lean, those leaned on, and all that came after. */
export function documentsIn(
  items: readonly StaleItem[],
  documents: readonly SiteDocument[],
): SiteDocument[] {
  const bySlug = new Map(documents.map((document) => [document.slug, document]));
  const wanted = new Set(
    items.flatMap((item) => (item.type === 'reference' ? [item.from, item.target] : [item.from])),
  );
  for (const slug of wanted)
    for (const { by } of bySlug.get(slug)?.effectInput.incoming ?? []) wanted.add(by);
  return documents.filter(({ slug }) => wanted.has(slug));
}

/** Days of issue by slug, for those that are more than a lead. */
export function issueDays(documents: readonly SiteDocument[]): Record<string, string> {
  return Object.fromEntries(
    documents.flatMap(({ slug, data: { issued } }) =>
      issued && isVerified(issued) ? [[slug, issued.value]] : [],
    ),
  );
}
