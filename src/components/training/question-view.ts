import type { Answered, QuestionKey } from './progress.ts';

/** How an answer comes to be shown: just given, just given and the last one, or from earlier. */
export type Shown = 'answered' | 'last' | 'restored';

/** One question on the page. */
export interface QuestionView {
  readonly key: QuestionKey;
  /** Shows an answer, whether it is right, and why. */
  show(answered: Answered, how: Shown): void;
  /** As if it had never been answered. */
  clear(): void;
  /** Leads the reader to it. */
  focus(): void;
}

/** What a question tells when its button is pressed. */
interface Told {
  readonly answer: (choice: number) => void;
  readonly next: () => void;
}

const NEXT: Readonly<Record<Exclude<Shown, 'restored'>, string>> = {
  answered: 'Câu tiếp theo',
  last: 'Xem kết quả',
};
const MARKS = { right: '✓ Đáp án đúng', chosenRight: '✓ Bạn chọn đúng', wrong: '✕ Bạn chọn' };

/** Brings one question of the page to life. */
export function questionView(element: HTMLElement, key: QuestionKey, told: Told): QuestionView {
  const inputs = [...element.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
  const button = element.querySelector<HTMLButtonElement>('[data-submit]');
  const verdict = element.querySelector<HTMLElement>('[data-verdict]');
  const explanation = element.querySelector<HTMLDetailsElement>('[data-explanation]');

  function say(words: string, state: string): void {
    if (!verdict) return;
    verdict.textContent = words;
    verdict.dataset.verdict = state;
  }

  function mark(input: HTMLInputElement, name: keyof typeof MARKS | null): void {
    const option = input.closest<HTMLElement>('.option');
    const place = option?.querySelector('[data-option-mark]');
    if (place) place.textContent = name === null ? '' : MARKS[name];
    option?.classList.toggle('is-right', name === 'right' || name === 'chosenRight');
    option?.classList.toggle('is-wrong', name === 'wrong');
  }

  function submit(): void {
    if (element.dataset.answered !== undefined) {
      told.next();
      return;
    }
    const chosen = inputs.find(({ checked }) => checked);
    if (chosen) told.answer(Number(chosen.value));
    else {
      say('Hãy chọn một phương án.', 'missing');
      inputs[0]?.focus();
    }
  }

  button?.addEventListener('click', submit);
  for (const input of inputs)
    input.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter') return;
      event.preventDefault();
      submit();
    });

  return {
    key,
    show({ choice }, how) {
      const right = choice === key.right;
      element.dataset.answered = '';
      inputs.forEach((input, i) => {
        input.checked = i === choice;
        const chosen = i === choice ? (right ? 'chosenRight' : 'wrong') : null;
        mark(input, chosen ?? (i === key.right ? 'right' : null));
      });
      say(right ? 'Đúng.' : 'Chưa đúng.', right ? 'right' : 'wrong');
      if (explanation) explanation.open = how !== 'restored';
      if (button) {
        button.hidden = how === 'restored';
        if (how !== 'restored') {
          button.textContent = NEXT[how];
          button.focus();
        }
      }
      // After the button has the focus: a disabled field would lose it to nowhere.
      for (const input of inputs) input.disabled = true;
    },
    clear() {
      delete element.dataset.answered;
      for (const input of inputs) {
        input.checked = false;
        input.disabled = false;
        mark(input, null);
      }
      say('', '');
      if (explanation) explanation.open = false;
      if (!button) return;
      button.hidden = false;
      button.textContent = 'Trả lời';
    },
    focus() {
      element.scrollIntoView({ block: 'start' });
      inputs[0]?.focus({ preventScroll: true });
    },
  };
}
