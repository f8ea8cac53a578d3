import type { SiteDocument } from '../model.ts';
import { allDefinitions } from './search-data.ts';
import { allDocuments } from './site.ts';

export { allDefinitions };

/** The documents terms are defined in. */
export async function definingDocuments(): Promise<readonly SiteDocument[]> {
  const slugs = new Set((await allDefinitions()).map(({ document }) => document));
  return (await allDocuments()).filter(({ slug }) => slugs.has(slug));
}
