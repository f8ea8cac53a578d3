import { describe, expect, it } from 'vitest';
import {
  heirsOn,
  staleOn,
  type KnownActs,
  type Reference,
} from '../../../../src/legal/citation/stale.ts';
import { readFacts, rowsOf, TREE } from '../effect/facts.ts';

const ALIVE = 'start 2014-07-01; seen 2026-10-01';

/** Acts by slug with their facts; `issued` days by slug. */
function actsOf(
  facts: Readonly<Record<string, string>>,
  issued: Readonly<Record<string, string>> = {},
): KnownActs {
  return {
    tree: TREE,
    inputOf: (slug) => (facts[slug] === undefined ? null : readFacts(facts[slug]).input),
    issuedOn: (slug) => issued[slug] ?? null,
  };
}

const REFERENCE: Reference = {
  from: 'me',
  at: 'dieu-3-khoan-1',
  target: 'it',
  addresses: [],
  leaning: 'provision',
  confidence: 'A',
};

function shown(reference: Partial<Reference>, on: string, acts: KnownActs): string {
  const stale = staleOn({ ...REFERENCE, ...reference }, on, acts);
  if (!stale) return '-';
  const { reason, certain, since, by, provisions } = stale;
  return [reason, certain ? [] : '?', since ?? [], by, provisions].flat().join(' ');
}

/** What is known of the act cited; provisions cited; what the reference is on 2026-11-22. */
const TARGETS = `
                                          |                   | -
replaces 2026-03-01 a                     |                   | ended 2026-03-01 a
repeals 2026-03-01 a                      | dieu-5            | ended 2026-03-01 a
replaces 2026-12-01 a                     |                   | -
expires 2026-03-01                        |                   | ended 2026-03-01
suspends 2026-03-01 a                     |                   | ended 2026-03-01 a
suspends 2026-03-01 a until:2026-06-01    |                   | -
amends 2026-03-01 a dieu-5                | dieu-5            | -
repeals 2026-03-01 a dieu-5               |                   | -
repeals 2026-03-01 a dieu-5               | dieu-5            | ended 2026-03-01 a dieu-5
repeals 2026-03-01 a dieu-5               | dieu-5-khoan-2    | ended 2026-03-01 a dieu-5-khoan-2
repeals 2026-03-01 a dieu-5-khoan-2       | dieu-5            | -
repeals 2026-03-01 a dieu-5               | dieu-4,dieu-5     | ended 2026-03-01 a dieu-5
repeals 2026-03-01 a dieu-5               | dieu-55           | -
ends 2026-02-28 dieu-5                    | dieu-5            | ended 2026-03-01 dieu-5
replaces 2026-03-01 a partial             |                   | -
replaces 2026-03-01 a C                   |                   | lead ? a
replaces 2026-12-01 a C                   |                   | -
replaces ? a C                            |                   | lead ? a
repeals 2026-03-01 a C dieu-5             | dieu-4            | -
repeals 2026-03-01 a C dieu-5             | dieu-5            | lead ? a
amends 2026-03-01 a C                     |                   | -
expires 2026-03-01 C                      |                   | lead ?
replaces ? a                              |                   | end-unknown ? a
replaces 2026-03-01 a; replaces ? b C     |                   | ended 2026-03-01 a
not normative; replaces 2026-03-01 a      |                   | ended 2026-03-01 a
not normative; replaces ? a C             |                   | lead ? a
not normative                             |                   | -
of hp-cu; replaces 2026-03-01 a in:ls     |                   | -
replaces 2026-03-01 me                    |                   | -
amends 2026-03-01 me; replaces 2026-06-01 a |                 | -
replaces 2026-03-01 me C                  |                   | -
replaces 2026-03-01 me C; replaces 2026-03-01 a |             | ended 2026-03-01 a
`;

describe('what is cited has ended', () => {
  it.each(rowsOf(TARGETS))('%s, cited %s: %s', (facts = '', cited = '', expected = '') => {
    const addresses = cited === '' ? [] : cited.split(',');
    const acts = actsOf({ me: ALIVE, it: `${ALIVE}; ${facts}` });
    expect(shown({ addresses }, '2026-11-22', acts)).toBe(expected);
  });

  it('is known of a part, though the state of the whole act is not', () => {
    const acts = actsOf({ me: ALIVE, it: 'repeals 2018-01-01 a dieu-5' });
    expect(shown({ addresses: ['dieu-5'] }, '2026-11-22', acts)).toBe('ended 2018-01-01 a dieu-5');
    expect(shown({ addresses: ['dieu-6'] }, '2026-11-22', acts)).toBe('-');
  });

  it('is nothing where the act is not known here', () => {
    expect(shown({}, '2026-11-22', actsOf({ me: ALIVE }))).toBe('-');
  });

  it.each([
    ['parent', 'part-ended ? a'],
    ['basis', '-'],
    ['provision', '-'],
  ] as const)('an act it is a %s of: %s', (leaning, expected) => {
    const acts = actsOf({ me: ALIVE, it: `${ALIVE}; replaces 2026-03-01 a partial` });
    expect(shown({ leaning }, '2026-11-22', acts)).toBe(expected);
  });

  it('is a lead where it is not sure that it is leaned on', () => {
    const acts = actsOf({ me: ALIVE, it: `${ALIVE}; replaces 2026-03-01 a` });
    expect(shown({ confidence: 'C' }, '2026-11-22', acts)).toBe('lead ? 2026-03-01 a');
  });

  it('on an unknown day, but not before the act that ends it was issued', () => {
    const acts = actsOf({ me: ALIVE, it: `${ALIVE}; replaces ? a C` }, { a: '2017-09-18' });
    expect(shown({}, '2017-09-17', acts)).toBe('-');
    expect(shown({}, '2017-09-18', acts)).toBe('lead ? a');
  });
});

/** What is known of the citing act; the day; whether its reference to an ended act counts. */
const CITING = `
start 2014-07-01; seen 2026-10-01                        | 2026-11-22 | ended
                                                         | 2026-11-22 | ended
start 2014-07-01; seen 2026-10-01; replaces 2026-06-01 b | 2026-11-22 | -
start 2014-07-01; seen 2026-10-01; replaces 2026-06-01 b | 2026-05-31 | ended
start 2014-07-01; replaces 2026-06-01 b C                | 2026-11-22 | ended
start 2014-07-01; seen 2026-10-01; repeals 2026-06-01 b dieu-3 | 2026-11-22 | -
start 2014-07-01; seen 2026-10-01; repeals 2026-06-01 b dieu-4 | 2026-11-22 | ended
start 2026-12-01                                         | 2026-11-22 | -
not normative                                            | 2026-11-22 | ended
`;

describe('the citing provision', () => {
  it.each(rowsOf(CITING))('%s, on %s: %s', (facts = '', on = '', expected = '') => {
    const acts = actsOf({ me: facts, it: 'start 2010-01-01; replaces 2015-01-01 a' });
    expect(shown({}, on, acts).split(' ')[0]).toBe(expected);
  });
});

describe('heirsOn', () => {
  const acts = actsOf({
    a: 'start 2010-01-01; replaces 2015-01-01 b',
    b: 'start 2015-01-01; replaces 2020-01-01 c; repeals 2020-01-01 d',
    c: ALIVE,
    x: 'start 2010-01-01; expires 2015-01-01',
    round: 'start 2010-01-01; replaces 2015-01-01 turn',
    turn: 'start 2010-01-01; replaces 2016-01-01 round',
  });

  it.each<[string[], string, string[]]>([
    [['a'], '2026-11-22', ['c', 'd']],
    [['a'], '2016-01-01', ['b']],
    [['a'], '2014-01-01', ['a']],
    [['c'], '2026-11-22', ['c']],
    [['x'], '2026-11-22', ['x']],
    [['unknown'], '2026-11-22', ['unknown']],
    [['round'], '2026-11-22', []],
    [[], '2026-11-22', []],
  ])('%j on %s: %j', (by, on, expected) => {
    expect(heirsOn(by, on, acts)).toEqual(expected);
  });
});
