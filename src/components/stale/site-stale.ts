import { allObsoleteBodies } from '../../content/site/office.ts';
import { siteCitations } from '../../content/site/site-citations.ts';
import { allDocuments, registries, textSides } from '../../content/site/site.ts';
import { pageBook } from '../as-of/page-book.ts';
import { documentsIn, issueDays, staleItems } from './collect.ts';
import { verdictOn, type StaleBook, type StaleItem, type Verdict } from './items.ts';

/** The site's references to what has ended, with the book that tells which of them are so on a date. */
export interface SiteStale extends StaleBook {
  readonly items: readonly StaleItem[];
  /** Those of the day of the build, each with what it says. */
  readonly today: readonly StaleRow[];
  /** The same by the document they stand in: every document's page asks. */
  readonly todayIn: ReadonlyMap<string, readonly StaleRow[]>;
}

/** A reference with what is to be said of it on a day. */
export interface StaleRow {
  readonly item: StaleItem;
  readonly verdict: Verdict;
}

let stale: Promise<SiteStale> | undefined;

/** Reads them from the content. Computed once a build. */
export function siteStale(): Promise<SiteStale> {
  stale ??= load();
  return stale;
}

function rowsOn(items: readonly StaleItem[], day: string, book: StaleBook): StaleRow[] {
  return items.flatMap((item) => {
    const verdict = verdictOn(item, day, book);
    return verdict ? [{ item, verdict }] : [];
  });
}

async function load(): Promise<SiteStale> {
  const documents = await allDocuments();
  const { links } = await siteCitations();
  const { discrepancies } = await registries();
  const bodies = await allObsoleteBodies();
  const named = new Map([...(await textSides())].map(([slug, side]) => [slug, side.bodies]));
  const items = staleItems({ documents, links, named, discrepancies, bodies });
  const shown = documentsIn(items, documents);
  const known = { book: await pageBook(shown), issued: issueDays(shown) };
  const today = rowsOn(items, known.book.builtOn, known);
  return { ...known, items, today, todayIn: Map.groupBy(today, ({ item }) => item.from) };
}
