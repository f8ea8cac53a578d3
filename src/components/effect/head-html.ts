import { stateIn, type EffectBook } from '../as-of/book.ts';
import { escapeHtml } from '../ui/name-html.ts';
import { basisNotices } from './basis-notices.ts';
import { moveNotices } from './move-notices.ts';
import { stateSentence } from './state-sentence.ts';
import { filled } from '../../texts/filled.ts';
import * as texts from '../../texts/vi.ts';

/**
 * What the head of a document's page says below its state of effect, as HTML: what the state means,
 * competence moved elsewhere, bases that no longer hold, and unverified leads.
 */
export function headHtml(book: EffectBook, on: string): string {
  const { focus } = book;
  const effect = focus && stateIn(book, focus.slug, { on });
  if (!effect) return '';
  const sentence = stateSentence(book, focus.slug, effect);
  return [
    ...(sentence === '' ? [] : [`<p>${sentence}</p>`]),
    ...moveNotices(book, focus, on).map((words) => `<p class="notice-amber">${words}</p>`),
    ...basisNotices(book, focus, on).map((words) => `<p class="notice-amber">${words}</p>`),
    ...effect.leads.map(
      (lead) =>
        `<p class="lead-unverified">${filled(texts.unverifiedLead, { words: escapeHtml(lead) })}</p>`,
    ),
  ].join('');
}
