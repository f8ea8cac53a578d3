import { nameHtml } from '../ui/name-html.ts';
import type { EffectBook } from './book.ts';

/** A link to a document of the book, as HTML; its slug where the book does not know it. */
export function bookLink(book: EffectBook, slug: string, words?: string): string {
  const entry = book.entries[slug];
  if (!entry) return nameHtml(words ?? slug);
  return `<a href="${entry.url}">${nameHtml(words ?? entry.name)}</a>`;
}

/** "A, B và C", each linked once. */
export function bookLinks(book: EffectBook, slugs: readonly string[]): string {
  return andList([...new Set(slugs)].map((slug) => bookLink(book, slug)));
}

/** Joins parts as a sentence does: "A, B và C". */
export function andList(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} và ${parts.at(-1) ?? ''}`;
}
