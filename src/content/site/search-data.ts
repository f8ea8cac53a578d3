import type { SearchData } from '../../search/types.ts';
import { allDocuments, documentWords } from './site.ts';
import { splitData, type DataFiles } from './split-data.ts';
import { toSearchData, type SearchedText } from './to-search-data.ts';

let data: Promise<SearchData> | undefined;
let files: Promise<DataFiles> | undefined;

/** What the search page indexes, from every document of the site; worked out once a build. */
export function loadSearchData(): Promise<SearchData> {
  data ??= load();
  return data;
}

/** The same as files for the browser. */
export function searchFiles(): Promise<DataFiles> {
  files ??= loadSearchData().then(splitData);
  return files;
}

async function load(): Promise<SearchData> {
  const documents = await allDocuments();
  const texts = new Map<string, SearchedText>();
  for (const document of documents) {
    const text = await documentWords(document);
    if (text) texts.set(document.slug, text);
  }
  return toSearchData(documents, texts);
}
