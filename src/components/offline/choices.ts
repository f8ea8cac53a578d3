import { filesOf, sentBytes, type OfflineManifest } from '../../offline/manifest.ts';
import type { Plan } from '../../offline/plan.ts';
import type { SavedPart } from '../../offline/state.ts';
import { countWords, sizeWords } from '../../offline/words.ts';
import { copyOf, part } from '../search/dom.ts';

/** Offers every part with its size; what is kept already cannot be chosen again. */
export function showChoices(
  root: HTMLElement,
  manifest: OfflineManifest,
  saved: readonly SavedPart[],
): void {
  const chosen = new Set(chosenIds(root));
  for (const group of root.querySelectorAll<HTMLElement>('[data-group]')) {
    const parts = manifest.parts.filter((one) => one.group === group.dataset.group);
    group.hidden = parts.length === 0;
    group.querySelector('ul')?.replaceChildren(
      ...parts.map(({ id, label, pages }) => {
        const item = copyOf('offline-choice');
        const box = item.querySelector('input');
        const kept = saved.some((one) => one.id === id);
        if (box)
          Object.assign(box, { value: id, disabled: kept, checked: !kept && chosen.has(id) });
        const files = filesOf(manifest, [id]);
        const count = pages > 0 ? `${countWords(pages)} trang` : `${countWords(files.length)} tệp`;
        part(item, 'label').textContent = label;
        part(item, 'size').textContent = kept
          ? 'đã lưu'
          : `${count}, ${sizeWords(files.reduce((sum, { bytes }) => sum + bytes, 0))}`;
        return item;
      }),
    );
  }
}

/** Parts that are ticked. */
export function chosenIds(root: HTMLElement): string[] {
  return [...root.querySelectorAll<HTMLInputElement>('input[name="phan"]:checked')].map(
    ({ value }) => value,
  );
}

/** What a download of the ticked parts takes, as a sentence; shared files count once. */
export function totalSentence(
  manifest: OfflineManifest,
  plan: Plan,
  ids: readonly string[],
): string {
  if (ids.length === 0) return 'Chưa chọn phần nào.';
  const size = `Đã chọn ${countWords(ids.length)} phần: cần tải ${countWords(plan.fetch.length)} tệp, chiếm ${sizeWords(plan.bytes)} trên máy.`;
  const sent = sentBytes(manifest, plan.fetch);
  return plan.bytes > 0 && sent < plan.bytes
    ? `${size} Trên đường truyền khoảng ${sizeWords(sent)}, nếu máy chủ có nén.`
    : size;
}
