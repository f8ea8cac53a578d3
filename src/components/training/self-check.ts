import {
  answerTo,
  progressIn,
  scoreOf,
  withAnswer,
  withoutAnswers,
  withSeen,
  type Progress,
  type QuestionKey,
} from './progress.ts';
import { questionView, type QuestionView } from './question-view.ts';
import { resultWords, scoreWords, UNSAVED } from './score-words.ts';
import { browserShelf, openStore } from './saved-progress.ts';

const section = document.querySelector<HTMLElement>('[data-self-check]');
const keys = document.getElementById('dap-an')?.textContent;
if (section && keys)
  start(section, section.dataset.selfCheck ?? '', JSON.parse(keys) as QuestionKey[]);

/** Lets a reader answer one by one, and keeps on this device what has been answered. */
function start(section: HTMLElement, lesson: string, keys: readonly QuestionKey[]): void {
  const store = openStore(browserShelf());
  const part = (name: string) => section.querySelector<HTMLElement>(`[data-${name}]`);
  const views = keys.flatMap((key): QuestionView[] => {
    const element = section.querySelector<HTMLElement>(`[data-question="${key.id}"]`);
    if (!element) return [];
    return [questionView(element, key, { answer: (choice) => answer(key, choice), next: goOn })];
  });
  const current = () => progressIn(store.read(), lesson);

  function keep(change: (progress: Progress) => Progress): void {
    const note = part('storage-note');
    if (!store.update(change) && note) note.textContent = UNSAVED;
    tell();
  }

  function answer(key: QuestionKey, choice: number): void {
    const answered = { choice, version: key.version };
    keep((progress) => withAnswer(progress, lesson, key.id, answered));
    const last = scoreOf(keys, current()).answered === keys.length;
    views.find((view) => view.key === key)?.show(answered, last ? 'last' : 'answered');
  }

  /** To the first question without an answer, or to the result. */
  function goOn(): void {
    const progress = current();
    const open = views.find(({ key }) => answerTo(progress, key) === null);
    if (open) open.focus();
    else part('result-words')?.focus();
  }

  /** How far it has come, and at the end the result. */
  function tell(): void {
    const score = scoreOf(keys, current());
    const words = part('score');
    if (words) words.textContent = scoreWords(score);
    const bar = section.querySelector<HTMLProgressElement>('[data-score-bar]');
    if (bar) bar.value = score.answered;
    const result = part('result');
    if (result) result.hidden = score.answered === 0;
    const told = part('result-words');
    if (told) told.textContent = resultWords(score);
    const retry = part('retry-wrong');
    if (retry) {
      retry.hidden = score.wrong.length === 0;
      retry.textContent = `Làm lại ${score.wrong.length} câu sai`;
    }
  }

  function again(ids: readonly string[]): void {
    keep((progress) => withoutAnswers(progress, lesson, ids));
    const cleared = views.filter(({ key }) => ids.includes(key.id));
    for (const view of cleared) view.clear();
    cleared[0]?.focus();
  }

  part('retry-wrong')?.addEventListener('click', () => again(scoreOf(keys, current()).wrong));
  part('reset')?.addEventListener('click', () => again(keys.map(({ id }) => id)));
  keep((progress) => withSeen(progress, lesson, Date.now()));
  const progress = current();
  for (const view of views) {
    const answered = answerTo(progress, view.key);
    if (answered) view.show(answered, 'restored');
  }
}
