import { describe, expect, it } from 'vitest';
import {
  effectOn,
  exactDay,
  exactly,
  hasCome,
  SOMETIME,
} from '../../../../src/legal/effect/index.ts';
import { readFacts, rowsOf, show, TREE, whenOf } from './facts.ts';

describe('hasCome', () => {
  it.each([
    ['2025-07-01', '2025-06-30', 'no'],
    ['2025-07-01', '2025-07-01', 'yes'],
    ['2025-07-01', '2025-07-02', 'yes'],
    ['2025-07-01..2025-12-31', '2025-06-30', 'no'],
    ['2025-07-01..2025-12-31', '2025-07-01', 'unknown'],
    ['2025-07-01..2025-12-31', '2025-12-30', 'unknown'],
    ['2025-07-01..2025-12-31', '2025-12-31', 'yes'],
    ['2025-07-01..', '2025-06-30', 'no'],
    ['2025-07-01..', '2099-01-01', 'unknown'],
    ['..2025-12-31', '1945-09-02', 'unknown'],
    ['..2025-12-31', '2025-12-31', 'yes'],
    ['?', '2025-07-01', 'unknown'],
  ])('%s, on %s: %s', (when, on, answer) => {
    expect(hasCome(whenOf(when), on)).toBe(answer);
  });
});

describe('exactDay', () => {
  it.each([
    ['2025-07-01', '2025-07-01'],
    ['2025-07-01..2025-07-01', '2025-07-01'],
    ['2025-07-01..2025-12-31', null],
    ['2025-07-01..', null],
    ['..2025-12-31', null],
    ['?', null],
  ])('%s: %s', (when, day) => {
    expect(exactDay(whenOf(when))).toBe(day);
  });

  it('undoes exactly', () => {
    expect(exactDay(exactly('2025-07-01'))).toBe('2025-07-01');
    expect(exactDay(SOMETIME)).toBeNull();
  });
});

/** As in document.test.ts; days as `whenOf` reads them. */
const CASES = `
before it can start                | on 2025-06-30; start 2025-07-01..2025-12-31                       | chua-co-hieu-luc not-yet
the first day it can start         | on 2025-07-01; start 2025-07-01..2025-12-31                       | chua-xac-dinh start-date-unknown
the day before it must have        | on 2025-12-30; start 2025-07-01..2025-12-31                       | chua-xac-dinh start-date-unknown
the day it must have started       | on 2025-12-31; start 2025-07-01..2025-12-31                       | con-hieu-luc in-force
between, seen before that day      | on 2025-10-01; start 2025-07-01..2025-12-31; seen 2025-09-01      | con-hieu-luc in-force
between, seen only after that day  | on 2025-10-01; start 2025-07-01..2025-12-31; seen 2026-10-01      | chua-xac-dinh start-date-unknown
start at the latest                | on 2025-12-31; start ..2025-12-31                                 | con-hieu-luc in-force
before the latest start            | on 2025-12-30; start ..2025-12-31                                 | chua-xac-dinh start-date-unknown
start at the earliest              | start 2025-07-01..                                                | chua-xac-dinh start-date-unknown
start at the earliest, seen since  | start 2025-07-01..; seen 2026-10-01                               | con-hieu-luc in-force
before the earliest start          | on 2025-06-30; start 2025-07-01..                                 | chua-co-hieu-luc not-yet

before it can be replaced          | on 2025-12-31; start 2025-07-01; replaces 2026-01-01..2026-03-01 a | con-hieu-luc in-force 2025-07-01
the first day it can be            | on 2026-01-01; start 2025-07-01; replaces 2026-01-01..2026-03-01 a | chua-xac-dinh end-date-unknown
the day before it must be          | on 2026-02-28; start 2025-07-01; replaces 2026-01-01..2026-03-01 a | chua-xac-dinh end-date-unknown
the day it must have been          | on 2026-03-01; start 2025-07-01; replaces 2026-01-01..2026-03-01 a | het-hieu-luc-toan-bo replaced a
replaced at the latest             | start 2025-07-01; replaces ..2026-03-01 a                         | het-hieu-luc-toan-bo replaced a
before the latest replacement      | on 2026-02-28; start 2025-07-01; replaces ..2026-03-01 a          | chua-xac-dinh end-date-unknown
replaced at the earliest           | start 2025-07-01; replaces 2026-03-01.. a                         | chua-xac-dinh end-date-unknown
before the earliest replacement    | on 2026-02-28; start 2025-07-01; replaces 2026-03-01.. a          | con-hieu-luc in-force 2025-07-01
between, a lead                    | on 2026-02-01; start 2025-07-01; replaces 2026-01-01..2026-03-01 a C | con-hieu-luc in-force 2025-07-01
replaced, by another some day      | replaces ..2026-03-01 a; replaces ? b                             | het-hieu-luc-toan-bo replaced a
replaced, by another later         | replaces ..2026-03-01 a; replaces 2027-01-01.. b                  | het-hieu-luc-toan-bo replaced a
bounded and exact, one last day    | replaces 2026-03-01 a; replaces ..2026-03-01 b                    | het-hieu-luc-toan-bo replaced a b
expires between                    | on 2026-02-01; start 2025-07-01; expires 2026-01-01..2026-03-01   | chua-xac-dinh end-date-unknown
expired at the latest              | start 2025-07-01; expires ..2026-03-01                            | het-hieu-luc-toan-bo expired

amended at the latest              | start 2025-07-01; amends ..2026-03-01 a                           | het-hieu-luc-mot-phan amended 2025-07-01 a
perhaps amended                    | start 2025-07-01; amends 2026-03-01.. a                           | con-hieu-luc in-force 2025-07-01
suspended at the latest            | start 2025-07-01; suspends ..2026-03-01 a                         | ngung-hieu-luc-toan-bo suspended a
`;

describe('effectOn with bounded days', () => {
  it.each(rowsOf(CASES))('%s (%s): %s', (_what, facts = '', expected = '') => {
    const { question, input } = readFacts(facts);
    expect(show(effectOn(question, input, TREE))).toBe(expected);
  });
});
