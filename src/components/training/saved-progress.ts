import type { Answered, LessonProgress, Progress } from './progress.ts';

/** Name and version of what is kept; another version is another name, and is not read. */
export const PROGRESS_KEY = 'tap-huan.v1';

/** The part of `Storage` that is used. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Progress that outlives the page where the browser lets it. */
export interface ProgressStore {
  read(): Progress;
  /** Changes what is kept; `false` when it will not outlive the page. */
  update(change: (progress: Progress) => Progress): boolean;
  /** Forgets everything; `false` when the browser would not. */
  clear(): boolean;
}

/**
 * Keeps progress in a shelf. A shelf that is missing, full or locked costs nothing but the memory
 * of it: then progress lasts as long as the page. What is kept is read again before each change, so
 * that two open pages do not undo each other.
 */
export function openStore(shelf: Shelf | null): ProgressStore {
  let memory: Progress = {};
  let lasting = shelf !== null;
  const read = (): Progress => {
    if (!lasting) return memory;
    const kept = attempt(() => shelf?.getItem(PROGRESS_KEY) ?? null);
    if (kept === FAILED) lasting = false;
    else memory = parseProgress(kept);
    return memory;
  };
  return {
    read,
    update(change) {
      memory = change(read());
      if (lasting) {
        const text = JSON.stringify(memory);
        lasting = attempt(() => shelf?.setItem(PROGRESS_KEY, text)) !== FAILED;
      }
      return lasting;
    },
    clear() {
      memory = {};
      return attempt(() => shelf?.removeItem(PROGRESS_KEY)) !== FAILED;
    },
  };
}

const FAILED = Symbol('failed');

/** Every use of storage may throw: in private windows, when it is full, when it is forbidden. */
function attempt<T>(action: () => T): T | typeof FAILED {
  try {
    return action();
  } catch {
    return FAILED;
  }
}

/** Reads what was kept. Anybody may have written there: only what has the right shape is taken. */
export function parseProgress(text: string | null): Progress {
  const kept = attempt(() => JSON.parse(text ?? '{}') as unknown);
  return Object.fromEntries(
    entriesOf(kept).flatMap(([lesson, value]): [string, LessonProgress][] => {
      const { answers, seen } = asGroup(value);
      return [
        [lesson, { answers: parseAnswers(answers), seen: typeof seen === 'number' ? seen : 0 }],
      ];
    }),
  );
}

function parseAnswers(value: unknown): Record<string, Answered> {
  return Object.fromEntries(
    entriesOf(value).flatMap(([question, given]): [string, Answered][] => {
      const { choice, version } = asGroup(given);
      return typeof choice === 'number' && typeof version === 'string'
        ? [[question, { choice, version }]]
        : [];
    }),
  );
}

function entriesOf(value: unknown): [string, unknown][] {
  return Object.entries(asGroup(value));
}

function asGroup(value: unknown): Record<string, unknown> {
  const group = typeof value === 'object' && value !== null && !Array.isArray(value);
  return group ? (value as Record<string, unknown>) : {};
}

/** The browser's own shelf; null where even asking for it is forbidden. */
export function browserShelf(): Shelf | null {
  const shelf = attempt(() => localStorage);
  return shelf === FAILED ? null : shelf;
}
