import { isDead } from '../../legal/effect/index.ts';
import { stateIn, type EffectBook } from '../as-of/book.ts';
import { iconHtml } from '../ui/icon-html.ts';
import { STATE_ICONS } from '../ui/state-icons.ts';
import * as texts from '../../texts/vi.ts';

/** Beside a citation: that what it names has ended, or is not in force yet. Else nothing. */
export function citeMark(book: EffectBook, slug: string, on: string): string {
  const effect = stateIn(book, slug, { on });
  if (!effect || !(isDead(effect.id) || effect.id === 'chua-co-hieu-luc')) return '';
  const words = isDead(effect.id) ? texts.citeEnded : texts.citeAhead;
  return `${iconHtml(STATE_ICONS[effect.id], 14)} ${words}`;
}
