import { fold, syllables } from '../../../legal/vietnamese/index.ts';
import type { Catalogue, CatalogueEntry } from '../catalogue.ts';

/** Titles shorter than this many syllables are too common to be meant ("Luật"). */
const MIN_SYLLABLES = 3;

/**
 * Documents called by their title, with or without type and year: "luật thỏa thuận quốc tế 2020".
 *
 * @example findByTitle('luat thoa thuan quoc te', catalogue).length // 1
 */
export function findByTitle(text: string, { entries }: Catalogue): CatalogueEntry[] {
  const words = syllables(text).map(({ start, end }) => fold(text.slice(start, end)));
  const year = /^(?:19|20)\d\d$/.test(words.at(-1) ?? '') ? Number(words.pop()) : null;
  if (year !== null && words.at(-1) === 'nam') words.pop();
  if (words.length < MIN_SYLLABLES) return [];
  const title = words.join(' ');
  return entries.filter(
    ({ document, titles }) =>
      (year === null || document.year === year) && titles.some((own) => plain(own) === title),
  );
}

function plain(title: string): string {
  return syllables(title)
    .map(({ start, end }) => title.slice(start, end))
    .join(' ');
}
