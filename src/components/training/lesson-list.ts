import { nextLesson, progressIn, scoreOf, type QuestionKey } from './progress.ts';
import { browserShelf, openStore } from './saved-progress.ts';
import { reveal } from '../ui/reveal.ts';
import { stateWords } from './score-words.ts';

/** A lesson as the list's script needs it. */
export interface ListedLesson {
  readonly id: string;
  readonly order: number;
  readonly title: string;
  readonly questions: readonly QuestionKey[];
}

const data = document.getElementById('cac-bai-hoc')?.textContent;
if (data) start(JSON.parse(data) as ListedLesson[]);

/** Shows how far the reader has come, where to go on, and forgets it all when asked to. */
function start(lessons: readonly ListedLesson[]): void {
  const store = openStore(browserShelf());
  const clear = document.querySelector<HTMLButtonElement>('[data-clear-progress]');
  const cleared = document.querySelector<HTMLElement>('[data-cleared]');

  function show(): void {
    const progress = store.read();
    const states = lessons.map(({ id, questions }) => {
      const here = progressIn(progress, id);
      return { id, seen: here.seen, score: scoreOf(questions, here) };
    });
    for (const { id, seen, score } of states) {
      const place = document.querySelector<HTMLElement>(`[data-lesson-progress="${id}"]`);
      const words = place?.querySelector('[data-lesson-words]');
      if (words) words.textContent = stateWords(score, seen > 0);
      const bar = place?.querySelector('progress');
      if (bar) bar.value = score.answered;
    }
    leadOn(nextLesson(states));
    const begun = states.some(({ seen, score }) => seen > 0 || score.answered > 0);
    if (clear) clear.hidden = !begun;
  }

  /** The way on to a lesson, or none. */
  function leadOn(next: string | null): void {
    const lesson = lessons.find(({ id }) => id === next);
    const link = document.querySelector<HTMLAnchorElement>('[data-continue]');
    if (!link) return;
    link.hidden = !lesson;
    if (!lesson) return;
    link.href = `/tap-huan/${lesson.id}/`;
    link.textContent = `Tiếp tục bài ${lesson.order}: ${lesson.title}`;
  }

  clear?.addEventListener('click', () => {
    if (!confirm('Xóa mọi bài làm đã lưu trên máy này?')) return;
    const done = store.clear();
    show();
    if (cleared)
      cleared.textContent = done
        ? 'Đã xóa tiến độ trên máy này.'
        : 'Trình duyệt không cho xóa; hãy xóa dữ liệu của trang trong phần cài đặt.';
    cleared?.focus();
  });
  // Coming back from a lesson by the browser's own button shows the page as it was left.
  addEventListener('pageshow', show);
  show();
  reveal();
}
