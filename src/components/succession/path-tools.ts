import { copyLink } from '../ui/copy-link.ts';
import { copyText } from '../ui/copy-text.ts';

/** What the bar above the question shows. */
interface Shown {
  readonly status: string;
  readonly chips: readonly HTMLLIElement[];
  /** Address of the question before; null at the first one. */
  readonly back: string | null;
  readonly restart: string;
  readonly done: boolean;
}

/** Sets the tools of the path up; the function given back shows a state in them. */
export function installTools(page: HTMLElement): (shown: Shown) => void {
  const find = (name: string) => page.querySelector<HTMLElement>(`[data-path-${name}]`);
  const link = (name: string) => page.querySelector<HTMLAnchorElement>(`[data-path-${name}]`);
  const status = find('status');
  const chips = find('chips');
  const back = link('back');
  const restart = link('restart');
  const share = find('share');
  const print = find('print');
  const shared = find('shared');

  share?.addEventListener('click', () => {
    void copyLink(location.href, document.title, page).then((words) => {
      if (shared) shared.textContent = words;
    });
  });
  print?.addEventListener('click', () => {
    globalThis.print();
  });
  page.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-copy]') : null;
    if (!button) return;
    void copyText(button.dataset.copy ?? '', page).then((done) => {
      const words = button.parentElement?.querySelector('[data-copied]');
      if (words) words.textContent = done ? 'Đã chép.' : 'Không chép được.';
    });
  });

  return (shown) => {
    if (status && status.textContent !== shown.status) status.textContent = shown.status;
    chips?.replaceChildren(...shown.chips);
    if (shared) shared.textContent = '';
    if (back) {
      back.hidden = shown.back === null;
      back.href = shown.back ?? '';
    }
    if (restart) {
      restart.hidden = shown.back === null;
      restart.href = shown.restart;
    }
    if (share) share.hidden = !shown.done;
    if (print) print.hidden = !shown.done;
  };
}
