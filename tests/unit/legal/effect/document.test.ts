import { describe, expect, it } from 'vitest';
import {
  EFFECT_STATES,
  effectName,
  effectOn,
  isDead,
  isStale,
  type EffectId,
  type EffectReason,
} from '../../../../src/legal/effect/index.ts';
import { readFacts, rowsOf, show, TREE } from './facts.ts';

/**
 * What is the case; what is known (see `readFacts`); the state, its reason, its first day, the slugs
 * of the acts it rests on. Asked for TODAY, 2026-11-22, unless "on" says otherwise.
 */
const CASES = `
a plan or a letter                 | not normative; start 2025-07-01                             | khong-ap-dung not-normative
a letter said to be replaced       | not normative; replaces 2020-01-01 a                        | khong-ap-dung not-normative
an act of another place            | of ls; for hp; start 2025-07-01                             | khong-ap-dung elsewhere

nothing known                      |                                                             | chua-xac-dinh no-evidence
in force, seen lately              | start 2025-07-01; seen 2026-10-01                           | con-hieu-luc in-force 2025-07-01
its start is evidence enough       | start 2025-07-01                                            | con-hieu-luc in-force 2025-07-01
seen, start unknown                | seen 2026-10-01                                             | con-hieu-luc in-force
seen on the day asked for          | on 2026-10-01; seen 2026-10-01                              | con-hieu-luc in-force
seen only after the day asked for  | on 2026-09-30; seen 2026-10-01                              | chua-xac-dinh start-date-unknown
started long ago, not seen since   | start 2015-01-10                                            | chua-xac-dinh stale-evidence
seen two years ago to the day      | start 2015-01-10; seen 2024-11-22                           | con-hieu-luc in-force 2015-01-10
seen two years and a day ago       | start 2015-01-10; seen 2024-11-21                           | chua-xac-dinh stale-evidence

the day before it starts           | on 2025-06-30; start 2025-07-01                             | chua-co-hieu-luc not-yet 2025-07-01
the day it starts                  | on 2025-07-01; start 2025-07-01                             | con-hieu-luc in-force 2025-07-01
replaced before it started         | on 2025-06-01; start 2025-07-01; replaces 2025-05-01 a      | chua-co-hieu-luc not-yet 2025-07-01
seen before it started             | on 2025-06-01; start 2025-07-01; seen 2025-05-01            | chua-co-hieu-luc not-yet 2025-07-01

replaced                           | start 2025-07-01; replaces 2026-03-01 a                     | het-hieu-luc-toan-bo replaced 2026-03-01 a
replaced, start unknown            | replaces 2026-03-01 a                                       | het-hieu-luc-toan-bo replaced 2026-03-01 a
replaced, one good source          | start 2025-07-01; replaces 2026-03-01 a B                   | het-hieu-luc-toan-bo replaced 2026-03-01 a
repealed                           | start 2025-07-01; repeals 2026-03-01 a                      | het-hieu-luc-toan-bo replaced 2026-03-01 a
the day before it is replaced      | on 2026-02-28; start 2025-07-01; replaces 2026-03-01 a      | con-hieu-luc in-force 2025-07-01
on the day of replacement          | on 2026-03-01; start 2025-07-01; replaces 2026-03-01 a      | het-hieu-luc-toan-bo replaced 2026-03-01 a
ended twice: the first counts      | replaces 2026-05-01 b; repeals 2026-03-01 a                 | het-hieu-luc-toan-bo replaced 2026-03-01 a
ended by two on one day            | replaces 2026-03-01 a; repeals 2026-03-01 b                 | het-hieu-luc-toan-bo replaced 2026-03-01 a b
replaced, though seen later        | seen 2026-10-01; replaces 2026-03-01 a                      | het-hieu-luc-toan-bo replaced 2026-03-01 a
replaced, day unknown              | start 2025-07-01; seen 2026-10-01; replaces ? a             | chua-xac-dinh end-date-unknown
repealed, day unknown              | seen 2026-10-01; repeals ? a                                | chua-xac-dinh end-date-unknown

the day before it expires          | on 2026-06-30; start 2025-07-01; expires 2026-07-01         | con-hieu-luc in-force 2025-07-01
the day it expires                 | on 2026-07-01; start 2025-07-01; expires 2026-07-01         | het-hieu-luc-toan-bo expired 2026-07-01
expired                            | start 2025-07-01; expires 2026-07-01                        | het-hieu-luc-toan-bo expired 2026-07-01
expired before it was replaced     | expires 2026-01-01; replaces 2026-03-01 a                   | het-hieu-luc-toan-bo expired 2026-01-01
replaced before it expired         | expires 2026-05-01; replaces 2026-03-01 a                   | het-hieu-luc-toan-bo replaced 2026-03-01 a
replaced on the day it expired     | expires 2026-03-01; replaces 2026-03-01 a                   | het-hieu-luc-toan-bo replaced 2026-03-01 a
expired, replaced on unknown day   | expires 2026-01-01; replaces ? a                            | het-hieu-luc-toan-bo expired 2026-01-01

amended                            | start 2025-07-01; amends 2026-03-01 a                       | het-hieu-luc-mot-phan amended 2025-07-01 a
the day before it is amended       | on 2026-02-28; start 2025-07-01; amends 2026-03-01 a        | con-hieu-luc in-force 2025-07-01
the day it is amended              | on 2026-03-01; start 2025-07-01; amends 2026-03-01 a        | het-hieu-luc-mot-phan amended 2025-07-01 a
amended by two                     | start 2025-07-01; amends 2026-03-01 a; amends 2026-05-01 b  | het-hieu-luc-mot-phan amended 2025-07-01 a b
amended by one twice               | start 2025-07-01; amends 2026-03-01 a; amends 2026-05-01 a  | het-hieu-luc-mot-phan amended 2025-07-01 a
amended, start unknown             | seen 2026-10-01; amends 2026-03-01 a                        | het-hieu-luc-mot-phan amended a
repealed in part                   | start 2025-07-01; repeals 2026-03-01 a partial              | het-hieu-luc-mot-phan partly-ended 2025-07-01 a
replaced in part                   | start 2025-07-01; replaces 2026-03-01 a dieu-1              | het-hieu-luc-mot-phan partly-ended 2025-07-01 a
amended and repealed in part       | start 2025-07-01; amends 2026-01-01 a; repeals 2026-03-01 b partial | het-hieu-luc-mot-phan partly-ended 2025-07-01 a b
replaced in part, day unknown      | start 2025-07-01; replaces ? a partial                      | con-hieu-luc in-force 2025-07-01
amended, then replaced             | start 2025-07-01; amends 2026-01-01 a; replaces 2026-03-01 b | het-hieu-luc-toan-bo replaced 2026-03-01 b
amended, nothing else known        | amends 2026-03-01 a                                         | chua-xac-dinh no-evidence
amended, evidence stale            | start 2015-01-10; amends 2016-03-01 a                       | chua-xac-dinh stale-evidence
a provision ended                  | start 2025-07-01; ends 2026-03-01 dieu-1                    | het-hieu-luc-mot-phan partly-ended 2025-07-01
a provision ended, another amended | start 2025-07-01; ends 2026-03-01 dieu-1; amends 2026-01-01 a dieu-2 | het-hieu-luc-mot-phan partly-ended 2025-07-01 a

long before it was replaced        | on 2025-06-01; start 2020-01-01; replaces 2026-03-01 a      | con-hieu-luc in-force 2020-01-01
the day before it was replaced     | on 2026-02-28; start 2015-01-01; replaces 2026-03-01 a      | con-hieu-luc in-force 2015-01-01
long before a lead replaced it     | on 2025-06-01; start 2020-01-01; replaces 2026-03-01 a C    | chua-xac-dinh stale-evidence
long before it ends by itself      | on 2025-06-01; start 2020-01-01; expires 2026-03-01         | chua-xac-dinh stale-evidence
long before a part of it ended     | on 2025-06-01; start 2020-01-01; repeals 2026-03-01 a dieu-1 | chua-xac-dinh stale-evidence
suspended                          | start 2025-07-01; suspends 2026-03-01 a                     | ngung-hieu-luc-toan-bo suspended 2026-03-01 a
the day before it is suspended     | on 2026-02-28; start 2025-07-01; suspends 2026-03-01 a      | con-hieu-luc in-force 2025-07-01
the day it is suspended            | on 2026-03-01; start 2025-07-01; suspends 2026-03-01 a      | ngung-hieu-luc-toan-bo suspended 2026-03-01 a
suspended in part                  | start 2025-07-01; suspends 2026-03-01 a partial             | ngung-hieu-luc-mot-phan suspended 2026-03-01 a
suspended in part, then as a whole | start 2025-07-01; suspends 2026-01-01 a dieu-1; suspends 2026-03-01 b | ngung-hieu-luc-toan-bo suspended 2026-03-01 a b
suspended twice, latest first      | start 2025-07-01; suspends 2026-03-01 b; suspends 2026-01-01 a | ngung-hieu-luc-toan-bo suspended 2026-01-01 a b
suspended, the day it is lifted    | on 2026-06-01; start 2025-07-01; suspends 2026-03-01 a until:2026-06-01 | con-hieu-luc in-force 2025-07-01
suspended, its last day            | on 2026-05-31; start 2025-07-01; suspends 2026-03-01 a until:2026-06-01 | ngung-hieu-luc-toan-bo suspended 2026-03-01 a
suspended, then replaced           | start 2025-07-01; suspends 2026-01-01 a; replaces 2026-03-01 b | het-hieu-luc-toan-bo replaced 2026-03-01 b
suspended and amended              | start 2025-07-01; suspends 2026-03-01 a partial; amends 2026-01-01 b | ngung-hieu-luc-mot-phan suspended 2026-03-01 a

replaced, a lead                   | start 2025-07-01; replaces 2026-03-01 a C                   | con-hieu-luc in-force 2025-07-01
replaced, day unknown, a lead      | start 2025-07-01; replaces ? a C                            | con-hieu-luc in-force 2025-07-01
amended, a lead                    | start 2025-07-01; amends 2026-03-01 a C                     | con-hieu-luc in-force 2025-07-01
suspended, a lead                  | start 2025-07-01; suspends 2026-03-01 a C                   | con-hieu-luc in-force 2025-07-01
expired, a lead                    | start 2025-07-01; expires 2026-01-01 C                      | con-hieu-luc in-force 2025-07-01
a provision ended, a lead          | start 2025-07-01; ends 2026-01-01 dieu-1 C                  | con-hieu-luc in-force 2025-07-01
started, a lead                    | start 2025-07-01 C                                          | chua-xac-dinh no-evidence
starts in the future, a lead       | start 2027-01-01 C; seen 2026-10-01                         | con-hieu-luc in-force
seen, a lead                       | seen 2026-10-01 C                                           | chua-xac-dinh no-evidence
`;

const rows = rowsOf(CASES);

describe('effectOn', () => {
  it.each(rows)('%s (%s): %s', (_what, facts = '', expected = '') => {
    const { question, input } = readFacts(facts);
    const state = effectOn(question, input, TREE);
    expect(show(state)).toBe(expected);
    expect(state.on).toBe(question.on);
  });

  it('is tried for every state it can give, and every reason', () => {
    const tried = rows.map(([, , expected = '']) => expected.split(' '));
    // "Không còn phù hợp" is declared by the national database; nothing computes it.
    const states = Object.keys(EFFECT_STATES).filter((id) => id !== 'khong-con-phu-hop');
    expect(new Set(tried.map(([id]) => id))).toEqual(new Set(states));
    expect(new Set(tried.map(([, reason]) => reason))).toEqual(new Set(Object.keys(REASONS)));
  });

  it.each([
    ['', null],
    ['start 2025-07-01', '2025-07-01'],
    ['start 2025-07-01; seen 2026-10-01', '2026-10-01'],
    ['start 2025-07-01; seen 2024-10-01', '2025-07-01'],
    ['on 2025-06-30; start 2025-07-01', '2025-07-01'],
    ['seen 2026-10-01; replaces ? a', '2026-10-01'],
    ['seen 2026-10-01; suspends 2026-03-01 a', '2026-10-01'],
    ['replaces 2026-03-01 a', '2026-03-01'],
    ['replaces 2026-01-01..2026-03-01 a', '2026-03-01'],
    ['start 2015-01-10', '2015-01-10'],
    ['seen 2026-10-01 C', null],
  ])('has evidence for “%s” up to %s', (facts, until) => {
    const { question, input } = readFacts(facts);
    expect(effectOn(question, input, TREE).evidenceUntil).toBe(until);
  });

  it.each([
    ['start 2025-07-01 C', ['ngày có hiệu lực 01/07/2025.']],
    ['start 2025-07-01..2025-12-31 C', ['ngày có hiệu lực.']],
    ['expires 2026-12-31 C', ['ngày hết hiệu lực 31/12/2026.']],
    ['replaces 2026-03-01 a C; amends ? b C', ['có dấu hiệu đã bị thay thế hoặc sửa đổi.']],
    ['start 2025-07-01; replaces 2026-03-01 a; expires 2026-12-31', []],
  ])('hands back the leads of “%s”', (facts, leads) => {
    const { question, input } = readFacts(facts);
    expect(effectOn(question, input, TREE).leads).toEqual(leads);
  });
});

/** Kept complete by the compiler. */
const REASONS: Readonly<Record<EffectReason, true>> = {
  'not-normative': true,
  elsewhere: true,
  'not-yet': true,
  'in-force': true,
  amended: true,
  'partly-ended': true,
  suspended: true,
  replaced: true,
  expired: true,
  'end-date-unknown': true,
  'start-date-unknown': true,
  'no-evidence': true,
  'stale-evidence': true,
};

describe('states', () => {
  it('have names', () => {
    for (const id of Object.keys(EFFECT_STATES) as EffectId[])
      expect(effectName({ id })).toBe(EFFECT_STATES[id]);
  });

  it('are dead only as a whole', () => {
    const dead = (Object.keys(EFFECT_STATES) as EffectId[]).filter(isDead);
    expect(dead).toEqual(['het-hieu-luc-toan-bo', 'ngung-hieu-luc-toan-bo', 'khong-con-phu-hop']);
  });
});

describe('isStale', () => {
  it.each([
    ['2024-11-22', '2026-11-22', false],
    ['2024-11-21', '2026-11-22', true],
    ['2024-02-29', '2026-02-28', false],
    ['2024-02-29', '2026-03-01', true],
    ['2027-01-01', '2026-11-22', false],
  ])('%s for %s: %s', (seen, on, stale) => {
    expect(isStale(seen, on)).toBe(stale);
  });

  it('takes another number of years', () => {
    expect(isStale('2024-11-21', '2026-11-22', 3)).toBe(false);
  });
});
