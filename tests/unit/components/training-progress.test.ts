import { describe, expect, it } from 'vitest';
import {
  answerTo,
  nextLesson,
  progressIn,
  scoreOf,
  withAnswer,
  withoutAnswers,
  withSeen,
  type Progress,
  type QuestionKey,
} from '../../../src/components/training/progress.ts';
import { questionKeys, questionVersion } from '../../../src/components/training/question-keys.ts';
import {
  openStore,
  parseProgress,
  PROGRESS_KEY,
  type Shelf,
} from '../../../src/components/training/saved-progress.ts';
import {
  resultWords,
  scoreWords,
  stateWords,
} from '../../../src/components/training/score-words.ts';

const KEYS: readonly QuestionKey[] = [
  { id: 'q1', version: 'a', right: 0 },
  { id: 'q2', version: 'b', right: 1 },
  { id: 'q3', version: 'c', right: 2 },
];

/** Answers to the keys in order; null leaves one out. */
function answered(...choices: readonly (number | null)[]): Progress {
  return choices.reduce<Progress>((progress, choice, i) => {
    const key = KEYS[i];
    return choice === null || !key
      ? progress
      : withAnswer(progress, 'bai', key.id, { choice, version: key.version });
  }, {});
}

describe('the score', () => {
  it.each([
    [[], { total: 3, answered: 0, right: 0, wrong: [] }],
    [[0], { total: 3, answered: 1, right: 1, wrong: [] }],
    [[1, 1, 0], { total: 3, answered: 3, right: 1, wrong: ['q1', 'q3'] }],
    [[0, 1, 2], { total: 3, answered: 3, right: 3, wrong: [] }],
    [[null, 0], { total: 3, answered: 1, right: 0, wrong: ['q2'] }],
  ])('of the answers %j', (choices, score) => {
    expect(scoreOf(KEYS, progressIn(answered(...choices), 'bai'))).toEqual(score);
  });

  it('counts no answer to other words, nor to a question that is gone', () => {
    const before = withAnswer(answered(0), 'bai', 'q9', { choice: 0, version: 'z' });
    const changed = KEYS.map((key) => (key.id === 'q1' ? { ...key, version: 'a2' } : key));
    expect(scoreOf(changed, progressIn(before, 'bai')).answered).toBe(0);
    expect(scoreOf(KEYS, progressIn(before, 'bai')).answered).toBe(1);
  });

  it('loses only the answers that are taken back', () => {
    const left = withoutAnswers(answered(1, 1, 0), 'bai', ['q1', 'q3']);
    expect(scoreOf(KEYS, progressIn(left, 'bai'))).toMatchObject({ answered: 1, right: 1 });
  });

  it('of one lesson is untouched by another', () => {
    const both = withAnswer(answered(0), 'khac', 'q1', { choice: 2, version: 'a' });
    expect(scoreOf(KEYS, progressIn(both, 'bai'))).toMatchObject({ right: 1, wrong: [] });
    expect(scoreOf(KEYS, progressIn(both, 'khac')).wrong).toEqual(['q1']);
  });

  it('knows no lesson by the names every object has', () => {
    expect(progressIn({}, 'constructor')).toEqual({ answers: {}, seen: 0 });
    expect(
      answerTo({ answers: {}, seen: 0 }, { id: 'toString', version: 'a', right: 0 }),
    ).toBeNull();
  });
});

describe('where to go on', () => {
  const score = (done: number) => ({ total: 3, answered: done, right: 0, wrong: [] });
  it.each([
    [
      'nowhere before anything was begun',
      [
        [0, 0],
        [0, 0],
      ],
      null,
    ],
    [
      'the lesson last open',
      [
        [5, 1],
        [9, 0],
        [7, 2],
      ],
      'b',
    ],
    [
      'not one that is done',
      [
        [5, 1],
        [9, 3],
      ],
      'a',
    ],
    [
      'the first open one when all begun are done',
      [
        [5, 3],
        [0, 0],
        [0, 0],
      ],
      'b',
    ],
    [
      'nowhere when all is done',
      [
        [5, 3],
        [6, 3],
      ],
      null,
    ],
  ])('%s', (_, lessons, next) => {
    const states = lessons.map(([seen = 0, done = 0], i) => ({
      id: 'abc'.charAt(i),
      seen,
      score: score(done),
    }));
    expect(nextLesson(states)).toBe(next);
  });
});

describe('the words', () => {
  it('tell the score', () => {
    expect(scoreWords({ total: 12, answered: 0, right: 0, wrong: [] })).toBe('Đã làm 0/12 câu.');
    expect(scoreWords({ total: 12, answered: 3, right: 2, wrong: ['q1'] })).toBe(
      'Đã làm 3/12 câu, đúng 2.',
    );
  });

  it('tell the result only at the end', () => {
    expect(resultWords({ total: 12, answered: 11, right: 11, wrong: [] })).toBe(
      'Còn 1 câu chưa làm.',
    );
    expect(resultWords({ total: 12, answered: 12, right: 12, wrong: [] })).toMatch(/đúng cả 12/);
    expect(resultWords({ total: 12, answered: 12, right: 10, wrong: ['q1', 'q2'] })).toMatch(
      /đúng 10 trên 12 câu.*2 câu sai/,
    );
  });

  it('tell a lesson that was only opened from one never seen', () => {
    const none = { total: 12, answered: 0, right: 0, wrong: [] };
    expect(stateWords(none, false)).toBe('Chưa học.');
    expect(stateWords(none, true)).toMatch(/Đã mở/);
  });
});

describe('the version of a question', () => {
  const question = {
    question: 'Ai?',
    options: [{ text: 'A', right: true as const }, { text: 'B' }],
  };
  it('changes with the question, an option, their order and the right one', () => {
    const versions = [
      question,
      { ...question, question: 'Ai đó?' },
      { ...question, options: [{ text: 'A', right: true as const }, { text: 'C' }] },
      { ...question, options: [{ text: 'B' }, { text: 'A', right: true as const }] },
      { ...question, options: [{ text: 'A' }, { text: 'B', right: true as const }] },
    ].map(questionVersion);
    expect(new Set(versions).size).toBe(versions.length);
  });

  it('does not change with the explanation or the provisions', () => {
    const full = {
      ...question,
      id: 'q1',
      explanation: { text: 'Vì.', confidence: 'A' as const, sources: ['a'], discrepancies: [] },
      basis: [{ document: 'luat', provisions: [] }],
      matters: [],
    };
    const other = { ...full, explanation: { ...full.explanation, text: 'Bởi vì.' }, basis: [] };
    expect(questionKeys([full])).toEqual(questionKeys([other]));
    expect(questionKeys([full])).toEqual([
      { id: 'q1', version: questionVersion(question), right: 0 },
    ]);
  });
});

/** A shelf in memory that may fail at something. */
function shelf(fails: readonly (keyof Shelf)[] = [], kept: string | null = null) {
  let text = kept;
  const guard = (name: keyof Shelf): void => {
    if (fails.includes(name)) throw new DOMException('no', 'QuotaExceededError');
  };
  const made: Shelf = {
    getItem: () => {
      guard('getItem');
      return text;
    },
    setItem: (_, value) => {
      guard('setItem');
      text = value;
    },
    removeItem: () => {
      guard('removeItem');
      text = null;
    },
  };
  return { made, text: () => text };
}

describe('what is kept on the device', () => {
  const one = { choice: 1, version: 'a' };

  it('outlives the page', () => {
    const { made } = shelf();
    expect(openStore(made).update((all) => withAnswer(all, 'bai', 'q1', one))).toBe(true);
    expect(openStore(made).read()).toEqual({ bai: { answers: { q1: one }, seen: 0 } });
  });

  it('is kept under a name with a version', () => {
    expect(PROGRESS_KEY).toMatch(/\.v\d+$/);
  });

  it.each([
    ['there is no storage', null],
    ['reading is forbidden', shelf(['getItem', 'setItem', 'removeItem']).made],
    ['it is full', shelf(['setItem']).made],
  ])('lasts as long as the page where %s, and says so', (_, broken) => {
    const store = openStore(broken);
    expect(store.update((all) => withAnswer(all, 'bai', 'q1', one))).toBe(false);
    expect(store.update((all) => withSeen(all, 'bai', 7))).toBe(false);
    expect(store.read()).toEqual({ bai: { answers: { q1: one }, seen: 7 } });
  });

  it('two open pages do not undo each other', () => {
    const { made } = shelf();
    const left = openStore(made);
    const right = openStore(made);
    left.update((all) => withAnswer(all, 'bai', 'q1', one));
    right.update((all) => withAnswer(all, 'bai', 'q2', one));
    left.update((all) => withAnswer(all, 'bai', 'q3', one));
    expect(Object.keys(progressIn(right.read(), 'bai').answers)).toEqual(['q1', 'q2', 'q3']);
  });

  it('is gone when cleared, and says when it could not be', () => {
    const { made, text } = shelf();
    const store = openStore(made);
    store.update((all) => withAnswer(all, 'bai', 'q1', one));
    expect(store.clear()).toBe(true);
    expect(text()).toBeNull();
    expect(store.read()).toEqual({});
    expect(openStore(shelf(['removeItem']).made).clear()).toBe(false);
  });

  it.each([
    ['nothing', null, {}],
    ['no JSON', '{"bai":', {}],
    ['a list', '[1]', {}],
    ['a word', '"bai"', {}],
    ['null', 'null', {}],
    ['a lesson that is none', '{"bai":3}', { bai: { answers: {}, seen: 0 } }],
    [
      'answers of other shapes',
      '{"bai":{"answers":{"q1":{"choice":"1","version":"a"},"q2":{"choice":1,"version":"a","x":1},"q3":null},"seen":"x"}}',
      { bai: { answers: { q2: { choice: 1, version: 'a' } }, seen: 0 } },
    ],
  ])('is read with care: %s', (_, text, read) => {
    expect(parseProgress(text)).toEqual(read);
  });

  it('names every object has are only names', () => {
    const read = parseProgress('{"__proto__":{"answers":{"q1":{"choice":0,"version":"a"}}}}');
    expect(progressIn({}, 'bai').answers).toEqual({});
    expect(({} as Record<string, unknown>).answers).toBeUndefined();
    expect(Object.keys(read)).toEqual(['__proto__']);
  });
});
