import type { OfflineManifest } from '../../offline/manifest.ts';
import { outdated, planFor } from '../../offline/plan.ts';
import type { Shelf } from '../../offline/store/shelf.ts';
import { countWords, dayWords, sizeWords } from '../../offline/words.ts';
import { part } from '../search/dom.ts';

/** Says what a newer edition changes in the kept parts, or nothing where they are of this one. */
export async function showUpdate(
  root: HTMLElement,
  manifest: OfflineManifest,
  shelf: Shelf,
): Promise<void> {
  const saved = await shelf.parts();
  const { changed, gone } = outdated(manifest, saved);
  const ids = changed.map(({ id }) => id);
  const { fetch, bytes } = planFor(manifest, ids, saved, await shelf.stored());
  part(root, 'update').hidden = changed.length + gone.length === 0;
  part(root, 'update-now').hidden = changed.length === 0;
  part(root, 'update-words').textContent = [
    changed.length > 0 &&
      `Có bản mới ngày ${dayWords(manifest.builtOn)}: cập nhật ${countWords(fetch.length)} tệp, ${sizeWords(bytes)}.`,
    gone.length > 0 &&
      `Bản mới không còn phần: ${gone.map(({ label }) => label).join(', ')}. Bản đã lưu vẫn mở được.`,
  ]
    .filter(Boolean)
    .join(' ');
}
