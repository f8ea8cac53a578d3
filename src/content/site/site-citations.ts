import { citationLinks, siteCorpus, type CitationLink } from './citation-links.ts';
import { allDocuments, registries, textSides } from './site.ts';
import { factsOf } from '../compile/text-facts.ts';

/** A place that cites a document, seen from the document. */
export interface CitedBy {
  /** Slug of the citing document, and the provision of it that cites. */
  readonly from: string;
  readonly at: string;
  /** Provisions cited; empty for the document as a whole. */
  readonly addresses: readonly string[];
}

/** All citations of the site's texts, both ways. */
export interface SiteCitations {
  /** By citing document, in the order of its citations. */
  readonly links: ReadonlyMap<string, readonly CitationLink[]>;
  /** By document cited, in the order of the documents. */
  readonly citedBy: ReadonlyMap<string, readonly CitedBy[]>;
}

let citations: Promise<SiteCitations> | undefined;

/** The citations of every text, resolved against the whole site. Computed once a build. */
export function siteCitations(): Promise<SiteCitations> {
  citations ??= load();
  return citations;
}

async function load(): Promise<SiteCitations> {
  const documents = await allDocuments();
  const { citedDocuments, issuers } = await registries();
  const sides = await textSides();
  const { corpus, bySlug } = siteCorpus(documents, citedDocuments, issuers, factsOf(sides));
  const links = new Map<string, readonly CitationLink[]>();
  for (const [slug, side] of sides) {
    const self = bySlug.get(slug);
    if (self) links.set(slug, citationLinks(self, side, corpus));
  }
  return { links, citedBy: invert(links) };
}

function invert(
  links: ReadonlyMap<string, readonly CitationLink[]>,
): ReadonlyMap<string, readonly CitedBy[]> {
  const citedBy = new Map<string, CitedBy[]>();
  for (const [from, own] of links)
    for (const { kind, slug, at, places } of own) {
      if (kind !== 'resolved' || slug === null) continue;
      const list = citedBy.get(slug) ?? [];
      citedBy.set(slug, list);
      const addresses = places.map(({ address }) => address).filter((address) => address !== '');
      list.push({ from, at, addresses });
    }
  return citedBy;
}
