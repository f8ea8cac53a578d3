import { describe, expect, it } from 'vitest';
import { fingerprint } from '../../../../src/legal/impact/index.ts';
import { groundOf, LAW, TODAY, transfer, worldOf } from './support.ts';

const FRESH = 'start 2025-01-01; seen 2026-10-01';

function print(place: string, facts: string, on = TODAY) {
  return fingerprint(groundOf(place), on, worldOf({ luat: { facts, text: LAW } }));
}

describe('what a ground is like', () => {
  it('a document nobody holds has nothing that could change', () => {
    expect(print('khac#dieu-1', FRESH)).toEqual({
      state: null,
      since: null,
      by: [],
      touches: [],
      text: null,
    });
  });

  it('a provision has its own words; a whole document has none', () => {
    expect(print('luat#dieu-1-khoan-1', FRESH).text).toBe('1. Khoản một của điều một.');
    expect(print('luat', FRESH)).toMatchObject({ state: 'con-hieu-luc', text: null });
  });

  // Facts, ground, state, by, touches.
  it.each<[string, string, string, string[], string[]]>([
    ['amends 2026-01-01 nd dieu-2', 'luat#dieu-1', 'con-hieu-luc', [], []],
    ['amends 2026-01-01 nd dieu-2', 'luat#dieu-2', 'con-hieu-luc', ['nd'], []],
    ['amends 2026-01-01 nd dieu-2', 'luat#dieu-2-khoan-1', 'con-hieu-luc', ['nd'], []],
    [
      'amends 2026-01-01 nd dieu-2-khoan-1',
      'luat#dieu-2',
      'con-hieu-luc',
      [],
      ['amends:nd@dieu-2-khoan-1'],
    ],
    ['amends 2026-01-01 nd dieu-2-khoan-1', 'luat#dieu-2-khoan-2', 'con-hieu-luc', [], []],
    ['amends 2026-01-01 nd dieu-2', 'luat', 'het-hieu-luc-mot-phan', ['nd'], ['amends:nd']],
    ['amends 2027-01-01 nd dieu-2', 'luat#dieu-2', 'con-hieu-luc', [], []],
    ['amends 2026-01-01 nd C dieu-2', 'luat#dieu-2', 'con-hieu-luc', [], []],
    ['repeals 2026-01-01 nd dieu-1', 'luat#dieu-1-khoan-1', 'het-hieu-luc-toan-bo', ['nd'], []],
    ['replaces 2026-01-01 nd', 'luat#dieu-1', 'het-hieu-luc-toan-bo', ['nd'], []],
    ['ends 2026-06-30 dieu-1-khoan-1', 'luat#dieu-1', 'con-hieu-luc', [], ['ends@dieu-1-khoan-1']],
    ['ends 2026-06-30 dieu-1-khoan-1', 'luat#dieu-2', 'con-hieu-luc', [], []],
  ])('%s: %s', (facts, place, state, by, touches) => {
    expect(print(place, `${FRESH}; ${facts}`)).toMatchObject({ state, by, touches });
  });

  it('a repealed chapter takes its articles along', () => {
    const facts = `${FRESH}; repeals 2026-01-01 nd`;
    const world = worldOf({ luat: { facts, text: LAW } });
    const document = world.documentOf('luat');
    if (!document) throw new Error('no document');
    const chapter = document.input.incoming.map((one) => ({
      ...one,
      partial: true,
      provisions: ['chuong-2'],
    }));
    const touched = {
      ...world,
      documentOf: () => ({ ...document, input: { ...document.input, incoming: chapter } }),
    };
    const stateAt = (place: string) => fingerprint(groundOf(place), TODAY, touched).state;
    expect(stateAt('luat#dieu-3')).toBe('het-hieu-luc-toan-bo');
    expect(stateAt('luat#dieu-1')).toBe('con-hieu-luc');
  });
});

describe('competence moved away from a clause', () => {
  const world = worldOf({
    luat: {
      facts: FRESH,
      text: LAW,
      transfers: [transfer('nd', '2025-07-01', '2027-03-01', 'dieu-1-khoan-2-diem-a')],
    },
    nd: { facts: 'start 2025-07-01; seen 2026-10-01; expires 2027-03-01' },
  });
  const touches = (place: string, on: string) => fingerprint(groundOf(place), on, world).touches;

  it.each([
    ['luat#dieu-1-khoan-2-diem-a', ['transfers:nd']],
    ['luat#dieu-1', ['transfers:nd']],
    ['luat#dieu-1-khoan-1', []],
    ['luat#dieu-1-khoan-2-diem-b', []],
    ['luat', ['transfers:nd']],
  ])('is told of %s', (place, expected) => {
    expect(touches(place, TODAY)).toEqual(expected);
  });

  it('comes back when its term is over, and had not moved before', () => {
    expect(touches('luat#dieu-1', '2027-02-28')).toEqual(['transfers:nd']);
    expect(touches('luat#dieu-1', '2027-03-01')).toEqual([]);
    expect(touches('luat#dieu-1', '2025-06-30')).toEqual([]);
  });

  it('is only possible while the state of the act that moves it is not known', () => {
    const unsure = worldOf({
      luat: { facts: FRESH, transfers: [transfer('nd', '2025-07-01', null, 'dieu-1')] },
      nd: { facts: 'start 2021-07-01' },
    });
    expect(fingerprint(groundOf('luat#dieu-1'), TODAY, unsure).touches).toEqual(['transfers?:nd']);
  });
});
