import type { OfflineManifest } from '../../offline/manifest.ts';
import { outdated, planFor } from '../../offline/plan.ts';
import { confirmParts } from '../../offline/store/confirm-parts.ts';
import { failureOf } from '../../offline/store/failure.ts';
import { removeParts, removeVisited } from '../../offline/store/remove.ts';
import { saveParts } from '../../offline/store/save-parts.ts';
import { countWords, sizeWords } from '../../offline/words.ts';
import { hindrance, lookAtBrowser } from './ability.ts';
import { chosenIds, showChoices, totalSentence } from './choices.ts';
import { showDownload } from './download-view.ts';
import { nameVisited, showKept } from './kept-view.ts';
import { fetchManifest } from './manifest-link.ts';
import { reveal } from '../ui/reveal.ts';
import { part } from '../search/dom.ts';
import { askToLast, roomNow } from './room.ts';
import { showUpdate } from './update-view.ts';
import { applyUpdate, openKept, registerWorker } from './worker-link.ts';

/** Starts the page on which readers choose what to keep. */
export async function startOfflinePage(root: HTMLElement): Promise<void> {
  const why = hindrance(await lookAtBrowser());
  const told = part(root, 'hindrance');
  told.hidden = why === null;
  if (why !== null) {
    told.textContent = why;
    reveal();
    // What keeping would do is not so here.
    for (const name of ['form', 'saved', 'how']) part(document, name).hidden = true;
    return;
  }
  nameVisited(root);
  const manifest = await fetchManifest();
  await new OfflinePage(root, manifest).start();
  reveal();
}

/** The page with what it knows: the list of files, as the server has it, or none without a network. */
class OfflinePage {
  readonly #root: HTMLElement;
  #manifest: OfflineManifest | null;
  readonly #kept = openKept();

  constructor(root: HTMLElement, manifest: OfflineManifest | null) {
    this.#root = root;
    this.#manifest = manifest;
  }

  async start(): Promise<void> {
    const loading = this.#part('loading');
    loading.textContent = this.#manifest
      ? ''
      : 'Chưa lấy được danh sách các phần từ máy chủ. Hãy nối mạng rồi tải lại trang.';
    this.#part('groups').hidden = this.#part('act').hidden = this.#manifest === null;
    this.#part('form').addEventListener('change', () => {
      // From the first choice on it stays in sight.
      this.#part('act').dataset.begun = '';
      void this.#showTotal();
    });
    this.#part('form').addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#save(chosenIds(this.#root));
    });
    this.#part('update-now').addEventListener('click', () => void this.#update());
    this.#part('remove-all').addEventListener('click', () => void this.#removeAll());
    if (this.#manifest) await confirmParts(this.#kept, this.#manifest);
    await this.#show();
  }

  #part(name: string): HTMLElement {
    return part(this.#root, name);
  }

  async #show(): Promise<void> {
    const parts = await this.#kept.shelf.parts();
    await showKept(this.#root, parts, ({ id, label }) => void this.#remove(id, label));
    if (this.#manifest === null) return;
    showChoices(this.#root, this.#manifest, parts);
    await this.#showTotal();
    await showUpdate(this.#root, this.#manifest, this.#kept.shelf);
  }

  async #showTotal(): Promise<void> {
    if (this.#manifest === null) return;
    const { shelf } = this.#kept;
    const ids = chosenIds(this.#root);
    const plan = planFor(this.#manifest, ids, await shelf.parts(), await shelf.stored());
    const room = await roomNow();
    const tooMuch = room !== null && plan.bytes > room.left;
    this.#part('total').textContent =
      totalSentence(this.#manifest, plan, ids) +
      (tooMuch ? ` Máy chỉ còn chỗ cho ${sizeWords(room.left)}: hãy chọn ít hơn.` : '');
    (part(this.#root, 'save') as HTMLButtonElement).disabled = ids.length === 0 || tooMuch;
  }

  /** Brings the kept parts up to date, then lets the worker of the new edition take over. */
  async #update(): Promise<void> {
    if (this.#manifest === null) return;
    const { changed } = outdated(this.#manifest, await this.#kept.shelf.parts());
    if (!(await this.#save(changed.map(({ id }) => id)))) return;
    const { waiting } = await registerWorker();
    if (waiting) applyUpdate(waiting);
  }

  /** Whether it was saved. */
  async #save(ids: readonly string[]): Promise<boolean> {
    if (this.#manifest === null || ids.length === 0) return false;
    const given = new AbortController();
    const view = showDownload(this.#root, () => {
      given.abort();
    });
    let needed = 0;
    let saved = false;
    try {
      await registerWorker();
      await askToLast();
      const { fetch: fetched } = await saveParts(this.#kept, this.#manifest, ids, {
        signal: given.signal,
        progress: (now) => {
          needed = now.ofBytes;
          view.progress(now);
        },
      });
      saved = true;
      view.end(
        fetched.length === 0
          ? 'Đã lưu xong; không phải tải thêm tệp nào.'
          : `Đã lưu xong ${countWords(fetched.length)} tệp. Từ giờ mở được khi không có mạng.`,
      );
    } catch (error) {
      const { sentence, again } = failureOf(error, needed);
      // What came serves another try, unless there is no room for it or no wish.
      if (!again) await this.#kept.shelf.sweep();
      else this.#manifest = (await fetchManifest()) ?? this.#manifest;
      view.end(sentence);
    }
    await this.#show();
    return saved;
  }

  async #remove(id: string, label: string): Promise<void> {
    await removeParts(this.#kept.shelf, [id]);
    this.#part('kept-news').textContent = `Đã xóa: ${label}.`;
    await this.#show();
    this.#part('kept-head').focus();
  }

  async #removeAll(): Promise<void> {
    const parts = await this.#kept.shelf.parts();
    await removeParts(
      this.#kept.shelf,
      parts.map(({ id }) => id),
    );
    await removeVisited(caches);
    this.#part('kept-news').textContent = 'Đã xóa tất cả những gì đã lưu.';
    await this.#show();
    this.#part('kept-head').focus();
  }
}
