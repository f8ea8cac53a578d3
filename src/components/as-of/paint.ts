import type { Question } from '../../legal/effect/index.ts';
import { citeMark } from '../cites/cite-mark.ts';
import { headHtml } from '../effect/head-html.ts';
import { markHtml } from '../effect/provision-marks.ts';
import { unappliedLines } from '../effect/unapplied-html.ts';
import { stateHtml } from '../ui/state-html.ts';
import { stateIn, type EffectBook } from './book.ts';

/**
 * Shows the states of a page for a day and a place. Everything here was rendered at the build by
 * the same functions; their HTML holds names from the book only in escaped form.
 */
export function paint(book: EffectBook, question: Question): void {
  for (const element of all('[data-effect-of]')) {
    const effect = stateIn(book, element.dataset.effectOf ?? '', question);
    if (!effect) continue;
    element.innerHTML = stateHtml(effect, element.dataset.evidence !== undefined);
    const row = element.closest<HTMLElement>('[data-tinh-trang]');
    if (row) row.dataset.tinhTrang = effect.id;
  }
  for (const element of all('[data-cite-mark]')) {
    element.innerHTML = citeMark(book, element.dataset.citeMark ?? '', question.on);
    element.hidden = element.innerHTML === '';
  }
  const { focus } = book;
  const { on } = question;
  if (!focus) return;
  for (const element of all('[data-effect-head]')) element.innerHTML = headHtml(book, on);
  for (const element of all('[data-mark-of]')) {
    element.innerHTML = markHtml(book, focus, element.dataset.markOf ?? '', on);
    element.hidden = element.innerHTML === '';
  }
  for (const element of all('[data-unapplied]')) {
    const lines = unappliedLines(book, focus, on);
    const list = element.querySelector('ul');
    if (list) list.innerHTML = lines.map((line) => `<li>${line}</li>`).join('');
    element.hidden = lines.length === 0;
  }
}

function all(selector: string): NodeListOf<HTMLElement> {
  return document.querySelectorAll<HTMLElement>(selector);
}
