import type { SearchData } from '../../search/types.ts';
import { allDocuments, documentWords } from './site.ts';
import { toSearchData, type SearchedText } from './to-search-data.ts';

/** What the search page indexes, from every document of the site. */
export async function loadSearchData(): Promise<SearchData> {
  const documents = await allDocuments();
  const texts = new Map<string, SearchedText>();
  for (const document of documents) {
    const text = await documentWords(document);
    if (!text) continue;
    texts.set(document.slug, text);
  }
  return toSearchData(documents, texts);
}
