import { readDefinitions, type Definition } from '../../search/kinds/definitions.ts';
import type { SiteDocument } from '../model.ts';
import { loadSearchData } from './search-data.ts';
import { allDocuments } from './site.ts';

let definitions: Promise<readonly Definition[]> | undefined;

/** What documents of this site mean by the terms they define, the newest document first. */
export function allDefinitions(): Promise<readonly Definition[]> {
  definitions ??= load();
  return definitions;
}

/** The documents they stand in. */
export async function definingDocuments(): Promise<readonly SiteDocument[]> {
  const slugs = new Set((await allDefinitions()).map(({ document }) => document));
  return (await allDocuments()).filter(({ slug }) => slugs.has(slug));
}

async function load(): Promise<Definition[]> {
  return readDefinitions(await loadSearchData());
}
