import { filled } from '../../texts/filled.ts';
import * as texts from '../../texts/vi.ts';
import { copyText } from '../ui/copy-text.ts';

/** How long a button tells what became of a press. */
const TELLS = 2000;

/** Buttons that copy a document's number, to be searched for on another site. */
const status = document.querySelector('[data-copy-status]');
for (const button of document.querySelectorAll<HTMLElement>('[data-copy]')) {
  const words = button.textContent;
  button.onclick = async () => {
    const text = button.dataset.copy ?? '';
    const done = await copyText(text, document.body);
    if (status)
      status.textContent = filled(done ? texts.copiedText : texts.notCopiedText, { text });
    button.textContent = done ? texts.copiedShort : texts.notCopied;
    setTimeout(() => {
      button.textContent = words;
    }, TELLS);
  };
}
