import { slugify } from '../../../legal/vietnamese/index.ts';
import type { Catalogue, CatalogueEntry } from '../catalogue.ts';

/** Titles shorter than this many syllables are too common to be meant ("Luật"). */
const MIN_SYLLABLES = 3;

/**
 * Documents called by their title, with or without type and year: "luật thỏa thuận quốc tế 2020".
 *
 * @example findByTitle('luat thoa thuan quoc te', catalogue).length // 1
 */
export function findByTitle(text: string, { byTitle }: Catalogue): readonly CatalogueEntry[] {
  const [, title = '', year] = /^(.*?)(?:(?:-nam)?-((?:19|20)\d\d))?$/.exec(slugify(text)) ?? [];
  if (title.split('-').length < MIN_SYLLABLES) return [];
  const found = byTitle.get(title) ?? [];
  return year === undefined
    ? found
    : found.filter(({ document }) => document.year === Number(year));
}
