import { describe, expect, it } from 'vitest';
import {
  carriedHref,
  readAsked,
  writeDay,
  writeParam,
} from '../../../src/components/as-of/date-address.ts';
import { readState, writeState } from '../../../src/components/documents/list-state.ts';
import { ageInMonths, isOlder } from '../../../src/components/effect/evidence-age.ts';

describe('the day in the address', () => {
  it.each([
    ['', { kind: 'today' }],
    ['?ngay=', { kind: 'today' }],
    ['?loai=luat', { kind: 'today' }],
    ['?ngay=2026-03-01', { kind: 'day', day: '2026-03-01' }],
    ['?ngay=2026-02-30', { kind: 'unreadable', text: '2026-02-30' }],
    ['?ngay=01/03/2026', { kind: 'day', day: '2026-03-01' }],
    ['?ngay=12/31/2026', { kind: 'unreadable', text: '12/31/2026' }],
    ['?ngay=%3Cscript%3E', { kind: 'unreadable', text: '<script>' }],
  ])('%s', (query, expected) => {
    expect(readAsked(query)).toEqual(expected);
  });

  it.each([
    ['', '2026-03-01', '?ngay=2026-03-01'],
    ['?loai=luat', '2026-03-01', '?loai=luat&ngay=2026-03-01'],
    ['?ngay=2026-03-01&loai=luat', null, '?loai=luat'],
    ['?ngay=2026-03-01', null, ''],
  ])('%s with %s: %s', (query, day, expected) => {
    expect(writeDay(query, day)).toBe(expected);
  });

  it.each([
    ['/a/', '2026-03-01', '/a/?ngay=2026-03-01'],
    ['/a/#dieu-1', '2026-03-01', '/a/?ngay=2026-03-01#dieu-1'],
    ['/a/?x=1&ngay=2020-01-01#dieu-1', '2026-03-01', '/a/?x=1&ngay=2026-03-01#dieu-1'],
    ['/a/?ngay=2020-01-01#dieu-1', null, '/a/#dieu-1'],
    ['/a/', null, '/a/'],
  ])('travels with the link %s, %s: %s', (href, day, expected) => {
    expect(carriedHref(href, day)).toBe(expected);
  });

  it('outlives a change of filters', () => {
    const query = '?ngay=2026-03-01&noi=hai-phong';
    const state = { ...readState(query), column: 'so', descending: false } as const;
    expect(writeState(state, query)).toBe(`${query}&xep=so`);
    expect(writeState(readState(''), `${query}&xep=so&loai=luat`)).toBe(query);
    expect(writeParam(query, 'noi', '')).toBe('?ngay=2026-03-01');
  });
});

describe('the age of evidence', () => {
  it.each([
    ['2026-11-22', '2026-11-22', 0],
    ['2026-10-22', '2026-11-22', 1],
    ['2026-10-23', '2026-11-22', 0],
    ['2026-05-31', '2026-11-22', 5],
    ['2024-11-22', '2026-11-22', 24],
    ['2027-01-01', '2026-11-22', 0],
  ])('from %s to %s: %i months', (from, to, months) => {
    expect(ageInMonths(from, to)).toBe(months);
  });

  it('no evidence is older than any', () => {
    expect(isOlder(null, '2026-11-22', 240)).toBe(true);
    expect(isOlder('2026-05-22', '2026-11-22', 6)).toBe(true);
    expect(isOlder('2026-05-23', '2026-11-22', 6)).toBe(false);
  });
});
