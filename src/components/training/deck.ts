import { siteHref } from '../../edition/edition.ts';
import { actionOf, slideAfter, slideIn, swipeOf, type SlideAction } from './slide-moves.ts';

const deck = document.querySelector<HTMLElement>('[data-deck]');
if (deck) start(deck);

/** Shows one slide at a time, the one the address names, and leads on by keys, finger and buttons. */
function start(deck: HTMLElement): void {
  const slides = [...deck.querySelectorAll<HTMLElement>('[data-slide]')];
  const total = slides.length;
  const part = (name: string) => deck.querySelector<HTMLElement>(`[data-${name}]`);
  const moves = (name: SlideAction) =>
    deck.querySelectorAll<HTMLButtonElement>(`[data-move="${name}"]`);
  let at = 0;

  function show(number: number): void {
    if (number === at) return;
    at = number;
    slides.forEach((slide, i) => slide.classList.toggle('current', i + 1 === at));
    for (const button of moves('previous')) button.disabled = at === 1;
    for (const button of moves('next')) button.disabled = at === total;
    const place = `Trang ${at} trên ${total}`;
    const title = slides[at - 1]?.querySelector('h2')?.textContent ?? '';
    const words = part('deck-place');
    if (words) words.textContent = place;
    const bar = deck.querySelector<HTMLProgressElement>('[data-deck-bar]');
    if (bar) bar.value = at;
    const status = part('deck-status');
    if (status) status.textContent = `${place}: ${title}`;
  }

  function act(action: SlideAction): void {
    if (action === 'notes') toggleNotes();
    else if (action === 'full-screen') toggleFullScreen();
    else if (action === 'leave') leave();
    else {
      show(slideAfter(action, at, total));
      // Replaced, not added: "back" leads out of the slides, not through them.
      history.replaceState(null, '', `#trang-${at}`);
    }
  }

  function toggleNotes(): void {
    const shown = deck.classList.toggle('with-notes');
    for (const button of moves('notes')) button.setAttribute('aria-pressed', String(shown));
  }

  function toggleFullScreen(): void {
    if (document.fullscreenElement) void document.exitFullscreen();
    // Some browsers and frames refuse; the slides then stay as they are.
    else void deck.requestFullscreen().catch(() => undefined);
  }

  /** Out of full screen by the browser itself, then back to the lesson. */
  function leave(): void {
    if (!document.fullscreenElement) location.href = siteHref(deck.dataset.deck ?? '/tap-huan/');
  }

  document.addEventListener('keydown', (event) => {
    const action = event.defaultPrevented || isBusy(event) ? null : actionOf(event);
    if (action === null) return;
    event.preventDefault();
    act(action);
  });
  deck.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-move]') : null;
    if (button) act(button.dataset.move as SlideAction);
  });
  followFinger(deck, act);
  const printNotes = deck.querySelector<HTMLInputElement>('[data-print-notes]');
  printNotes?.addEventListener('change', () => {
    deck.classList.toggle('print-notes', printNotes.checked);
  });
  globalThis.addEventListener('hashchange', () => show(slideIn(location.hash, total)));
  show(slideIn(location.hash, total));
}

/** Whether a key belongs to what has the focus: words being typed, or a control being pressed. */
function isBusy({ target, key }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.closest('dialog, select, textarea, input:not([type="checkbox"])')) return true;
  return key === ' ' && target.closest('a, button, summary, input, label') !== null;
}

/** Swipes lead on; what has two fingers is a zoom. */
function followFinger(deck: HTMLElement, act: (action: SlideAction) => void): void {
  let begun: Touch | null = null;
  deck.addEventListener(
    'touchstart',
    ({ touches }) => {
      begun = touches.length === 1 ? (touches[0] ?? null) : null;
    },
    { passive: true },
  );
  deck.addEventListener(
    'touchend',
    ({ changedTouches }) => {
      const [ended] = changedTouches;
      if (!begun || !ended) return;
      const action = swipeOf(ended.clientX - begun.clientX, ended.clientY - begun.clientY);
      begun = null;
      if (action) act(action);
    },
    { passive: true },
  );
}
