import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  effectOn,
  type Confidence,
  type DatedFact,
  type EffectInput,
  type EffectState,
  type IncomingRelation,
} from '../../../src/legal/effect.ts';

const day = fc
  .date({ min: new Date('2015-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const confidence = fc.constantFrom<Confidence>('A', 'B', 'C');
const fact = fc.option(fc.record({ value: day, confidence }), { nil: undefined });
const relation: fc.Arbitrary<IncomingRelation> = fc.record({
  kind: fc.constantFrom('replaces', 'repeals', 'amends'),
  by: fc.constantFrom('a', 'b', 'c'),
  from: fc.option(day),
  confidence,
  partial: fc.boolean(),
});
const anyInput: fc.Arbitrary<EffectInput> = fc.record({
  normative: fc.constantFrom(true, true, true, false),
  inForceFrom: fact,
  expires: fact,
  lastSeenInForce: fact,
  incoming: fc.array(relation, { maxLength: 4 }),
});

/** A state but for its leads. */
function answer(on: string, input: EffectInput): Partial<EffectState> {
  const { id, since, by, evidenceUntil } = effectOn(on, input);
  return { id, since, by, evidenceUntil };
}

describe('effectOn', () => {
  it('is not changed by a relation that is only a lead, which comes back as one', () => {
    fc.assert(
      fc.property(day, anyInput, relation, (on, input, other) => {
        const incoming = [...input.incoming, { ...other, confidence: 'C' as const }];
        expect(answer(on, { ...input, incoming })).toEqual(answer(on, input));
        expect(effectOn(on, { ...input, incoming }).leads.length).toBeGreaterThan(0);
      }),
      { numRuns: 1000 },
    );
  });

  it('is not changed by dates that are only leads', () => {
    const verified = (dated: DatedFact | undefined): DatedFact | undefined =>
      dated?.confidence === 'C' ? undefined : dated;
    fc.assert(
      fc.property(day, anyInput, (on, input) => {
        const without = {
          ...input,
          inForceFrom: verified(input.inForceFrom),
          expires: verified(input.expires),
          lastSeenInForce: verified(input.lastSeenInForce),
        };
        expect(answer(on, input)).toEqual(answer(on, without));
      }),
      { numRuns: 1000 },
    );
  });

  it('never brings back what has ended', () => {
    fc.assert(
      fc.property(day, day, anyInput, (one, other, input) => {
        const [early = one, late = other] = [one, other].sort();
        const before = effectOn(early, input);
        if (before.id !== 'het-hieu-luc') return;
        const { id, since } = effectOn(late, input);
        expect({ id, since }).toEqual({ id: before.id, since: before.since });
      }),
      { numRuns: 1000 },
    );
  });

  it('claims force on evidence not older than two years', () => {
    fc.assert(
      fc.property(day, anyInput, (on, input) => {
        const { id, evidenceUntil } = effectOn(on, input);
        if (!id.startsWith('con-hieu-luc')) return;
        expect(evidenceUntil).not.toBeNull();
        const age = Date.parse(on) - Date.parse(evidenceUntil ?? '');
        expect(age / 86_400_000).toBeLessThanOrEqual(2 * 366);
      }),
      { numRuns: 1000 },
    );
  });

  it('does not depend on the order in which relations are known', () => {
    fc.assert(
      fc.property(day, anyInput, (on, input) => {
        const reversed = { ...input, incoming: [...input.incoming].reverse() };
        const { id, since, by } = effectOn(on, input);
        const other = effectOn(on, reversed);
        expect([other.id, other.since, [...other.by].sort()]).toEqual([id, since, [...by].sort()]);
      }),
      { numRuns: 1000 },
    );
  });
});
