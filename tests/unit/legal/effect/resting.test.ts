import { describe, expect, it } from 'vitest';
import {
  effectOn,
  fallenBases,
  unappliedChanges,
  type Basis,
} from '../../../../src/legal/effect/index.ts';
import { readFacts, rowsOf, TREE } from './facts.ts';

/** How it leans; what is known of the act leaned on; whether the basis fell, and whether whole. */
const CASES = `
details   | replaces 2026-03-01 a                 | whole
guides    | repeals 2026-03-01 a                  | whole
basedOn   | replaces 2026-03-01 a                 | whole
basedOn   | expires 2026-03-01                    | whole
implements| on 2026-02-28; replaces 2026-03-01 a  | holds
guides    | repeals 2026-03-01 a partial          | part
details   | repeals 2026-03-01 a dieu-1           | part
basedOn   | repeals 2026-03-01 a partial          | holds
guides    | seen 2019-01-01; repeals 2018-03-01 a partial | part
details   | amends 2026-03-01 a                   | holds
details   | replaces 2026-03-01 a C               | holds
details   | replaces ? a                          | holds
details   | suspends 2026-03-01 a                 | whole
C details | replaces 2026-03-01 a                 | holds
`;

describe('fallenBases', () => {
  it.each(rowsOf(CASES))('%s, %s: %s', (lean = '', facts = '', expected = '') => {
    const known = facts.includes('seen') ? '' : 'seen 2026-10-01; ';
    const { question, input } = readFacts(`start 2015-07-01; ${known}${facts}`);
    const basis: Basis = {
      kind: lean.replace('C ', '') as Basis['kind'],
      target: 'me',
      confidence: lean.startsWith('C ') ? 'C' : 'B',
    };
    const [fallen] = fallenBases([basis], () => ({
      state: effectOn(question, input, TREE),
      input,
    }));
    expect(fallen ? (fallen.whole ? 'whole' : 'part') : 'holds').toBe(expected);
  });

  it('says nothing of an act that is not known here', () => {
    const basis: Basis = { kind: 'details', target: 'la', confidence: 'A' };
    expect(fallenBases([basis], () => null)).toEqual([]);
  });
});

/** What others do; what the text already shows; the acts whose changes it does not. */
const CHANGES = `
amends 2026-03-01 a                              |     | a
amends 2026-03-01 a                              | a   |
amends 2026-03-01 a; repeals 2026-03-01 b dieu-1 | a   | b
amends 2026-03-01 a C                            |     |
amends 2027-03-01 a                              |     |
amends ? a                                       |     | a
replaces 2026-03-01 a                            |     |
suspends 2026-03-01 a dieu-1                     |     |
`;

describe('unappliedChanges', () => {
  it.each(rowsOf(CHANGES))('%s, shown: %s: %s', (facts = '', shown = '', expected = '') => {
    const { question, input } = readFacts(facts);
    const changes = unappliedChanges(input.incoming, shown.split(' '), question.on);
    expect(changes.map(({ by }) => by).join(' ')).toBe(expected);
  });
});
