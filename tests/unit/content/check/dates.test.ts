import { describe, expect, it } from 'vitest';
import { checkDates } from '../../../../src/content/check/dates.ts';
import { checkRelationDates } from '../../../../src/content/check/relation-dates.ts';
import { corpusOf, day, doc, evidence } from './documents.ts';

const bounded = (bounds: object) => ({ ...bounds, ...evidence });
const ends = (lastDay: string) => [{ provisions: ['dieu-1'], lastDay, ...evidence }];

describe('the dates of a document', () => {
  it.each<[string, object, string[]]>([
    ['nothing known', {}, []],
    [
      'in force on the day of issue',
      { issued: day('2025-07-01'), inForceFrom: day('2025-07-01') },
      [],
    ],
    [
      'in force the day before',
      { issued: day('2025-07-01'), inForceFrom: day('2025-06-30') },
      ['in-force-before-issue'],
    ],
    [
      'in force at the latest the day before',
      { issued: day('2025-07-01'), inForceBounds: bounded({ notAfter: '2025-06-30' }) },
      ['in-force-before-issue'],
    ],
    [
      'in force at the earliest before, at the latest after',
      {
        issued: day('2025-07-01'),
        inForceBounds: bounded({ notBefore: '2025-06-01', notAfter: '2025-08-01' }),
      },
      [],
    ],
    ['ends the day after', { inForceFrom: day('2025-07-01'), expires: day('2025-07-02') }, []],
    [
      'ends on the day it begins',
      { inForceFrom: day('2025-07-01'), expires: day('2025-07-01') },
      ['expires-before-in-force'],
    ],
    [
      'ends before it was issued',
      { issued: day('2025-07-01'), expires: day('2025-01-01') },
      ['expires-before-in-force'],
    ],
    [
      'a part ends on the first day',
      { inForceFrom: day('2025-07-01'), provisionEnds: ends('2025-07-01') },
      [],
    ],
    [
      'a part ends before it',
      { inForceFrom: day('2025-07-01'), provisionEnds: ends('2025-06-30') },
      ['provision-ends-before-in-force'],
    ],
    ['seen on the day of the check', { lastSeenInForce: day('2026-11-22') }, []],
    ['seen after it', { lastSeenInForce: day('2026-11-23') }, ['seen-after-checked']],
    [
      'seen after its own day of check',
      { lastSeenInForce: { ...day('2026-11-20'), checkedOn: '2026-11-19' } },
      ['seen-after-checked'],
    ],
    [
      'seen before its own, later day of check',
      { lastSeenInForce: { ...day('2026-11-23'), checkedOn: '2026-11-24' } },
      [],
    ],
  ])('%s', (_, facts, rules) => {
    expect(checkDates(corpusOf(doc('a', facts))).map(({ rule }) => rule)).toEqual(
      rules.map((rule) => `date/${rule}`),
    );
  });
});

describe('the dates of a relation', () => {
  const bounds = { notBefore: '2025-08-02', notAfter: '2025-08-01' };
  it.each<[string, object, string[]]>([
    ['from the day of issue', { from: '2025-07-01' }, []],
    ['from the day before', { from: '2025-06-30' }, ['relation-before-issue']],
    [
      'at the latest the day before',
      { fromBounds: { notAfter: '2025-06-30' } },
      ['relation-before-issue'],
    ],
    ['bounds the wrong way round', { fromBounds: bounds }, ['bounds']],
    ['bounds of one day', { fromBounds: { notBefore: '2025-08-01', notAfter: '2025-08-01' } }, []],
    ['a term of one day', { from: '2025-07-01', until: '2025-07-02' }, []],
    [
      'a term of none',
      { from: '2025-07-01', until: '2025-07-01' },
      ['relation-ends-before-it-begins'],
    ],
    [
      'a term that ends before the document begins',
      { until: '2025-06-01' },
      ['relation-ends-before-it-begins'],
    ],
  ])('%s', (_, facts, rules) => {
    const relations = [{ kind: 'transfers', target: 'b', ...evidence, ...facts }];
    const document = doc('a', { issued: day('2025-07-01'), relations });
    expect(checkRelationDates(corpusOf(document)).map(({ rule }) => rule)).toEqual(
      rules.map((rule) => `date/${rule}`),
    );
  });

  it('bounds of entry into force', () => {
    const document = doc('a', { inForceBounds: bounded(bounds) });
    expect(checkRelationDates(corpusOf(document))).toMatchObject([{ rule: 'date/bounds' }]);
  });
});
