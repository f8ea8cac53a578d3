import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  covers,
  effectOn,
  exactly,
  hasCome,
  nextTurn,
  provisionEffectOn,
  SOMETIME,
  type Confidence,
  type EffectInput,
  type EffectState,
  type IncomingRelation,
  type Question,
  type When,
} from '../../../../src/legal/effect/index.ts';
import { TREE } from './facts.ts';

const RUNS = { numRuns: 1000 };

const day = fc
  .date({ min: new Date('2015-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const when: fc.Arbitrary<When> = fc.oneof(
  day.map(exactly),
  day.map((notBefore) => ({ notBefore, notAfter: null })),
  day.map((notAfter) => ({ notBefore: null, notAfter })),
  fc.tuple(day, day).map(([one, other]) => {
    const [notBefore = one, notAfter = other] = [one, other].sort();
    return { notBefore, notAfter };
  }),
  fc.constant(SOMETIME),
);
const confidence = fc.constantFrom<Confidence>('A', 'B', 'C');
const place = fc.constantFrom(null, 'hp', 'hp-cu', 'hd-cu', 'ls');
const address = fc.constantFrom('dieu-1', 'dieu-1-khoan-1', 'dieu-10', 'dieu-2');
const provisions = fc.oneof(fc.constant([]), fc.subarray(['dieu-1', 'dieu-1-khoan-1', 'dieu-10']));
const fact = fc.option(fc.record({ when, confidence }));
const relation: fc.Arbitrary<IncomingRelation> = fc
  .record({
    kind: fc.constantFrom('replaces', 'repeals', 'amends', 'suspends'),
    by: fc.constantFrom('a', 'b', 'c'),
    when,
    confidence,
    partial: fc.boolean(),
    provisions,
    territory: place,
    until: fc.option(day),
  })
  .map((stated) => ({
    ...stated,
    until: stated.kind === 'suspends' ? stated.until : null,
    partial: stated.partial || stated.kind === 'amends' || stated.provisions.length > 0,
  }));
const provisionEnd = fc.record({ provisions, lastDay: day, confidence });
const anyInput: fc.Arbitrary<EffectInput> = fc.record({
  normative: fc.constantFrom(true, true, true, false),
  territory: place,
  inForceFrom: fact,
  expires: fc.oneof(fc.constant(null), fact),
  lastSeen: fc.option(fc.record({ day, confidence })),
  incoming: fc.array(relation, { maxLength: 4 }),
  provisionEnds: fc.array(provisionEnd, { maxLength: 2 }),
});
const question: fc.Arbitrary<Question> = fc
  .tuple(day, fc.oneof(fc.constant(null), place))
  .map(([on, territory]) => (territory === null ? { on } : { on, territory }));

/** States of the document and of a provision, but for their leads. */
function answers(asked: Question, input: EffectInput, at: string): Omit<EffectState, 'leads'>[] {
  return [effectOn(asked, input, TREE), provisionEffectOn(at, asked, input, TREE)].map(
    ({ id, reason, on, since, by, evidenceUntil }) => ({
      id,
      reason,
      on,
      since,
      by,
      evidenceUntil,
    }),
  );
}

describe('effectOn and provisionEffectOn', () => {
  it('are not changed by a relation that is only a lead, which comes back as one', () => {
    fc.assert(
      fc.property(question, anyInput, relation, address, (asked, input, other, at) => {
        const more = {
          ...input,
          incoming: [...input.incoming, { ...other, confidence: 'C' as const }],
        };
        expect(answers(asked, more, at)).toEqual(answers(asked, input, at));
        expect(effectOn(asked, more, TREE).leads.length).toBeGreaterThan(0);
      }),
      RUNS,
    );
  });

  it('are not changed by leaving out every lead', () => {
    const verified = <T extends { readonly confidence: Confidence }>(item: T | null): T | null =>
      item?.confidence === 'C' ? null : item;
    fc.assert(
      fc.property(question, anyInput, address, (asked, input, at) => {
        const without = {
          ...input,
          inForceFrom: verified(input.inForceFrom),
          expires: verified(input.expires),
          lastSeen: verified(input.lastSeen),
          incoming: input.incoming.filter((item) => item.confidence !== 'C'),
          provisionEnds: input.provisionEnds.filter((item) => item.confidence !== 'C'),
        };
        expect(answers(asked, input, at)).toEqual(answers(asked, without, at));
        expect(effectOn(asked, without, TREE).leads).toEqual([]);
      }),
      RUNS,
    );
  });

  it('are not changed by an act of another territory', () => {
    fc.assert(
      fc.property(question, anyInput, relation, address, (asked, input, other, at) => {
        fc.pre(!covers(TREE, other.territory, asked.territory ?? input.territory));
        const more = { ...input, incoming: [...input.incoming, other] };
        expect(answers(asked, more, at)).toEqual(answers(asked, input, at));
      }),
      RUNS,
    );
  });

  it('stay as they are until the next turn', () => {
    fc.assert(
      fc.property(question, day, anyInput, address, (asked, later, input, place) => {
        const turn = nextTurn([input], [], asked.on);
        fc.pre(asked.on <= later && (turn === null || later < turn));
        const then = { ...asked, on: later };
        const states = (at: Question) => [
          { ...effectOn(at, input, TREE), on: '' },
          { ...provisionEffectOn(place, at, input, TREE), on: '' },
        ];
        expect(states(then)).toEqual(states(asked));
      }),
      RUNS,
    );
  });

  it('never bring back what has ended', () => {
    fc.assert(
      fc.property(question, day, anyInput, (asked, later, input) => {
        fc.pre(asked.on <= later);
        const { id, since, by } = effectOn(asked, input, TREE);
        if (id !== 'het-hieu-luc-toan-bo') return;
        expect(effectOn({ ...asked, on: later }, input, TREE)).toMatchObject({ id, since, by });
      }),
      RUNS,
    );
  });

  it('do not depend on the order in which relations are known', () => {
    const state = (asked: Question, input: EffectInput): EffectState => {
      const found = effectOn(asked, input, TREE);
      return { ...found, by: [...found.by].sort() };
    };
    fc.assert(
      fc.property(question, anyInput, (asked, input) => {
        const reversed = { ...input, incoming: [...input.incoming].reverse() };
        expect(state(asked, reversed)).toEqual(state(asked, input));
      }),
      RUNS,
    );
  });

  it('claim force on evidence not older than two years, and only once it must have started', () => {
    fc.assert(
      fc.property(question, anyInput, (asked, input) => {
        const { id, evidenceUntil } = effectOn(asked, input, TREE);
        if (id !== 'con-hieu-luc' && id !== 'het-hieu-luc-mot-phan') return;
        const age = Date.parse(asked.on) - Date.parse(evidenceUntil ?? '');
        expect(age / 86_400_000).toBeLessThanOrEqual(2 * 366);
        const start = input.inForceFrom;
        const come = start && start.confidence !== 'C' ? hasCome(start.when, asked.on) : 'unknown';
        const seen = input.lastSeen !== null && input.lastSeen.day <= asked.on;
        expect(come === 'yes' || (come === 'unknown' && seen)).toBe(true);
      }),
      RUNS,
    );
  });

  it('let a provision outlive neither its document nor what it stands in', () => {
    fc.assert(
      fc.property(question, anyInput, (asked, input) => {
        const whole = effectOn(asked, input, TREE).id;
        const [article, clause] = ['dieu-1', 'dieu-1-khoan-1'].map(
          (at) => provisionEffectOn(at, asked, input, TREE).id,
        );
        if (whole === 'het-hieu-luc-toan-bo') expect(article).toBe(whole);
        if (article === 'het-hieu-luc-toan-bo') expect(clause).toBe(article);
      }),
      RUNS,
    );
  });
});
