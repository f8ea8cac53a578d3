import { describe, expect, it } from 'vitest';
import { covers, effectOn, territoryTree } from '../../../../src/legal/effect/index.ts';
import { readFacts, rowsOf, show, TREE } from './facts.ts';

describe('territoryTree', () => {
  it('gives the parent of each territory, none for those right under the country', () => {
    expect([...TREE]).toEqual([
      ['hp', null],
      ['hp-cu', 'hp'],
      ['hd-cu', 'hp'],
      ['ls', null],
    ]);
  });
});

describe('covers', () => {
  it.each([
    [null, null, true],
    [null, 'hp', true],
    [null, 'hp-cu', true],
    ['hp', null, false],
    ['hp', 'hp', true],
    ['hp', 'hp-cu', true],
    ['hp', 'hd-cu', true],
    ['hp', 'ls', false],
    ['hp-cu', 'hp', false],
    ['hp-cu', 'hp-cu', true],
    ['hp-cu', 'hd-cu', false],
    ['unknown', 'unknown', true],
    ['hp', 'unknown', false],
    ['constructor', 'hp', false],
  ])('%s covers %s: %s', (outer, inner, expected) => {
    expect(covers(TREE, outer, inner)).toBe(expected);
  });

  it('does not hang on territories that contain each other', () => {
    const cycle = territoryTree([
      { id: 'a', within: 'b' },
      { id: 'b', within: 'a' },
    ]);
    expect(covers(cycle, 'b', 'a')).toBe(true);
    expect(covers(cycle, 'c', 'a')).toBe(false);
  });

  it('goes up more than one step', () => {
    const deep = territoryTree([{ id: 'a' }, { id: 'b', within: 'a' }, { id: 'c', within: 'b' }]);
    expect(covers(deep, 'a', 'c')).toBe(true);
  });
});

/** As in document.test.ts; "of" is the act's own territory, "for" the one asked about. */
const CASES = `
a national act, asked for a place  | start 2025-07-01; for hp-cu                                 | con-hieu-luc in-force 2025-07-01
a city act, asked for its old area | of hp; start 2025-07-01; for hp-cu                          | con-hieu-luc in-force 2025-07-01
an old area's act in its area      | of hp-cu; start 2025-07-01                                  | con-hieu-luc in-force 2025-07-01
asked for by name                  | of hp-cu; start 2025-07-01; for hp-cu                       | con-hieu-luc in-force 2025-07-01
not in the other old area          | of hp-cu; start 2025-07-01; for hd-cu                       | khong-ap-dung elsewhere
not throughout the merged city     | of hp-cu; start 2025-07-01; for hp                          | khong-ap-dung elsewhere
not in another province            | of hp; start 2025-07-01; for ls                             | khong-ap-dung elsewhere
elsewhere, and not begun           | of hp; start 2027-07-01; for ls                             | khong-ap-dung elsewhere
not normative wins over elsewhere  | not normative; of hp; for ls                                | khong-ap-dung not-normative

replaced by the merged city        | of hp-cu; start 2025-07-01; replaces 2026-03-01 a in:hp     | het-hieu-luc-toan-bo replaced 2026-03-01 a
goes on until it is                | on 2026-02-28; of hp-cu; start 2025-07-01; replaces 2026-03-01 a in:hp | con-hieu-luc in-force 2025-07-01
replaced by its own area           | of hp-cu; start 2025-07-01; replaces 2026-03-01 a in:hp-cu  | het-hieu-luc-toan-bo replaced 2026-03-01 a
repealed by a national act         | of hp-cu; start 2025-07-01; repeals 2026-03-01 a            | het-hieu-luc-toan-bo replaced 2026-03-01 a
not ended by the other old area    | of hp-cu; start 2025-07-01; replaces 2026-03-01 a in:hd-cu  | con-hieu-luc in-force 2025-07-01
nor on an unknown day              | of hp-cu; start 2025-07-01; replaces ? a in:hd-cu           | con-hieu-luc in-force 2025-07-01
not amended by another province    | of hp; start 2025-07-01; amends 2026-03-01 a in:ls          | con-hieu-luc in-force 2025-07-01
not suspended by another province  | of hp; start 2025-07-01; suspends 2026-03-01 a in:ls        | con-hieu-luc in-force 2025-07-01
a national act is not ended by one | start 2025-07-01; replaces 2026-03-01 a in:hp               | con-hieu-luc in-force 2025-07-01
but is there                       | start 2025-07-01; replaces 2026-03-01 a in:hp; for hp-cu    | het-hieu-luc-toan-bo replaced 2026-03-01 a
a city act ended in one area only  | of hp; start 2025-07-01; repeals 2026-03-01 a in:hp-cu; for hp-cu | het-hieu-luc-toan-bo replaced 2026-03-01 a
and not in the other               | of hp; start 2025-07-01; repeals 2026-03-01 a in:hp-cu; for hd-cu | con-hieu-luc in-force 2025-07-01
`;

describe('effectOn in a territory', () => {
  it.each(rowsOf(CASES))('%s (%s): %s', (_what, facts = '', expected = '') => {
    const { question, input } = readFacts(facts);
    expect(show(effectOn(question, input, TREE))).toBe(expected);
  });
});
