import { BASE_PAGES } from './addresses.ts';
import type { OfflinePart } from './manifest.ts';

/** What belongs to a part, as the site knows it before its files are there. */
export type PartDefinition = Pick<OfflinePart, 'id' | 'group' | 'label' | 'start'> & {
  /** Pages by their paths. */
  readonly pages?: readonly string[];
  /** Folders of pages. */
  readonly under?: readonly string[];
};

/** What the site itself writes at the manifest's address; the build puts the manifest in its place. */
export interface PartDefinitions {
  readonly builtOn: string;
  readonly definitions: readonly PartDefinition[];
}

/** The pages of a part among all pages of the site, those that come with every part first. */
export function pagesOf(
  { pages = [], under = [] }: PartDefinition,
  all: readonly string[],
): { readonly own: readonly string[]; readonly base: readonly string[] } {
  const named = new Set(pages);
  const own = all.filter(
    (path) => named.has(path) || under.some((folder) => path.startsWith(folder)),
  );
  return { own, base: BASE_PAGES.filter((path) => all.includes(path) && !own.includes(path)) };
}
