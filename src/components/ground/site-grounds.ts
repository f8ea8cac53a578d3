import { allDocuments, registries } from '../../content/site/site.ts';
import type { GroundDocument } from './ground-lines.ts';
import { namedGrounds } from './named-grounds.ts';

let known: Promise<ReadonlyMap<string, GroundDocument>> | undefined;

/**
 * How grounds name the documents of this site, and those that sources only mention. Worked out once
 * a build.
 */
export async function siteGrounds(): Promise<(slug: string) => GroundDocument | null> {
  known ??= load();
  const documents = await known;
  return (slug) => documents.get(slug) ?? null;
}

async function load(): Promise<ReadonlyMap<string, GroundDocument>> {
  const { citedDocuments } = await registries();
  return namedGrounds(await allDocuments(), citedDocuments);
}
