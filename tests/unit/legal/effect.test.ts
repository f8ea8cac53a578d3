import { describe, expect, it } from 'vitest';
import {
  EFFECT_STATES,
  effectOn,
  type Confidence,
  type DatedFact,
  type EffectInput,
  type IncomingRelation,
} from '../../../src/legal/effect.ts';

const TODAY = '2026-11-22';

/**
 * What is the case; what is known ("start", "seen", "expires" with a day; what others do, with
 * their day, "?" for an unknown one, and slug; C marks a lead, B one good source); the state, its
 * first day, the slugs of the acts it rests on. Asked for TODAY unless "on" says otherwise.
 */
const CASES = `
a plan or a letter                 | not normative; start 2025-07-01                             | khong-ap-dung
a letter said to be replaced       | not normative; replaces 2020-01-01 a                        | khong-ap-dung

nothing known                      |                                                             | chua-xac-dinh
in force, seen lately              | start 2025-07-01; seen 2026-10-01                           | con-hieu-luc 2025-07-01
its start is evidence enough       | start 2025-07-01                                            | con-hieu-luc 2025-07-01
seen, start unknown                | seen 2026-10-01                                             | con-hieu-luc
seen only after the day asked for  | on 2026-09-30; seen 2026-10-01                              | chua-xac-dinh
started long ago, not seen since   | start 2015-01-10                                            | chua-xac-dinh
seen two years ago to the day      | start 2015-01-10; seen 2024-11-22                           | con-hieu-luc 2015-01-10
seen two years and a day ago       | start 2015-01-10; seen 2024-11-21                           | chua-xac-dinh

the day before it starts           | on 2025-06-30; start 2025-07-01                             | chua-co-hieu-luc 2025-07-01
the day it starts                  | on 2025-07-01; start 2025-07-01                             | con-hieu-luc 2025-07-01
replaced before it started         | on 2025-06-01; start 2025-07-01; replaces 2025-05-01 a      | chua-co-hieu-luc 2025-07-01

replaced                           | start 2025-07-01; replaces 2026-03-01 a                     | het-hieu-luc 2026-03-01 a
replaced, start unknown            | replaces 2026-03-01 a                                       | het-hieu-luc 2026-03-01 a
replaced, one good source          | start 2025-07-01; replaces 2026-03-01 a B                   | het-hieu-luc 2026-03-01 a
repealed                           | start 2025-07-01; repeals 2026-03-01 a                      | het-hieu-luc 2026-03-01 a
on the day of replacement          | on 2026-03-01; start 2025-07-01; replaces 2026-03-01 a      | het-hieu-luc 2026-03-01 a
the day before                     | on 2026-02-28; start 2025-07-01; replaces 2026-03-01 a      | con-hieu-luc 2025-07-01
ended twice: the first counts      | replaces 2026-05-01 b; repeals 2026-03-01 a                 | het-hieu-luc 2026-03-01 a
ended by two on one day            | replaces 2026-03-01 a; repeals 2026-03-01 b                 | het-hieu-luc 2026-03-01 a b
replaced, though seen later        | seen 2026-10-01; replaces 2026-03-01 a                      | het-hieu-luc 2026-03-01 a
replaced, day unknown              | start 2025-07-01; seen 2026-10-01; replaces ? a             | chua-xac-dinh
repealed, day unknown              | seen 2026-10-01; repeals ? a                                | chua-xac-dinh

expired                            | start 2025-07-01; expires 2026-07-01                        | het-hieu-luc 2026-07-01
the day before it expires          | on 2026-06-30; start 2025-07-01; expires 2026-07-01         | con-hieu-luc 2025-07-01
expired before it was replaced     | expires 2026-01-01; replaces 2026-03-01 a                   | het-hieu-luc 2026-01-01
replaced before it expired         | expires 2026-05-01; replaces 2026-03-01 a                   | het-hieu-luc 2026-03-01 a
expired, replaced on unknown day   | expires 2026-01-01; replaces ? a                            | het-hieu-luc 2026-01-01

amended                            | start 2025-07-01; amends 2026-03-01 a                       | con-hieu-luc-da-sua-doi 2025-07-01 a
amended twice                      | start 2025-07-01; amends 2026-03-01 a; amends 2026-05-01 b  | con-hieu-luc-da-sua-doi 2025-07-01 a b
the day before it is amended       | on 2026-02-28; start 2025-07-01; amends 2026-03-01 a        | con-hieu-luc 2025-07-01
repealed in part                   | start 2025-07-01; repeals 2026-03-01 a partial              | con-hieu-luc-da-sua-doi 2025-07-01 a
replaced in part                   | start 2025-07-01; replaces 2026-03-01 a partial             | con-hieu-luc-da-sua-doi 2025-07-01 a
replaced in part, day unknown      | start 2025-07-01; replaces ? a partial                      | con-hieu-luc 2025-07-01
amended, then replaced             | start 2025-07-01; amends 2026-01-01 a; replaces 2026-03-01 b | het-hieu-luc 2026-03-01 b
amended, nothing else known        | amends 2026-03-01 a                                         | chua-xac-dinh

replaced, a lead                   | start 2025-07-01; replaces 2026-03-01 a C                   | con-hieu-luc 2025-07-01
replaced, day unknown, a lead      | start 2025-07-01; replaces ? a C                            | con-hieu-luc 2025-07-01
amended, a lead                    | start 2025-07-01; amends 2026-03-01 a C                     | con-hieu-luc 2025-07-01
expired, a lead                    | start 2025-07-01; expires 2026-01-01 C                      | con-hieu-luc 2025-07-01
started, a lead                    | start 2025-07-01 C                                          | chua-xac-dinh
starts in the future, a lead       | start 2027-01-01 C; seen 2026-10-01                         | con-hieu-luc
seen, a lead                       | seen 2026-10-01 C                                           | chua-xac-dinh
`;

const DATES = { start: 'inForceFrom', seen: 'lastSeenInForce', expires: 'expires' } as const;

function known(text: string): { on: string; input: EffectInput } {
  let on = TODAY;
  let normative = true;
  const dates: { -readonly [K in keyof EffectInput]?: DatedFact } = {};
  const incoming: IncomingRelation[] = [];
  for (const fact of text.split('; ').filter((part) => part !== '')) {
    const [word = '', value = '', ...rest] = fact.split(' ');
    const confidence = (rest.find((mark) => /^[BC]$/.test(mark)) ?? 'A') as Confidence;
    if (word === 'on') on = value;
    else if (word === 'not') normative = false;
    else if (word in DATES) dates[DATES[word as keyof typeof DATES]] = { value, confidence };
    else
      incoming.push({
        kind: word as IncomingRelation['kind'],
        by: rest[0] ?? '',
        from: value === '?' ? null : value,
        confidence,
        partial: word === 'amends' || rest.includes('partial'),
      });
  }
  return { on, input: { normative, incoming, ...dates } as EffectInput };
}

const rows = CASES.split('\n')
  .filter((row) => row !== '')
  .map((row) => row.split('|').map((cell) => cell.trim()));

describe('effectOn', () => {
  it.each(rows)('%s (%s): %s', (_what, facts = '', expected = '') => {
    const { on, input } = known(facts);
    const state = effectOn(on, input);
    const shown = [state.id, state.since ?? [], state.by].flat();
    expect(shown.join(' ')).toBe(expected);
    expect(state.name).toBe(EFFECT_STATES[state.id]);
    expect(state.on).toBe(on);
  });

  it('is tried for every state', () => {
    const tried = rows.map(([, , expected = '']) => expected.split(' ')[0]);
    expect(new Set(tried)).toEqual(new Set(Object.keys(EFFECT_STATES)));
  });

  it.each([
    ['', null],
    ['start 2025-07-01', '2025-07-01'],
    ['start 2025-07-01; seen 2026-10-01', '2026-10-01'],
    ['seen 2026-10-01; replaces ? a', '2026-10-01'],
    ['replaces 2026-03-01 a', '2026-03-01'],
    ['seen 2026-10-01 C', null],
  ])('has evidence for “%s” up to %s', (facts, until) => {
    const { on, input } = known(facts);
    expect(effectOn(on, input).evidenceUntil).toBe(until);
  });

  it.each([
    ['start 2025-07-01 C', ['Ngày có hiệu lực 01/07/2025 chưa kiểm chứng.']],
    ['expires 2026-12-31 C', ['Ngày hết hiệu lực 31/12/2026 chưa kiểm chứng.']],
    [
      'replaces 2026-03-01 a C; amends ? b C',
      ['Có dấu hiệu đã bị thay thế hoặc sửa đổi, chưa kiểm chứng.'],
    ],
    ['start 2025-07-01; replaces 2026-03-01 a; expires 2026-12-31', []],
  ])('hands back the leads of “%s”', (facts, leads) => {
    const { on, input } = known(facts);
    expect(effectOn(on, input).leads).toEqual(leads);
  });
});
