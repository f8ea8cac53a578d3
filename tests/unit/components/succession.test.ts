import { describe, expect, it } from 'vitest';
import { answersIn, pathQuery } from '../../../src/components/succession/address.ts';
import { statusWords } from '../../../src/components/succession/path-parts.ts';
import { phaseData, readPhase } from '../../../src/components/succession/phase-data.ts';
import { successionView } from '../../../src/components/succession/views.ts';
import { whenWords } from '../../../src/components/succession/words.ts';
import { walk } from '../../../src/legal/succession/index.ts';
import { successionBranch } from '../../../src/schemas/succession.ts';

const phase = {
  from: '2025-07-01',
  who: 'Ai đó',
  basis: [{ document: 'luat', provisions: ['dieu-1'] }],
  confidence: 'B',
  sources: ['nguon'],
};
const branch = (id: string) =>
  successionBranch.parse({
    id,
    order: 1,
    text: `Bên ${id}`,
    checkedOn: '2026-11-22',
    start: 'hoi',
    questions: [
      {
        id: 'hoi',
        ask: 'Sao?',
        short: 'Sao',
        answers: [
          { id: 'co', text: 'Có', to: 'co' },
          { id: 'khong', text: 'Không', to: 'khong' },
        ],
      },
    ],
    outcomes: [
      { id: 'co', name: 'Có', blocks: ['k'] },
      { id: 'khong', name: 'Không', blocks: ['k'] },
    ],
    blocks: [{ id: 'k', about: 'inherits', phases: [phase] }],
  });

describe('the view', () => {
  const view = successionView([branch('mot'), branch('hai')]);

  it('links every answer to the place of what it leads to', () => {
    const [first, ...others] = view.parts;
    expect(first?.questions[0]?.answers.map(({ href }) => href)).toEqual([
      '#hoi-mot-hoi',
      '#hoi-hai-hoi',
    ]);
    expect(others[1]?.questions[0]?.answers.map(({ href }) => href)).toEqual([
      '#ket-qua-hai-co',
      '#ket-qua-hai-khong',
    ]);
    expect(view.paths).toBe(4);
  });

  it('of branches without a tree is a bug', () => {
    expect(() => successionView([branch('mot')])).toThrow('tree');
  });

  it('the address of a path leads back to its end, and keeps the day', () => {
    const questions = view.parts.flatMap((part) => part.questions.map(({ id }) => id));
    const { taken, at } = walk(view.tree, answersIn('?ben-ky=hai&hai-hoi=co'));
    expect(at.id).toBe('hai-co');
    const query = pathQuery(taken, '?ngay=2027-03-01&mot-hoi=co&ben-ky=mot', questions);
    expect(query).toBe('?ngay=2027-03-01&ben-ky=hai&hai-hoi=co');
    expect(walk(view.tree, answersIn(query)).at).toEqual(at);
    expect(pathQuery(taken.slice(0, 1), query, questions)).toBe('?ngay=2027-03-01&ben-ky=hai');
    expect(pathQuery([], '?ben-ky=hai', questions)).toBe('');
  });
});

it('says how far one is', () => {
  expect(statusWords(0, false, 3)).toBe('Câu 1. Sau câu này còn nhiều nhất 2 câu.');
  expect(statusWords(2, false, 1)).toBe('Câu 3. Đây là câu cuối.');
  expect(statusWords(3, true, 0)).toBe('Đã có kết quả sau 3 câu trả lời.');
});

it('says for how long something holds, to its last day', () => {
  expect(whenWords({ from: '2025-07-01' })).toBe('Từ 01/07/2025');
  expect(whenWords({ from: '2025-07-01', to: '2027-03-01' })).toBe(
    'Từ 01/07/2025 đến hết 28/02/2027',
  );
});

it('a phase read off its element is the one written to it', () => {
  const written = {
    from: '2025-07-01',
    to: '2027-03-01',
    settled: true,
    basis: [
      { document: 'luat', provisions: [] },
      { document: 'nghi-dinh', provisions: ['dieu-5-khoan-4'] },
    ],
  };
  const dataset = Object.fromEntries(
    Object.entries(phaseData(written)).map(([name, value]) => [name.slice('data-'.length), value]),
  );
  expect(readPhase({ dataset })).toEqual(written);
});

describe('the schema', () => {
  const wrong = (change: object): string[] =>
    successionBranch
      .safeParse({
        ...branch('mot'),
        blocks: [{ id: 'k', about: 'inherits', phases: [{ ...phase, ...change }] }],
      })
      .error?.issues.map(({ path }) => path.join('.')) ?? [];

  it.each([
    ['an answer of nobody', { who: undefined }, 'blocks.0.phases.0'],
    ['no answer and no reason', { settled: false, who: undefined }, 'blocks.0.phases.0'],
    ['a lead as an answer', { confidence: 'C' }, 'blocks.0.phases.0.confidence'],
    ['no ground', { basis: [] }, 'blocks.0.phases.0.basis'],
  ])('refuses %s', (_, change, path) => {
    expect(wrong(change)).toContain(path);
  });

  it('takes a reason for not knowing', () => {
    expect(wrong({ settled: false, who: undefined, text: 'Nguồn không nêu.' })).toEqual([]);
  });
});
