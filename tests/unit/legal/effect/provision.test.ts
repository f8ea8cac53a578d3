import { describe, expect, it } from 'vitest';
import { provisionEffectOn } from '../../../../src/legal/effect/index.ts';
import { readFacts, rowsOf, show, TREE } from './facts.ts';

/**
 * Address asked about; what is known besides its start on 2025-07-01 (see `readFacts`); the
 * provision's state, reason, first day and the slugs of the acts it rests on.
 */
const CASES = `
dieu-1              |                                                          | con-hieu-luc in-force 2025-07-01
dieu-1              | replaces 2026-03-01 a                                    | het-hieu-luc-toan-bo replaced 2026-03-01 a
dieu-1              | on 2025-06-30; repeals 2026-03-01 a dieu-1               | chua-co-hieu-luc not-yet 2025-07-01
dieu-1              | suspends 2026-03-01 a                                    | ngung-hieu-luc-toan-bo suspended 2026-03-01 a
dieu-1              | replaces ? a                                             | chua-xac-dinh end-date-unknown
dieu-1              | not normative                                            | khong-ap-dung not-normative

dieu-1              | repeals 2026-03-01 a dieu-1                              | het-hieu-luc-toan-bo replaced 2026-03-01 a
dieu-1              | on 2026-02-28; repeals 2026-03-01 a dieu-1               | con-hieu-luc in-force 2025-07-01
dieu-1              | on 2026-03-01; repeals 2026-03-01 a dieu-1               | het-hieu-luc-toan-bo replaced 2026-03-01 a
dieu-1-khoan-2      | repeals 2026-03-01 a dieu-1                              | het-hieu-luc-toan-bo replaced 2026-03-01 a
dieu-1-khoan-2      | repeals 2026-03-01 a dieu-9 dieu-1                       | het-hieu-luc-toan-bo replaced 2026-03-01 a
dieu-10             | repeals 2026-03-01 a dieu-1                              | con-hieu-luc in-force 2025-07-01
dieu-10-khoan-1     | repeals 2026-03-01 a dieu-1                              | con-hieu-luc in-force 2025-07-01
dieu-1a             | repeals 2026-03-01 a dieu-1                              | con-hieu-luc in-force 2025-07-01
phu-luc-1-dieu-1    | repeals 2026-03-01 a dieu-1                              | con-hieu-luc in-force 2025-07-01
dieu-1              | repeals 2026-03-01 a dieu-1-khoan-2                      | con-hieu-luc in-force 2025-07-01
dieu-1-khoan-1      | repeals 2026-03-01 a dieu-1-khoan-2                      | con-hieu-luc in-force 2025-07-01
dieu-1-khoan-20     | repeals 2026-03-01 a dieu-1-khoan-2                      | con-hieu-luc in-force 2025-07-01
dieu-1-khoan-2-diem-a | replaces 2026-03-01 a dieu-1-khoan-2                   | het-hieu-luc-toan-bo replaced 2026-03-01 a
dieu-1              | repeals 2026-05-01 b dieu-1; repeals 2026-03-01 a dieu-1 | het-hieu-luc-toan-bo replaced 2026-03-01 a
dieu-1              | amends 2026-05-01 b dieu-1; repeals 2026-03-01 a dieu-1  | het-hieu-luc-toan-bo replaced 2026-03-01 a

dieu-1              | repeals ..2026-03-01 a dieu-1                            | het-hieu-luc-toan-bo replaced a
dieu-1              | repeals ? a dieu-1                                       | chua-xac-dinh end-date-unknown
dieu-1-khoan-1      | on 2026-02-01; repeals 2026-01-01..2026-03-01 a dieu-1   | chua-xac-dinh end-date-unknown
dieu-2              | repeals ? a dieu-1                                       | con-hieu-luc in-force 2025-07-01

dieu-1              | amends 2026-03-01 a dieu-1                               | con-hieu-luc amended 2025-07-01 a
dieu-1-khoan-2      | amends 2026-03-01 a dieu-1                               | con-hieu-luc amended 2025-07-01 a
dieu-2              | amends 2026-03-01 a dieu-1                               | con-hieu-luc in-force 2025-07-01
dieu-1              | on 2026-02-28; amends 2026-03-01 a dieu-1                | con-hieu-luc in-force 2025-07-01
dieu-1              | amends 2026-03-01 a dieu-1; amends 2026-05-01 b dieu-1   | con-hieu-luc amended 2025-07-01 a b
dieu-1              | amends 2026-03-01 a dieu-1; amends 2026-05-01 b dieu-2   | con-hieu-luc amended 2025-07-01 a
dieu-1              | amends 2026-03-01 a dieu-1; amends 2026-05-01 a dieu-1   | con-hieu-luc amended 2025-07-01 a
dieu-1              | amends 2026-03-01 a dieu-1; amends 2027-05-01 b dieu-1   | con-hieu-luc amended 2025-07-01 a

dieu-1              | repeals 2026-03-01 a partial                             | het-hieu-luc-mot-phan partly-ended 2025-07-01 a
dieu-1              | amends 2026-03-01 a                                      | het-hieu-luc-mot-phan amended 2025-07-01 a
dieu-1              | on 2026-02-28; repeals 2026-03-01 a partial              | con-hieu-luc in-force 2025-07-01
dieu-1              | amends 2026-03-01 a; repeals 2026-03-01 b dieu-1         | het-hieu-luc-toan-bo replaced 2026-03-01 b

dieu-1              | on 2026-03-01; ends 2026-03-01 dieu-1                    | con-hieu-luc in-force 2025-07-01
dieu-1              | on 2026-03-02; ends 2026-03-01 dieu-1                    | het-hieu-luc-toan-bo expired 2026-03-02
dieu-1-khoan-1      | ends 2026-02-28 dieu-1                                   | het-hieu-luc-toan-bo expired 2026-03-01
dieu-2              | ends 2026-03-01 dieu-1                                   | con-hieu-luc in-force 2025-07-01
dieu-1              | ends 2026-03-01 dieu-1; amends 2026-01-01 a dieu-1       | het-hieu-luc-toan-bo expired 2026-03-02

dieu-1              | suspends 2026-03-01 a dieu-1                             | ngung-hieu-luc-toan-bo suspended 2026-03-01 a
dieu-1-khoan-1      | suspends 2026-03-01 a dieu-1                             | ngung-hieu-luc-toan-bo suspended 2026-03-01 a
dieu-2              | suspends 2026-03-01 a dieu-1                             | ngung-hieu-luc-mot-phan suspended 2026-03-01 a
dieu-2              | suspends 2026-03-01 a dieu-1; repeals 2026-01-01 b dieu-2 | het-hieu-luc-toan-bo replaced 2026-01-01 b
dieu-2              | suspends 2026-01-01 a partial until:2026-03-01; amends 2026-01-01 b dieu-1 | con-hieu-luc in-force 2025-07-01

dieu-1              | repeals 2026-03-01 a dieu-1 C                            | con-hieu-luc in-force 2025-07-01
dieu-1              | repeals ? a dieu-1 C                                     | con-hieu-luc in-force 2025-07-01
dieu-1              | ends 2026-03-01 dieu-1 C                                 | con-hieu-luc in-force 2025-07-01
dieu-1              | amends 2026-03-01 a dieu-2; repeals 2026-03-01 a dieu-1 C | con-hieu-luc in-force 2025-07-01

dieu-1              | of hp-cu; repeals 2026-03-01 a dieu-1 in:hd-cu           | con-hieu-luc in-force 2025-07-01
dieu-1              | of hp-cu; repeals 2026-03-01 a dieu-1 in:hp              | het-hieu-luc-toan-bo replaced 2026-03-01 a
dieu-1              | for hd-cu; repeals 2026-03-01 a dieu-1 in:hp             | het-hieu-luc-toan-bo replaced 2026-03-01 a
dieu-1              | of hp-cu; for ls; repeals 2026-03-01 a dieu-1            | khong-ap-dung elsewhere
`;

describe('provisionEffectOn', () => {
  it.each(rowsOf(CASES))('%s (%s): %s', (address = '', facts = '', expected = '') => {
    const { question, input } = readFacts(`start 2025-07-01; seen 2026-10-01; ${facts}`);
    expect(show(provisionEffectOn(address, question, input, TREE))).toBe(expected);
  });

  it.each([
    [['chuong-2'], 'het-hieu-luc-toan-bo replaced 2026-03-01 a'],
    [['chuong-1'], 'con-hieu-luc in-force 2025-07-01'],
    [['chuong-2', 'chuong-2-muc-1'], 'het-hieu-luc-toan-bo replaced 2026-03-01 a'],
    [[], 'con-hieu-luc in-force 2025-07-01'],
  ])('follows what it stands in: %j: %s', (containers, expected) => {
    const { question, input } = readFacts('start 2025-07-01; repeals 2026-03-01 a dieu-99');
    const chapter = input.incoming.map((one) => ({ ...one, provisions: ['chuong-2'] }));
    const told = { ...input, lastSeen: null, incoming: chapter };
    const state = provisionEffectOn('dieu-5', question, told, TREE, containers);
    expect(show(state)).toBe(expected);
  });

  it('is not known on stale evidence, like its document', () => {
    const { question, input } = readFacts('start 2015-01-10; repeals 2016-03-01 a dieu-1');
    const { id, reason } = provisionEffectOn('dieu-2', question, input, TREE);
    expect([id, reason]).toEqual(['chua-xac-dinh', 'stale-evidence']);
  });

  it.each([
    ['dieu-1', 'repeals 2016-03-01 a dieu-1', 'het-hieu-luc-toan-bo replaced 2016-03-01 a'],
    ['dieu-1-khoan-2', 'ends 2016-02-29 dieu-1', 'het-hieu-luc-toan-bo expired 2016-03-01'],
    [
      'dieu-1',
      'repeals ? b; repeals 2016-03-01 a dieu-1',
      'het-hieu-luc-toan-bo replaced 2016-03-01 a',
    ],
  ])('stays ended whatever is known of the rest: %s (%s)', (address, facts, expected) => {
    const { question, input } = readFacts(`start 2015-01-10; ${facts}`);
    expect(show(provisionEffectOn(address, question, input, TREE))).toBe(expected);
  });
});
