import { readDay } from '../../legal/calendar.ts';
import type { Question } from '../../legal/effect/index.ts';
import { formatDate } from '../ui/date.ts';
import type { EffectBook } from './book.ts';
import { carryDay } from './carry-day.ts';
import { readAsked, writeDay, writeParam } from './date-address.ts';
import { announcePainted, isWorking, onLost } from './painted.ts';
import { readBook } from './read-book.ts';
import { todayFor } from './today.ts';
import { filled } from '../../texts/filled.ts';
import * as texts from '../../texts/vi.ts';

const book = readBook();
if (book) start(book);

/** Shows the states of the day asked for in the address, and follows the control and the address. */
function start(book: EffectBook): void {
  const form = document.querySelector<HTMLFormElement>('[data-as-of-form]');
  const status = document.querySelector<HTMLElement>('[data-as-of-status]');
  const input = form?.querySelector<HTMLInputElement>('input[name="ngay"]');
  const place = form?.querySelector<HTMLSelectElement>('select[name="noi"]');
  const back = form?.querySelector<HTMLButtonElement>('[data-as-of-today]');
  const error = form?.querySelector<HTMLElement>('[data-as-of-error]');
  const fold = document.querySelector<HTMLDetailsElement>('[data-as-of-fold]');
  // On a phone the answer comes before the control, unless that is in use.
  if (fold && /[?&](?:ngay|noi)=/.test(location.search)) fold.open = true;
  let asking = JSON.stringify({ on: book.builtOn });
  let repainted = false;

  function show(): void {
    const today = todayFor(book);
    const asked = readAsked(location.search);
    const on = asked.kind === 'day' ? asked.day : today;
    const noi = new URLSearchParams(location.search).get('noi');
    const territory = book.territories.find(({ id }) => id === noi)?.id;
    if (input) input.value = formatDate(on);
    fail(false);
    if (place) place.value = territory ?? '';
    if (back) back.hidden = on === today;
    if (status) {
      const words = [
        asked.kind === 'unreadable' ? notRead(texts.asOfUnreadable, asked.text) : '',
        place && noi && !territory ? notRead(place.dataset.unknown ?? '', noi) : '',
        statusWords(on, today),
      ]
        .join(' ')
        .trim();
      if (status.textContent !== words) status.textContent = words;
      status.classList.toggle('other-day', on !== today);
      status.classList.remove('lost');
    }
    const question: Question = territory === undefined ? { on } : { on, territory };
    carryDay(on === today ? null : on);
    if (JSON.stringify(question) === asking) return;
    asking = JSON.stringify(question);
    isWorking(
      showStates(question, on === today ? null : on).catch((error: unknown) => {
        console.error(error);
        if (asking === JSON.stringify(question)) tellLost(question);
      }),
    );
  }

  /** Works the states out again, unless those of the build are still right. */
  async function showStates(question: Question, carried: string | null): Promise<void> {
    const key = JSON.stringify(question);
    if (!holds(book, question) || repainted) {
      const { paint } = await import('./paint.ts');
      // Another day may have been asked for in the meantime.
      if (asking !== key) return;
      paint(book, question);
      repainted = true;
      carryDay(carried);
    }
    for (const day of document.querySelectorAll('[data-day]'))
      day.textContent = formatDate(question.on);
    announcePainted({ book, question });
  }

  /** What could not be drawn for a day stays as it was, and the page does not say otherwise. */
  function tellLost({ on }: Question): void {
    // Asked for again it is tried again.
    asking = '';
    if (!status) return;
    status.textContent = filled(texts.asOfLost, {
      date: formatDate(on),
      built: formatDate(book.builtOn),
    });
    status.classList.add('lost');
  }

  /** What is wrong then stands ready in the page. */
  function fail(wrong: boolean): void {
    if (error) error.textContent = wrong ? (error.dataset.asOfError ?? '') : '';
    if (input) input.ariaInvalid = wrong ? 'true' : null;
  }

  function ask(query: string): void {
    if (query === location.search) {
      show();
      return;
    }
    history.pushState(null, '', location.pathname + query + location.hash);
    show();
  }

  form?.addEventListener('submit', (event) => {
    event.preventDefault();
    const text = input?.value.trim() ?? '';
    const day = text === '' ? todayFor(book) : readDay(text);
    if (day === null) {
      fail(true);
      input?.focus();
    } else ask(writeDay(location.search, day === todayFor(book) ? null : day));
  });
  place?.addEventListener('change', () => {
    ask(writeParam(location.search, 'noi', place.value));
  });
  back?.addEventListener('click', () => {
    ask(writeDay(location.search, null));
    input?.focus();
  });
  onLost(({ question }) => {
    tellLost(question);
  });
  addEventListener('popstate', show);
  addEventListener('pageshow', show);
  show();
}

/** Whether the states the page was built with are those of a question. */
function holds({ builtOn, nextTurn }: EffectBook, { on, territory }: Question): boolean {
  return territory === undefined && on >= builtOn && (nextTurn === null || on < nextTurn);
}

function statusWords(on: string, today: string): string {
  const day = (on === today ? texts.asOfToday : texts.asOfOther).replace('{date}', formatDate(on));
  return on > today ? `${day} ${texts.asOfAhead}` : day;
}

function notRead(words: string, text: string): string {
  return words.replace('{text}', () => text.slice(0, 20));
}
