import { stateIn } from '../as-of/book.ts';
import type { Painted } from '../as-of/painted.ts';
import { clauseMarks } from './clause-marks.ts';
import { readEmbedded } from './embedded.ts';
import { groundWarning } from './ground-warning.ts';

/** Shows the warnings and marks of a lesson for a day, as the build did for its own. */
export function paintLesson({ book, question }: Painted): void {
  for (const element of all('[data-warning-of]')) {
    const places = element.dataset.warningOf?.split(' ') ?? [];
    const words = groundWarning(places, (of) => stateIn(book, of, question));
    const line = element.querySelector('span');
    if (line) line.textContent = words;
    element.hidden = words === '';
  }
  const embedded = readEmbedded();
  for (const element of all('[data-clause-mark]')) {
    const [slug = '', address = ''] = element.dataset.clauseMark?.split('#') ?? [];
    const focus = embedded[slug]?.focus;
    if (focus) element.innerHTML = clauseMarks(book, focus, address, question.on);
    element.hidden = element.innerHTML === '';
  }
}

function all(selector: string): NodeListOf<HTMLElement> {
  return document.querySelectorAll<HTMLElement>(selector);
}
