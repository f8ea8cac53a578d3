import { BUILD_DATE } from '../../src/content/build-date.ts';
import { buildSite } from '../../src/content/site/build-site.ts';
import { CONTENT_DIR } from '../../src/content/paths.ts';
import { searchedTexts } from '../../src/content/compile/searched-text.ts';
import { readCorpus } from '../../src/content/read-corpus.ts';
import { toSearchData } from '../../src/content/site/to-search-data.ts';
import type { SearchData } from '../../src/search/types.ts';

export { digestOf } from '../../src/content/site/split-data.ts';

/** What the search page of this content would hold, read straight from the content folder. */
export async function siteSearchData(root: string = CONTENT_DIR): Promise<SearchData> {
  const { value, issues } = await readCorpus(root);
  const errors = issues.filter(({ severity }) => severity === 'error');
  if (errors.length > 0)
    throw new Error(`Nội dung còn ${errors.length} lỗi; sửa trước theo: npm run check`);
  return toSearchData(
    buildSite(value.documents, value.registries, BUILD_DATE),
    searchedTexts(value.texts),
  );
}
