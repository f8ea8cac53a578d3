import { describe, expect, it } from 'vitest';
import {
  comingTurns,
  groupTurns,
  itemOf,
  placeOf,
  restingOn,
} from '../../../../src/legal/impact/index.ts';
import { dependant, LAW, TODAY, transfer, worldOf } from './support.ts';

const THINGS = [
  dependant('viec/a', 'nd#dieu-16-khoan-1', 'luat#dieu-1-khoan-1'),
  dependant('viec/b', 'nd#dieu-16', 'nd#dieu-16-khoan-1'),
  dependant('viec/c', 'luat#dieu-2'),
  dependant('viec/d', 'nd'),
];

const WORLD = worldOf({
  luat: {
    facts: 'start 2021-01-01; seen 2025-06-30',
    text: LAW,
    transfers: [transfer('nd', '2025-07-01', '2027-03-01', 'dieu-1')],
  },
  nd: { facts: 'start 2025-07-01; seen 2026-10-01; expires 2027-03-01' },
});

describe('what rests on a place', () => {
  it('each place once, by document and number', () => {
    expect(
      restingOn(THINGS).map(({ ground, dependants }) => [
        placeOf(ground),
        dependants.map(({ id }) => id),
      ]),
    ).toEqual([
      ['luat#dieu-1-khoan-1', ['a']],
      ['luat#dieu-2', ['c']],
      ['nd', ['d']],
      ['nd#dieu-16', ['b']],
      ['nd#dieu-16-khoan-1', ['a', 'b']],
    ]);
  });
});

describe('days to come', () => {
  const turns = comingTurns(THINGS, TODAY, '2027-11-22', WORLD);

  it('says on which day what turns, and what rests on it', () => {
    expect(
      turns.map(({ day, ground, stale, dependants }) => [
        day,
        placeOf(ground),
        stale,
        dependants.map(({ id }) => id).join(),
      ]),
    ).toEqual([
      ['2027-03-01', 'luat#dieu-1-khoan-1', false, 'a'],
      ['2027-03-01', 'nd', false, 'd'],
      ['2027-03-01', 'nd#dieu-16', false, 'b'],
      ['2027-03-01', 'nd#dieu-16-khoan-1', false, 'a,b'],
      ['2027-07-01', 'luat#dieu-1-khoan-1', true, 'a'],
      ['2027-07-01', 'luat#dieu-2', true, 'c'],
    ]);
  });

  it('nothing before the first day or after the last', () => {
    expect(comingTurns(THINGS, TODAY, '2027-02-28', WORLD)).toEqual([]);
    expect(comingTurns(THINGS, '2027-03-01', '2027-06-30', WORLD)).toEqual([]);
    expect(comingTurns(THINGS, '2027-02-28', '2027-03-01', WORLD)).toHaveLength(4);
  });

  it('places of one document that say the same are one, each thing once', () => {
    expect(
      groupTurns(turns).map(({ day, document, provisions, dependants }) => [
        day,
        document,
        provisions,
        dependants.map(itemOf),
      ]),
    ).toEqual([
      ['2027-03-01', 'nd', [null, 'dieu-16', 'dieu-16-khoan-1'], ['viec/d', 'viec/b', 'viec/a']],
      ['2027-03-01', 'luat', ['dieu-1-khoan-1'], ['viec/a']],
      ['2027-07-01', 'luat', ['dieu-1-khoan-1', 'dieu-2'], ['viec/a', 'viec/c']],
    ]);
  });
});
