import { sitePath } from '../../edition/edition.ts';
import { onPainted } from '../as-of/painted.ts';
import { readBook } from '../as-of/read-book.ts';
import { stateIn } from '../as-of/book.ts';
import { stateSentence } from '../effect/state-sentence.ts';
import popoverStyle from '../../styles/popover.css?inline';
import citeStyle from '../../styles/cite-popover.css?inline';
import { adoptStyle } from '../ui/adopt-style.ts';
import { stateHtml } from '../ui/state-html.ts';
import type { CiteData } from './cite-targets.ts';
import { ownTarget } from './own-target.ts';
import * as texts from '../../texts/vi.ts';

/** Milliseconds a pointer rests before a pop-over opens, and may be away before it closes. */
const HOVER = { open: 350, close: 250 };

/** Ways to show what a citation leads to. */
export interface Popovers {
  /** At once, with the focus in it. */
  readonly press: (link: HTMLAnchorElement) => void;
  /** After a rest of the pointer. */
  readonly hover: (link: HTMLAnchorElement) => void;
}

/**
 * A citation pressed or entered shows what it leads to, with a link there; Ctrl and the like open it
 * at once, as any link. Hovering shows the same, until the pointer leaves both or Escape is pressed.
 */
export function startPopovers(root: HTMLElement, cites: CiteData): Popovers {
  adoptStyle(popoverStyle);
  adoptStyle(citeStyle);
  const book = readBook();
  let on = book?.builtOn ?? '';
  onPainted(({ question }) => {
    on = question.on;
  });
  // Not a <dialog>: showing one moves the focus, and hovering must not.
  const box = document.createElement('div');
  box.className = 'popover cite-popover';
  box.setAttribute('role', 'dialog');
  box.setAttribute('aria-labelledby', 'dan-chieu-ten');
  box.hidden = true;
  document.body.append(box);
  let opener: HTMLAnchorElement | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function open(link: HTMLAnchorElement, focus: boolean): void {
    const href = link.getAttribute('href') ?? '';
    const target = href.startsWith('#')
      ? ownTarget(href.slice(1), root.classList.contains('digest'))
      : cites.targets[sitePath(href).replace(/\?[^#]*/, '')];
    if (!target) return;
    if (opener && opener !== link) close(false);
    opener = link;
    const state = book && target.slug !== null ? stateIn(book, target.slug, { on }) : null;
    const title = element('h2', [capital(target.place), target.name].filter(Boolean).join(', '));
    title.id = 'dan-chieu-ten';
    const badge = element('p', '');
    if (state) badge.innerHTML = stateHtml(state, true);
    const sentence = element('p', '');
    if (book && state && target.slug !== null)
      sentence.innerHTML = stateSentence(book, target.slug, state);
    const go = element('a', texts.openCited) as HTMLAnchorElement;
    go.href = link.href;
    go.className = 'button';
    const shut = element('button', texts.close) as HTMLButtonElement;
    shut.type = 'button';
    shut.addEventListener('click', () => {
      close(true);
    });
    box.replaceChildren(
      title,
      ...(state ? [badge] : []),
      ...(sentence.innerHTML === '' ? [] : [sentence]),
      ...(target.title === '' ? [] : [element('p', target.title, 'cite-title')]),
      ...(target.lines === '' ? [] : [element('blockquote', target.lines)]),
      ...(target.digest ? [element('p', texts.digestStop, 'quiet')] : []),
      ...(cites.warnings[link.dataset.cite ?? ''] ?? []).map((words) =>
        element('p', words, 'cite-warning'),
      ),
      go,
      shut,
    );
    box.hidden = false;
    place(box, link);
    link.setAttribute('aria-expanded', 'true');
    if (focus) go.focus();
  }

  function close(giveBack: boolean): void {
    clearTimeout(timer);
    const link = opener;
    opener = null;
    box.hidden = true;
    link?.removeAttribute('aria-expanded');
    if (giveBack) link?.focus();
  }

  const press = (link: HTMLAnchorElement): void => {
    clearTimeout(timer);
    open(link, true);
  };
  const hover = (link: HTMLAnchorElement): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      open(link, false);
    }, HOVER.open);
  };
  const leave = (): void => {
    clearTimeout(timer);
    // What was opened on purpose, and holds the focus, stays.
    if (!box.hidden && !box.contains(document.activeElement))
      timer = setTimeout(() => {
        close(false);
      }, HOVER.close);
  };
  root.addEventListener('pointerout', leave);
  box.addEventListener('pointerleave', leave);
  box.addEventListener('pointerenter', () => {
    clearTimeout(timer);
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !box.hidden) close(box.contains(document.activeElement));
  });
  document.addEventListener('pointerdown', (event) => {
    if (!box.hidden && event.target instanceof Node && !box.contains(event.target)) close(false);
  });
  return { press, hover };
}

/** Below the citation, within the window; narrow screens show it at the foot (see the styles). */
function place(box: HTMLElement, link: HTMLElement): void {
  const { left, bottom, top } = link.getBoundingClientRect();
  const width = box.offsetWidth;
  const below = bottom + 6 + box.offsetHeight <= innerHeight || top < box.offsetHeight;
  const y = below ? bottom + 6 : top - 6 - box.offsetHeight;
  box.style.setProperty('--x', `${String(Math.max(8, Math.min(left, innerWidth - width - 8)))}px`);
  box.style.setProperty('--y', `${String(Math.max(8, y))}px`);
}

function element(name: string, text: string, className = ''): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  if (className !== '') made.className = className;
  return made;
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}
