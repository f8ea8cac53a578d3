import { dayInVietNam } from '../../legal/calendar.ts';
import { savedBytes, type SavedPart } from '../../offline/state.ts';
import { countWords, dayWords, sizeWords } from '../../offline/words.ts';
import { copyOf, part } from '../search/dom.ts';
import { linkItem } from './link-item.ts';
import { isLasting, roomNow, roomSentence } from './room.ts';
import { visitedCount, visitedPages } from './visited.ts';

/** Shows what is kept, and room. @param remove called with the part whose button is pressed. */
export async function showKept(
  root: HTMLElement,
  parts: readonly SavedPart[],
  remove: (part: SavedPart) => void,
): Promise<void> {
  const list = part(root, 'kept');
  list.replaceChildren(...parts.map((saved) => keptItem(saved, remove)));
  list.hidden = parts.length === 0;
  const visited = await visitedCount();
  part(root, 'kept-none').hidden = parts.length > 0;
  const details = part(root, 'visited');
  details.hidden = visited === 0;
  part(root, 'visited-summary').textContent = `${countWords(visited)} trang đã xem gần đây`;
  part(root, 'remove-all').hidden = visited + parts.length === 0;
  part(root, 'room').textContent = roomSentence(await roomNow(), await isLasting());
}

/** Names the visited pages when a reader wants to see them: it means reading each of them. */
export function nameVisited(root: HTMLElement): void {
  const details = part(root, 'visited') as HTMLDetailsElement;
  details.addEventListener('toggle', () => {
    if (!details.open) return;
    void visitedPages().then((pages) => {
      part(root, 'visited-list').replaceChildren(
        ...pages.map(({ path, title, at }) =>
          linkItem(path, title, `bản ngày ${dayWords(dayInVietNam(at))}`),
        ),
      );
    });
  });
}

function keptItem(saved: SavedPart, remove: (part: SavedPart) => void): HTMLElement {
  const item = copyOf('kept-part');
  const link = part(item, 'label') as HTMLAnchorElement;
  link.textContent = saved.label;
  link.href = saved.start;
  part(item, 'facts').textContent = [
    saved.pages > 0
      ? `${countWords(saved.pages)} trang`
      : `${countWords(Object.keys(saved.files).length)} tệp`,
    sizeWords(savedBytes([saved])),
    `bản ngày ${dayWords(saved.builtOn)}`,
    `lưu ngày ${dayWords(dayInVietNam(Date.parse(saved.savedAt)))}`,
  ].join(' · ');
  part(item, 'remove-what').textContent = ` ${saved.label}`;
  part(item, 'remove').addEventListener('click', () => {
    remove(saved);
  });
  return item;
}
