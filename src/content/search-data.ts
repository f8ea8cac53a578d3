import type { SearchData } from '../search/types.ts';
import { allDocuments, documentText } from './site.ts';
import { toSearchData, type SearchedText } from './to-search-data.ts';

/** What the search page indexes, from every document of the site. */
export async function loadSearchData(): Promise<SearchData> {
  const documents = await allDocuments();
  const texts = new Map<string, SearchedText>();
  for (const document of documents) {
    const text = await documentText(document);
    if (!text) continue;
    // All texts at once are needed, but not their HTML, which is two thirds of them.
    const { kind, body, outline, passages } = text;
    texts.set(document.slug, { kind, body, outline, passages });
  }
  return toSearchData(documents, texts);
}
