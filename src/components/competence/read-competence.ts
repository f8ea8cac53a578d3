import { readBook } from '../as-of/read-book.ts';
import type { CompetenceBook, CompetenceData } from './book.ts';

let known: CompetenceBook | null | undefined;

/** The book that travels in a page with cards, read once; null on pages without one. */
export function readCompetenceBook(): CompetenceBook | null {
  if (known !== undefined) return known;
  const effect = readBook();
  const data = document.getElementById('so-tham-quyen')?.textContent;
  known = effect && data ? { ...(JSON.parse(data) as CompetenceData), effect } : null;
  return known;
}
