import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  FIRST_QUESTION,
  growTree,
  pathsOf,
  pathTo,
  questionsLeft,
  treeOf,
  walk,
  type Sketch,
} from '../../../../src/legal/succession/index.ts';

/** A sketch as lines: `q: a>x b>y` for questions, `x` alone for outcomes; the first line begins. */
function sketch(text: string): Sketch {
  const lines = text.split('\n').map((line) => line.trim());
  const questions = lines.flatMap((line) => {
    const [id, answers] = line.split(':');
    if (id === undefined || answers === undefined) return [];
    const list = answers.trim().split(' ').filter(Boolean);
    return [
      {
        id,
        answers: list.map((answer) => {
          const [name = '', to = ''] = answer.split('>');
          return { id: name, to };
        }),
      },
    ];
  });
  const outcomes = lines.filter((line) => !line.includes(':')).map((id) => ({ id }));
  return { start: lines[0]?.split(':')[0] ?? '', questions, outcomes };
}

/** What must be there. */
function sure<T>(value: T | null): T {
  if (value === null) throw new Error('There is none.');
  return value;
}

function told(text: string): string[] {
  return growTree(sketch(text)).issues.map(
    ({ kind, id, path }) => `${kind} ${id} at ${path.join('.')}`,
  );
}

const GOOD = `q: a>r b>x
r: c>x d>y
x
y`;

describe('growing a tree', () => {
  it('a good sketch grows, its shared ends reached from both sides', () => {
    const { value, issues } = growTree(sketch(GOOD));
    expect(issues).toEqual([]);
    const paths = pathsOf(sure(value)).map(
      ({ taken, outcome }) => `${taken.map(({ answer }) => answer.id).join('')}=${outcome.id}`,
    );
    expect(paths).toEqual(['ac=x', 'ad=y', 'b=x']);
  });

  it.each([
    ['nowhere z at questions.0.answers.1.to', 'q: a>x b>z\nx'],
    ['circle q at questions.1.answers.0.to', 'q: a>r b>x\nr: c>q d>x\nx'],
    ['circle q at questions.0.answers.0.to', 'q: a>q b>x\nx'],
    ['few q at questions.0', 'q: a>x\nx'],
    ['repeated a at questions.0.answers.1.id', 'q: a>x a>y\nx\ny'],
    ['repeated x at outcomes.1.id', 'q: a>x b>y\nx\nx\ny'],
    ['repeated r at outcomes.0.id', 'q: a>r b>x\nr: c>x d>x\nr\nx'],
    ['unreachable y at outcomes.1', 'q: a>x b>x\nx\ny'],
    ['unreachable r at questions.1', 'q: a>x b>x\nr: c>x d>x\nx'],
  ])('%s', (fault, text) => {
    expect(told(text)).toContain(fault);
    // What only nobody reaches does not stop the others; anything else does.
    expect(growTree(sketch(text)).value === null).toBe(!fault.startsWith('unreachable'));
  });

  it('of any sketch: either faults are told, or every path ends and everything is reached', () => {
    const ids = ['q', 'r', 's', 'x', 'y'];
    const answer = fc.record({
      id: fc.constantFrom('a', 'b', 'c'),
      to: fc.constantFrom(...ids, 'z'),
    });
    const question = fc.record({
      id: fc.constantFrom('q', 'r', 's'),
      answers: fc.array(answer, { maxLength: 3 }),
    });
    const any = fc.record({
      start: fc.constantFrom(...ids),
      questions: fc.array(question, { maxLength: 4 }),
      outcomes: fc.array(fc.record({ id: fc.constantFrom('x', 'y') }), { maxLength: 3 }),
    });
    let grown = 0;
    fc.assert(
      fc.property(any, (one) => {
        const { value, issues } = growTree(one);
        if (issues.length > 0) return;
        grown++;
        const paths = pathsOf(sure(value));
        const outcomes = new Set(paths.map(({ outcome }) => outcome.id));
        expect([...outcomes].sort()).toEqual(one.outcomes.map(({ id }) => id).sort());
        for (const { id } of one.questions) expect(pathTo(sure(value), id)).not.toBeNull();
      }),
      { numRuns: 20_000, seed: 7 },
    );
    expect(grown).toBeGreaterThan(50);
  });
});

describe('walking a tree', () => {
  const tree = sure(growTree(sketch(GOOD)).value);
  const go = (answers: Record<string, string>) => {
    const { taken, at } = walk(tree, (question) => answers[question] ?? null);
    return `${taken.map(({ question, answer }) => question.id + answer.id).join(' ')} → ${at.id}`;
  };

  it.each<[Record<string, string>, string]>([
    [{}, ' → q'],
    [{ q: 'a' }, 'qa → r'],
    [{ q: 'a', r: 'd' }, 'qa rd → y'],
    // An answer below a question that is not on the path, or that does not exist, is left aside.
    [{ q: 'b', r: 'd' }, 'qb → x'],
    [{ q: 'zzz', r: 'd' }, ' → q'],
    [{ r: 'd' }, ' → q'],
  ])('%j leads %s', (answers, where) => {
    expect(go(answers)).toBe(where);
  });

  it('every path, walked by its own answers, ends where it says', () => {
    for (const { taken, outcome } of pathsOf(tree)) {
      const answers = Object.fromEntries(taken.map((one) => [one.question.id, one.answer.id]));
      expect(walk(tree, (question) => answers[question] ?? null).at).toEqual(outcome);
    }
  });

  it('knows how many questions are left at most, and the way to a place', () => {
    expect(questionsLeft(tree)).toBe(2);
    expect(questionsLeft(tree.kind === 'question' ? tree.answers[1].leads : tree)).toBe(0);
    expect(pathTo(tree, 'y')?.map(({ answer }) => answer.id)).toEqual(['a', 'd']);
    expect(pathTo(tree, 'q')).toEqual([]);
    expect(pathTo(tree, 'z')).toBeNull();
  });
});

describe('the whole tree of branches', () => {
  const branch = (id: string, text: string) => ({ id, ...sketch(text) });

  it('asks first for the branch, and keeps names of branches apart', () => {
    const tree = treeOf([branch('so', GOOD), branch('xa', 'x')]);
    expect(tree?.id).toBe(FIRST_QUESTION);
    const paths = pathsOf(sure(tree)).map(
      ({ taken, outcome }) => `${taken.map(({ answer }) => answer.id).join('.')}=${outcome.id}`,
    );
    expect(paths).toEqual(['so.a.c=so-x', 'so.a.d=so-y', 'so.b=so-x', 'xa=xa-x']);
  });

  it('is none with a faulty branch, or with nothing to choose from', () => {
    expect(treeOf([branch('so', GOOD), branch('xa', 'q: a>z b>z')])).toBeNull();
    expect(treeOf([branch('so', GOOD)])).toBeNull();
    expect(treeOf([])).toBeNull();
  });
});
