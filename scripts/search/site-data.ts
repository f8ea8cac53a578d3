import { BUILD_DATE } from '../../src/content/build-date.ts';
import { buildSite } from '../../src/content/site/build-site.ts';
import { searchedTexts } from '../../src/content/compile/searched-text.ts';
import { toSearchData } from '../../src/content/site/to-search-data.ts';
import type { SearchData } from '../../src/search/types.ts';
import { soundCorpus } from '../lib/sound-corpus.ts';

export { digestOf } from '../../src/content/site/split-data.ts';

/** What the search page of this content would hold, read straight from the content folder. */
export async function siteSearchData(root?: string): Promise<SearchData> {
  const { documents, registries, texts } = await soundCorpus(root);
  return toSearchData(buildSite(documents, registries, BUILD_DATE), searchedTexts(texts));
}
