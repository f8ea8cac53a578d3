import type { SaveProgress } from '../../offline/store/save-parts.ts';
import { countWords, sizeWords } from '../../offline/words.ts';
import { part } from '../search/dom.ts';

/** How much of a download is said aloud: a reader of the screen must not hear every file. */
const ALOUD = 0.25;

/** Shows a download under way. */
export interface DownloadView {
  progress(now: SaveProgress): void;
  /** It ended, with this to say. */
  end(sentence: string): void;
}

/** Turns the form to a download under way. @param cancel called when the reader gives up. */
export function showDownload(root: HTMLElement, cancel: () => void): DownloadView {
  const bar = part(root, 'bar') as HTMLProgressElement;
  const news = part(root, 'news');
  const stop = part(root, 'cancel') as HTMLButtonElement;
  const save = part(root, 'save') as HTMLButtonElement;
  const boxes = part(root, 'groups').querySelectorAll('fieldset');
  const busy = (is: boolean): void => {
    part(root, 'running').hidden = !is;
    stop.hidden = !is;
    save.hidden = is;
    for (const box of boxes) box.disabled = is;
  };
  bar.removeAttribute('value');
  news.textContent = 'Đang tải …';
  busy(true);
  stop.focus();
  stop.onclick = cancel;
  let told = 0;
  return {
    progress({ files, ofFiles, bytes, ofBytes }) {
      bar.max = Math.max(1, ofBytes);
      bar.value = bytes;
      part(root, 'running-words').textContent =
        `${countWords(files)} / ${countWords(ofFiles)} tệp, ${sizeWords(bytes)} / ${sizeWords(ofBytes)}`;
      const share = ofBytes === 0 ? 1 : bytes / ofBytes;
      if (share < told + ALOUD) return;
      told = Math.floor(share / ALOUD) * ALOUD;
      news.textContent = `Đã tải ${String(Math.round(told * 100))} %.`;
    },
    end(sentence) {
      const held = document.activeElement === stop;
      busy(false);
      if (held) save.focus();
      news.textContent = sentence;
    },
  };
}
