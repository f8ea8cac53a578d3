import { dayInVietNam } from '../../legal/calendar.ts';
import { dayWords } from '../../offline/words.ts';
import { part } from '../search/dom.ts';
import { linkItem } from './link-item.ts';
import { visitedPages } from './visited.ts';
import { openKept } from './worker-link.ts';

/** Visited pages that are named; more would hide them. */
const MOST = 15;

/** Lists what is kept on the page that stands in for one that is not. */
export async function listKept(root: HTMLElement): Promise<void> {
  const none = part(root, 'none');
  try {
    const parts = await openKept().shelf.parts();
    const pages = (await visitedPages(MOST)).filter(({ path }) => path !== location.pathname);
    fill(
      part(root, 'parts'),
      parts.map(({ start, label, builtOn }) =>
        linkItem(start, label, `bản ngày ${dayWords(builtOn)}`),
      ),
    );
    fill(
      part(root, 'pages'),
      pages.map(({ path, title, at }) =>
        linkItem(path, title, `bản ngày ${dayWords(dayInVietNam(at))}`),
      ),
    );
    part(root, 'pages-head').hidden = pages.length === 0;
    none.textContent = parts.length + pages.length === 0 ? 'Chưa lưu trang nào trên máy này.' : '';
  } catch {
    none.textContent = 'Trình duyệt không cho xem những gì đã lưu.';
  }
}

function fill(list: HTMLElement, items: readonly HTMLElement[]): void {
  list.replaceChildren(...items);
  list.hidden = items.length === 0;
}
