import { allDocuments, registries } from '../../content/site/site.ts';
import type { GroundDocument } from './ground-lines.ts';
import { namedGrounds } from './named-grounds.ts';

/** How grounds name the documents of this site, and those that sources only mention. */
export async function siteGrounds(): Promise<(slug: string) => GroundDocument | null> {
  const { citedDocuments } = await registries();
  const known = namedGrounds(await allDocuments(), citedDocuments);
  return (slug) => known.get(slug) ?? null;
}
