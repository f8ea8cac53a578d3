import { part } from '../search/dom.ts';
import { spokenStep } from './sentences.ts';

/** Shows that work goes on, how far it is, and a way to stop it. */
export interface WorkBar {
  begin(words: string): void;
  /** From 0 to 1. */
  progress(done: number): void;
  end(): void;
}

/** Makes the bar; `stop` is called when its button is pressed. */
export function createWorkBar(root: HTMLElement, stop: () => void): WorkBar {
  const box = part(root, 'work');
  const bar = part(root, 'bar');
  const said = part(root, 'said');
  let words = '';
  part(root, 'cancel').addEventListener('click', stop);
  return {
    begin(next) {
      words = next;
      box.hidden = false;
      bar.removeAttribute('value');
      part(root, 'work-words').textContent = words;
      said.textContent = words;
    },
    progress(done) {
      bar.setAttribute('value', String(done));
      // Told a few times, not at every step.
      const spoken = spokenStep(words, done);
      if (said.textContent !== spoken) said.textContent = spoken;
    },
    end() {
      box.hidden = true;
      said.textContent = '';
    },
  };
}
