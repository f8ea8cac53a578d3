import type { CitationLink } from '../../content/site/citation-links.ts';
import { provisionLead } from '../../content/site/provision-leads.ts';
import { citeHref, type CiteWorld } from './cite-href.ts';
import { describeAddress, parseAddress } from '../../legal/address/index.ts';
import { warningWords } from './warning-words.ts';

/** What a pop-over tells of a place in another document. */
export interface CiteTarget {
  /** "Khoản 1 Điều 16"; empty for a document as a whole. */
  readonly place: string;
  /** Name of the document. */
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

/** Everything the pop-overs of a text tell. */
export async function citeData(
  links: readonly CitationLink[],
  world: CiteWorld,
): Promise<CiteData> {
  const targets: Record<string, CiteTarget> = {};
  const warnings: Record<string, readonly string[]> = {};
  for (const [index, link] of links.entries()) {
    const href = citeHref(link, world);
    if (href === null) continue;
    if (link.warnings.length > 0) warnings[String(index)] = link.warnings.map(warningWords);
    // The first lines of this text's own provisions stand in the page; the script reads them there.
    if (link.kind === 'resolved') targets[href] ??= await targetOf(link, world);
  }
  return { targets, warnings };
}

async function targetOf(
  { slug, places }: CitationLink,
  { documents, cited }: CiteWorld,
): Promise<CiteTarget> {
  const document = slug === null ? undefined : documents.get(slug);
  const address = places.find(({ exists }) => exists === true)?.address ?? '';
  const lead = document && address !== '' ? await provisionLead(document, address) : null;
  const parsed = parseAddress(address);
  const entry = slug === null ? undefined : cited.get(slug);
  return {
    place: parsed ? describeAddress(parsed) : '',
    name: document?.name ?? entry?.number ?? slug ?? '',
    slug: document ? slug : null,
    title: lead === null ? (document?.data.title ?? entry?.title ?? '') : lead.heading,
    lines: lead?.text ?? '',
    digest: lead !== null && document?.data.digest !== undefined,
  };
}
