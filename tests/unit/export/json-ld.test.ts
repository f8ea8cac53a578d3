import { describe, expect, it, test } from 'vitest';
import { legislation } from '../../../src/export/json-ld.ts';
import type { ExportedFacts } from '../../../src/export/json/facts-schema.ts';
import { FACTS, sourceOf } from './support/source.ts';

const { files } = sourceOf('');
const of = (facts: ExportedFacts, kind: 'verbatim' | 'digest' | null = 'verbatim') =>
  legislation(facts, files, kind) as Record<string, unknown>;

describe('a document as Legislation', () => {
  it('says what it is, who passed it and when', () => {
    expect(of(FACTS)).toMatchObject({
      '@type': 'Legislation',
      '@id': '/van-ban/1-2025-nd-cp/',
      name: 'Nghị định số 1/2025/NĐ-CP',
      alternateName: 'Quy định về “đối ngoại” & <thử>',
      legislationIdentifier: '1/2025/NĐ-CP',
      legislationType: 'Nghị định',
      legislationPassedBy: { name: 'Chính phủ' },
      legislationDate: '2025-06-12',
      'eli:first_date_entry_in_force': '2025-07-01',
      legislationLegalForce: 'https://schema.org/InForce',
    });
  });

  it('says what changed it', () => {
    expect(of(FACTS)['eli:amended_by']).toEqual([{ '@id': '/van-ban/2-2026-nd-cp/' }]);
  });

  it('leaves out an act that has no page', () => {
    expect(of(FACTS)['eli:repeals']).toBeUndefined();
  });

  it('calls the end of a part a change', () => {
    const facts = structuredClone(FACTS);
    const [relation] = facts.relations.outgoing;
    if (relation) Object.assign(relation, { url: '/van-ban/9/', provisions: ['dieu-1'] });
    expect(of(facts)['eli:amends']).toEqual([{ '@id': '/van-ban/9/' }]);
    expect(of(facts)['eli:repeals']).toBeUndefined();
  });

  it('calls a correction of a part a correction', () => {
    const facts = structuredClone(FACTS);
    const [relation] = facts.relations.outgoing;
    if (relation)
      Object.assign(relation, { kind: 'corrects', url: '/van-ban/9/', provisions: ['dieu-1'] });
    expect(of(facts)['eli:corrects']).toEqual([{ '@id': '/van-ban/9/' }]);
    expect(of(facts)['eli:amends']).toBeUndefined();
  });

  it('is the same as its official page, where that is known', () => {
    const officialUrl = 'https://vanban.chinhphu.vn/1';
    expect(of({ ...FACTS, officialUrl }).sameAs).toBe(officialUrl);
    expect(of(FACTS)).not.toHaveProperty('sameAs');
  });

  it('holds nothing that is only a lead', () => {
    const facts = structuredClone(FACTS);
    facts.identity.confidence = 'C';
    for (const fact of [facts.issued, facts.inForceFrom]) if (fact) fact.evidence.confidence = 'C';
    for (const one of facts.relations.incoming) one.evidence.confidence = 'C';
    const text = JSON.stringify(of(facts));
    expect(text).not.toMatch(/2025-0|amended_by|legislationIdentifier|legislationPassedBy/u);
  });

  test.each([
    ['het-hieu-luc-mot-phan', 'PartiallyInForce'],
    ['het-hieu-luc-toan-bo', 'NotInForce'],
    ['chua-co-hieu-luc', 'NotInForce'],
    ['ngung-hieu-luc-toan-bo', 'NotInForce'],
  ] as const)('in the state %s is %s', (state, force) => {
    const facts = { ...FACTS, effect: { ...FACTS.effect, state } };
    expect(of(facts).legislationLegalForce).toBe(`https://schema.org/${force}`);
  });

  test.each(['chua-xac-dinh', 'khong-ap-dung'] as const)(
    'in the state %s says nothing',
    (state) => {
      const facts = { ...FACTS, effect: { ...FACTS.effect, state } };
      expect(of(facts).legislationLegalForce).toBeUndefined();
      expect(of(facts)['eli:in_force']).toBeUndefined();
    },
  );

  it('has our copy of its words as an unofficial one', () => {
    expect(JSON.stringify(of(FACTS).encoding)).toContain('UnofficialLegalValue');
  });

  it('has a digest as a work about it, never as its text', () => {
    const digest = of(FACTS, 'digest');
    expect(digest.encoding).toBeUndefined();
    expect(JSON.stringify(digest.subjectOf)).not.toContain('LegislationObject');
    expect(digest.subjectOf).toMatchObject({ name: 'Tóm lược: Nghị định số 1/2025/NĐ-CP' });
  });
});
