import { describe, expect, it } from 'vitest';
import { nextTurn } from '../../../../src/legal/effect/index.ts';
import { readFacts, rowsOf, whenOf } from './facts.ts';

/** What is known of a document; from which day on; the next day on which something can change. */
const CASES = `
start 2025-07-01                          | 2025-06-30 | 2025-07-01
start 2025-07-01                          | 2025-07-01 | 2027-07-02
start 2025-07-01; seen 2026-05-05         | 2026-11-22 | 2027-07-02
start 2020-07-01; seen 2026-05-05         | 2026-11-22 | 2028-05-06
start 2025-07-01; expires 2027-03-01      | 2026-11-22 | 2027-03-01
start 2025-07-01; ends 2027-02-28 dieu-5  | 2026-11-22 | 2027-03-01
start 2025-07-01; replaces 2026-12-01..2027-01-15 a | 2026-11-22 | 2026-11-30
start 2025-07-01; replaces 2026-12-01..2027-01-15 a | 2026-12-01 | 2027-01-15
start 2015-07-01                          | 2026-11-22 | none
`;

describe('nextTurn', () => {
  it.each(rowsOf(CASES))('%s, after %s: %s', (facts = '', on = '', expected = '') => {
    expect(nextTurn([readFacts(facts).input], [], on) ?? 'none').toBe(expected);
  });

  it('is the end of a term as well, and the earliest of all', () => {
    const { input } = readFacts('start 2025-07-01');
    const term = { when: whenOf('2025-07-01'), until: '2027-03-01' };
    expect(nextTurn([input], [term], '2026-11-22')).toBe('2027-03-01');
  });
});
