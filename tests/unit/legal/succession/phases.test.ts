import { expect, it } from 'vitest';
import { effectOn, provisionEffectOn } from '../../../../src/legal/effect/index.ts';
import { standingOn, type Phase } from '../../../../src/legal/succession/index.ts';
import { readFacts, TREE } from '../effect/facts.ts';

const ACTS: Readonly<Record<string, string>> = {
  'nghi-dinh': 'start 2025-07-01; seen 2026-05-01; ends 2027-02-28 dieu-5',
  cu: 'start 2012-01-01; seen 2026-05-01; replaces 2026-07-01 moi',
  lau: 'start 2015-01-10',
};

/** How a phase that rests on `ground` stands on a day. */
function standing(ground: string, on: string, more: Partial<Phase> = {}): string {
  const [document = '', ...provisions] = ground.split('#');
  const phase: Phase = {
    from: '2025-07-01',
    settled: true,
    basis: [{ document, provisions }],
    ...more,
  };
  return standingOn(phase, on, (slug, provision) => {
    const facts = ACTS[slug];
    if (facts === undefined) return null;
    const { input } = readFacts(facts);
    return provision === null
      ? effectOn({ on }, input, TREE)
      : provisionEffectOn(provision, { on }, input, TREE);
  });
}

it.each<[string, string, string, Partial<Phase>]>([
  ['ahead', 'nghi-dinh#dieu-5', '2025-06-30', {}],
  ['holds', 'nghi-dinh#dieu-5', '2025-07-01', {}],
  ['holds', 'nghi-dinh#dieu-5', '2027-02-28', {}],
  // The clause's own end takes the answer away, even where nobody wrote an end here.
  ['fallen', 'nghi-dinh#dieu-5', '2027-03-01', {}],
  ['holds', 'nghi-dinh#dieu-6', '2027-03-01', {}],
  ['past', 'nghi-dinh#dieu-5', '2027-03-01', { to: '2027-03-01' }],
  ['holds', 'nghi-dinh#dieu-5', '2027-02-28', { to: '2027-03-01' }],
  // It says that it rests on a text that was not yet in force.
  ['fallen', 'nghi-dinh', '2025-06-30', { from: '2025-01-01' }],
  ['unsettled', 'nghi-dinh#dieu-6', '2026-01-01', { settled: false }],
  ['fallen', 'nghi-dinh#dieu-5', '2027-03-01', { settled: false }],
  ['holds', 'cu', '2026-06-30', {}],
  ['fallen', 'cu', '2026-07-01', {}],
  ['doubtful', 'lau', '2026-01-01', {}],
  // Of what is only mentioned nothing is known that could end.
  ['holds', 'khong-co', '2026-01-01', {}],
])('%s: %s on %s %j', (expected, ground, on, more) => {
  expect(standing(ground, on, more)).toBe(expected);
});
