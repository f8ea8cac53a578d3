import { describe, expect, it } from 'vitest';
import { effectOn, transferPhase } from '../../../../src/legal/effect/index.ts';
import { readFacts, rowsOf, TREE, whenOf } from './facts.ts';

/** The day asked about; when the transfer begins; first day after its term; the acting act; phase. */
const CASES = `
2025-06-30 | 2025-07-01 |            | start 2025-07-01                     | ahead
2025-07-01 | 2025-07-01 |            | start 2025-07-01                     | moved
2027-02-28 | 2025-07-01 | 2027-03-01 | start 2025-07-01; seen 2026-10-01    | moved
2027-03-01 | 2025-07-01 | 2027-03-01 | start 2025-07-01; seen 2026-10-01    | returned
2026-11-22 | 2025-07-01 |            | start 2025-07-01; replaces 2026-10-01 a | returned
2026-11-22 | 2025-07-01 |            | start 2025-07-01; expires 2026-11-22 | returned
2026-11-22 | ?          |            | start 2025-07-01                     | possible
2026-11-22 | ..2026-12-31 |          | start 2025-07-01                     | possible
2026-11-22 | 2020-01-01 |            | start 2020-01-01                     | possible
2026-11-22 | 2025-07-01 |            | unknown                              | possible
`;

describe('transferPhase', () => {
  it.each(rowsOf(CASES))(
    'on %s, from %s until %s, %s: %s',
    (on = '', from = '', until = '', facts = '', expected = '') => {
      const acting = facts === 'unknown' ? null : effectOn({ on }, readFacts(facts).input, TREE);
      const term = { when: whenOf(from), until: until === '' ? null : until };
      expect(transferPhase(term, acting, on)).toBe(expected);
    },
  );
});
