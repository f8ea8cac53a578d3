import type { SiteDocument } from '../../content/model.ts';
import { nameHtml } from '../ui/name-html.ts';

/**
 * A link to a document of the corpus, or its name as cited when it has no page, as HTML. A string
 * and not a component, because white space between components would stand before a comma.
 */
export function linkHtml(slug: string, documents: readonly SiteDocument[], cited?: string): string {
  const target = documents.find((document) => document.slug === slug);
  return target ? `<a href="${target.url}">${nameHtml(target.name)}</a>` : nameHtml(cited ?? slug);
}

/** "A, B và C", each linked once. */
export function linkListHtml(slugs: readonly string[], documents: readonly SiteDocument[]): string {
  const links = [...new Set(slugs)].map((slug) => linkHtml(slug, documents));
  if (links.length < 2) return links.join('');
  return `${links.slice(0, -1).join(', ')} và ${links.at(-1) ?? ''}`;
}
