import { allObsoleteBodies } from '../../content/office.ts';
import { siteCitations } from '../../content/site-citations.ts';
import { allDocuments, documentText, registries } from '../../content/site.ts';
import type { StoredText } from '../../content/model.ts';
import { pageBook } from '../as-of/page-book.ts';
import { documentsIn, issueDays, staleItems } from './collect.ts';
import { verdictOn, type StaleBook, type StaleItem, type Verdict } from './items.ts';

/** The site's references to what has ended, with the book that tells which of them are so on a date. */
export interface SiteStale extends StaleBook {
  readonly items: readonly StaleItem[];
}

let stale: Promise<SiteStale> | undefined;

/** Reads them from the content. Computed once a build. */
export function siteStale(): Promise<SiteStale> {
  stale ??= load();
  return stale;
}

/** Those of the day of the build, each with what it says. */
export function onBuildDay(stale: SiteStale): { item: StaleItem; verdict: Verdict }[] {
  return stale.items.flatMap((item) => {
    const verdict = verdictOn(item, stale.book.builtOn, stale);
    return verdict ? [{ item, verdict }] : [];
  });
}

async function load(): Promise<SiteStale> {
  const documents = await allDocuments();
  const { links } = await siteCitations();
  const { discrepancies } = await registries();
  const bodies = await allObsoleteBodies();
  const texts = new Map<string, Pick<StoredText, 'kind' | 'body'>>();
  for (const document of documents) {
    if (!document.data.verbatim) continue;
    const text = await documentText(document);
    if (text) texts.set(document.slug, { kind: text.kind, body: text.body });
  }
  const items = staleItems({ documents, links, texts, discrepancies, bodies });
  const named = documentsIn(items, documents);
  return { items, book: await pageBook(named), issued: issueDays(named) };
}
