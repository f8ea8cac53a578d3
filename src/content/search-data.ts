import type { SearchData } from '../search/types.ts';
import { allDocuments } from './site.ts';
import { toSearchData } from './to-search-data.ts';

/** What the search page indexes, from every document of the site. */
export async function loadSearchData(): Promise<SearchData> {
  return toSearchData(await allDocuments());
}
