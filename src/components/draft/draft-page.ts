import { part } from '../search/dom.ts';
import { acceptFiles } from './accept-files.ts';
import { createOptions } from './check-options.ts';
import { pasteLongTexts } from './paste-long.ts';
import { FAILURE_WORDS } from './read/failure-words.ts';
import { readFile } from './read/read-file.ts';
import { runCheck } from './run-check.ts';
import { SAMPLE } from './sample.ts';
import { sourceWords } from './sentences.ts';
import { createReportView } from './show-report.ts';
import { createWorkBar } from './work-bar.ts';

/** Makes the page live. `corpus` is the published data, as text. */
export function startDraftPage(root: HTMLElement, corpus: string): void {
  const form = part(root, 'form') as HTMLFormElement;
  const text = part(root, 'text') as HTMLTextAreaElement;
  const { builtOn } = JSON.parse(corpus) as { builtOn: string };
  const options = createOptions(root, builtOn);
  let running = new AbortController();
  let stopped = false;
  const view = createReportView(root, (id) => options.placeName(id));
  const bar = createWorkBar(root, () => {
    stopped = true;
    running.abort();
  });

  /** Ends what runs and starts anew. */
  const restart = (): AbortSignal => {
    running.abort();
    running = new AbortController();
    stopped = false;
    bar.end();
    fail('');
    return running.signal;
  };

  const fail = (words: string): void => {
    part(root, 'error').textContent = words;
  };

  /** The form unfolds for a draft to come and folds over the results. */
  const face = (name: 'entry' | 'results'): void => {
    part(root, 'entry').hidden = name === 'results';
    part(root, 'edit').hidden = name === 'entry';
    part(root, 'submit').textContent = name === 'entry' ? 'Kiểm tra' : 'Kiểm tra lại';
    if (name === 'entry') view.hide();
  };

  const tell = (source: string): void => {
    part(root, 'source').textContent = source;
    part(root, 'source').hidden = source === '';
  };

  const check = async (): Promise<void> => {
    const signal = restart();
    const asked = options.read();
    if (asked === null) {
      // A file may just have been read: its text must not stay folded away.
      if (part(root, 'results').hidden) face('entry');
      return;
    }
    if (text.value.trim() === '') {
      face('entry');
      fail('Chưa có văn bản nào; hãy dán văn bản hoặc chọn tệp.');
      text.focus();
      return;
    }
    bar.begin('Đang đối chiếu các viện dẫn');
    const outcome = await runCheck({ corpus, text: text.value, ...asked }, signal, (done) =>
      bar.progress(done),
    );
    if (outcome.kind === 'cancelled') {
      cancelled('Đã dừng kiểm tra.');
      return;
    }
    bar.end();
    if (outcome.kind === 'failed') {
      face('entry');
      fail('Bộ kiểm tra đã dừng vì lỗi; hãy thử lại, hoặc kiểm tra từng phần của văn bản.');
      return;
    }
    // Milliseconds in the worker, for those who measure.
    root.dataset.took = outcome.took.toFixed(0);
    face('results');
    await view.show(outcome.report, signal);
  };

  /** Work stopped by the reader says so; work overtaken by newer work says nothing. */
  const cancelled = (words: string): void => {
    if (!stopped) return;
    bar.end();
    face('entry');
    fail(words);
    // The button that stopped it is gone.
    form.querySelector<HTMLElement>('[type="submit"]')?.focus();
  };

  const read = async (file: File): Promise<void> => {
    const signal = restart();
    face('entry');
    bar.begin(`Đang đọc tệp ${file.name}`);
    const outcome = await readFile(file, {
      signal,
      progress: (done, of) => bar.progress(done / of),
    });
    if (outcome.kind === 'cancelled') {
      cancelled('Đã dừng đọc tệp.');
      return;
    }
    bar.end();
    if (outcome.kind === 'failed') {
      fail(FAILURE_WORDS[outcome.reason]);
      return;
    }
    // Unseen: laying out a hundred pages in a field takes long.
    part(root, 'entry').hidden = true;
    text.value = outcome.text;
    tell(sourceWords(file.name, outcome.pages, outcome.silent));
    await check();
  };

  acceptFiles(root, (file) => void read(file));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void check();
  });
  pasteLongTexts(text);
  text.addEventListener('input', () => tell(''));
  part(root, 'sample').addEventListener('click', () => {
    text.value = SAMPLE;
    tell('Đoạn mẫu, không phải văn bản thật');
    void check();
  });
  part(root, 'edit').addEventListener('click', () => {
    restart();
    face('entry');
    text.focus();
  });
}
