import type { StoredText } from './model.ts';
import type { SearchData } from '../search/types.ts';
import { allDocuments, documentText } from './site.ts';
import { toSearchData } from './to-search-data.ts';

/** What the search page indexes, from every document of the site. */
export async function loadSearchData(): Promise<SearchData> {
  const documents = await allDocuments();
  const texts = new Map<string, StoredText>();
  for (const document of documents) {
    const text = await documentText(document);
    if (text) texts.set(document.slug, text);
  }
  return toSearchData(documents, texts);
}
