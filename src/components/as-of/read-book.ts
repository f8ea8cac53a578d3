import type { EffectBook } from './book.ts';

/** The book that travels in the page; null on pages without one. */
export function readBook(): EffectBook | null {
  const data = document.getElementById('so-hieu-luc')?.textContent;
  return data ? (JSON.parse(data) as EffectBook) : null;
}
