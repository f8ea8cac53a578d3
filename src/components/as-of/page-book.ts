import { BUILD_DATE } from '../../content/build-date.ts';
import type { SiteDocument } from '../../content/model.ts';
import { allDocuments, registries } from '../../content/site/site.ts';
import type { EffectBook } from './book.ts';
import { makeBook } from './make-book.ts';

/** The book of a page of this site that shows states of documents, and may be about one of them. */
export async function pageBook(
  documents: readonly SiteDocument[],
  focus?: SiteDocument,
): Promise<EffectBook> {
  const { territories } = await registries();
  const all = await allDocuments();
  return makeBook({
    documents,
    all,
    territories,
    builtOn: BUILD_DATE,
    ...(focus ? { focus } : {}),
  });
}
