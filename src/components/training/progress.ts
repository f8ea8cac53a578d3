/** An answer given to a question, and to which wording of it. */
export interface Answered {
  /** Place of the chosen option, from 0. */
  readonly choice: number;
  /** See `questionVersion`: an answer to other words counts no longer. */
  readonly version: string;
}

/** What a reader has done of one lesson. */
export interface LessonProgress {
  readonly answers: Readonly<Record<string, Answered>>;
  /** When it was last open, in milliseconds; 0 for never. */
  readonly seen: number;
}

/** What a reader has done, by lesson. */
export type Progress = Readonly<Record<string, LessonProgress>>;

/** What a script needs to know of a question. */
export interface QuestionKey {
  readonly id: string;
  readonly version: string;
  /** Place of the right option, from 0. */
  readonly right: number;
}

/** How far a reader has come with a lesson's questions. */
export interface Score {
  readonly total: number;
  readonly answered: number;
  readonly right: number;
  /** Ids of the questions answered wrongly, in their order. */
  readonly wrong: readonly string[];
}

const NOTHING: LessonProgress = { answers: {}, seen: 0 };

/** What is known of a lesson. */
export function progressIn(progress: Progress, lesson: string): LessonProgress {
  return Object.hasOwn(progress, lesson) ? (progress[lesson] ?? NOTHING) : NOTHING;
}

/** The answer that counts for a question; null for none, or one to other words. */
export function answerTo({ answers }: LessonProgress, key: QuestionKey): Answered | null {
  const answered = Object.hasOwn(answers, key.id) ? answers[key.id] : undefined;
  return answered?.version === key.version ? answered : null;
}

/** How far a reader has come with some questions. */
export function scoreOf(keys: readonly QuestionKey[], progress: LessonProgress): Score {
  const given = keys.flatMap((key) => {
    const answered = answerTo(progress, key);
    return answered ? [{ id: key.id, right: answered.choice === key.right }] : [];
  });
  const wrong = given.filter(({ right }) => !right).map(({ id }) => id);
  return {
    total: keys.length,
    answered: given.length,
    right: given.length - wrong.length,
    wrong,
  };
}

/** With one more answer, or another one. */
export function withAnswer(
  progress: Progress,
  lesson: string,
  question: string,
  answered: Answered,
): Progress {
  const before = progressIn(progress, lesson);
  const answers = { ...before.answers, [question]: answered };
  return { ...progress, [lesson]: { ...before, answers } };
}

/** Without the answers to some questions. */
export function withoutAnswers(
  progress: Progress,
  lesson: string,
  questions: readonly string[],
): Progress {
  const before = progressIn(progress, lesson);
  const answers = Object.fromEntries(
    Object.entries(before.answers).filter(([id]) => !questions.includes(id)),
  );
  return { ...progress, [lesson]: { ...before, answers } };
}

/** With the moment a lesson was open. */
export function withSeen(progress: Progress, lesson: string, seen: number): Progress {
  return { ...progress, [lesson]: { ...progressIn(progress, lesson), seen } };
}

/** A lesson as far as the question of where to go on needs it. */
export interface LessonState {
  readonly id: string;
  readonly seen: number;
  readonly score: Score;
}

/**
 * Where to go on: the lesson last open that is not done, else the first that is not; null when all
 * are done or nothing was begun.
 */
export function nextLesson(lessons: readonly LessonState[]): string | null {
  const begun = lessons.some(({ seen, score }) => seen > 0 || score.answered > 0);
  if (!begun) return null;
  const open = lessons.filter(({ score }) => score.answered < score.total);
  const [latest] = open.filter(({ seen }) => seen > 0).toSorted((a, b) => b.seen - a.seen);
  return latest?.id ?? open[0]?.id ?? null;
}
