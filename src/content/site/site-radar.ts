import { changedSince, type ComingTurn, type Review } from '../../legal/impact/index.ts';
import { BUILD_DATE } from '../build-date.ts';
import { comingYear } from './coming-year.ts';
import type { EntryDependant } from './dependants.ts';
import { impactWorld } from './impact-world.ts';
import type { NameOf } from './impact-words.ts';
import { CONTENT_DIR } from '../paths.ts';
import { readBaseline } from '../read/read-baseline.ts';
import { allDocuments, documentWords, registries } from './site.ts';
import { siteDependants } from './site-dependants.ts';

/** What the impact radar tells on the day of the build. */
export interface SiteRadar extends Review<EntryDependant> {
  readonly coming: readonly ComingTurn<EntryDependant>[];
  readonly nameOf: NameOf;
}

/** What must be looked at again on the day of the build, and what will be within a year. */
export async function siteRadar(): Promise<SiteRadar> {
  const documents = await allDocuments();
  const lists = await registries();
  const dependants = await siteDependants();
  const rested = new Set(dependants.flatMap(({ grounds }) => grounds.map((one) => one.document)));
  const bodies = new Map<string, string>();
  for (const document of documents) {
    const words = rested.has(document.slug) ? await documentWords(document) : null;
    if (words) bodies.set(document.slug, words.body);
  }
  const world = impactWorld(documents, (slug) => bodies.get(slug) ?? null, lists);
  const { value: baseline } = await readBaseline(CONTENT_DIR);
  const names = new Map([
    ...lists.citedDocuments.map(({ id, number }) => [id, number] as const),
    ...documents.map(({ slug, name }) => [slug, name] as const),
  ]);
  return {
    ...changedSince(baseline ?? new Map<string, never>(), dependants, BUILD_DATE, world),
    coming: comingYear(dependants, BUILD_DATE, world),
    nameOf: (slug) => names.get(slug) ?? slug,
  };
}
