import type { CitationLink } from '../../content/citation-links.ts';
import { provisionLead } from '../../content/provision-leads.ts';
import type { SiteDocument } from '../../content/model.ts';
import { describeAddress, parseAddress } from '../../legal/address/index.ts';
import type { CitedDocumentEntry } from '../../schemas/cited-document.ts';
import { warningWords } from './warning-words.ts';

/** What a pop-over tells of a place a citation leads to. */
export interface CiteTarget {
  /** "Khoản 1 Điều 16"; empty for a document as a whole. */
  readonly place: string;
  /** Name of the document; empty for the text itself. */
  readonly name: string;
  /** Slug whose state is shown; null where there is none to show. */
  readonly slug: string | null;
  /** Title of the document or the article. */
  readonly title: string;
  /** First lines; empty where we do not hold the text. */
  readonly lines: string;
  /** Whether the lines are our digest, not the law's words. */
  readonly digest: boolean;
}

/** What travels in a page for its pop-overs. */
export interface CiteData {
  /** By the link's address. */
  readonly targets: Readonly<Record<string, CiteTarget>>;
  /** What is off in a citation, by its number in the text. */
  readonly warnings: Readonly<Record<string, readonly string[]>>;
}

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

/** Everything the pop-overs of a text tell. */
export async function citeData(
  self: SiteDocument,
  links: readonly CitationLink[],
  world: CiteWorld,
): Promise<CiteData> {
  const targets: Record<string, CiteTarget> = {};
  const warnings: Record<string, readonly string[]> = {};
  for (const [index, link] of links.entries()) {
    const href = citeHref(link, world);
    if (href === null) continue;
    if (link.warnings.length > 0) warnings[String(index)] = link.warnings.map(warningWords);
    targets[href] ??= await targetOf(self, link, world);
  }
  return { targets, warnings };
}

async function targetOf(
  self: SiteDocument,
  { slug, places }: CitationLink,
  { documents, cited }: CiteWorld,
): Promise<CiteTarget> {
  const document = slug === null ? self : documents.get(slug);
  const address = places.find(({ exists }) => exists === true)?.address ?? '';
  const lead = document && address !== '' ? await provisionLead(document, address) : null;
  const parsed = parseAddress(address);
  const entry = slug === null ? undefined : cited.get(slug);
  return {
    place: parsed ? describeAddress(parsed) : '',
    name: slug === null ? '' : (document?.name ?? entry?.number ?? slug),
    slug: slug !== null && document ? slug : null,
    title: lead === null ? (document?.data.title ?? entry?.title ?? '') : lead.heading,
    lines: lead?.text ?? '',
    digest: lead !== null && document?.data.digest !== undefined,
  };
}
