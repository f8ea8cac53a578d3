import { describe, expect, it } from 'vitest';
import { checkGraph } from '../../../src/content/check-graph.ts';
import type { CompiledDocument } from '../../../src/content/model.ts';
import { document } from '../../../src/schemas/document.ts';

const evidence = { confidence: 'A', sources: ['x'] };
const day = (value: string) => ({ value, ...evidence });
const replaces = (target: string, more: object = {}) => ({
  kind: 'replaces',
  target,
  ...evidence,
  ...more,
});

/** A document with just what a case needs. */
function doc(slug: string, facts: object = {}): CompiledDocument {
  const data = document.parse({
    number: '01/2025/NĐ-CP',
    type: 'nghi-dinh',
    issuer: 'chinh-phu',
    title: 'Thử',
    identity: evidence,
    checkedOn: '2026-11-22',
    ...facts,
  });
  return { slug, data, fidelity: null };
}

const rules = (...documents: CompiledDocument[]): string[] =>
  checkGraph(documents, ['chi-duoc-dan']).map(({ rule, file }) => `${rule} ${file}`);

describe('checkGraph', () => {
  it('accepts a chain, a cited target, and one known only by citation', () => {
    const relations = [
      replaces('b'),
      replaces('ngoai-kho', { cited: 'Nghị định cũ' }),
      replaces('chi-duoc-dan'),
    ];
    expect(rules(doc('a', { relations }), doc('b'))).toEqual([]);
  });

  it('finds a relation to something nobody names', () => {
    expect(rules(doc('a', { relations: [replaces('khong-co')] }))).toEqual([
      'graph/dangling van-ban/a.mdx',
    ]);
  });

  it('finds a circle once, however long', () => {
    const circle = [
      doc('c', { relations: [replaces('a')] }),
      doc('a', { relations: [replaces('b')] }),
      doc('b', { relations: [replaces('c')] }),
    ];
    expect(rules(...circle)).toEqual(['graph/circle van-ban/a.mdx']);
  });

  it('a partial replacement both ways is no circle', () => {
    const part = { scope: 'Chương 2' };
    expect(
      rules(
        doc('a', { relations: [replaces('b', part)] }),
        doc('b', { relations: [replaces('a', part)] }),
      ),
    ).toEqual([]);
  });

  it.each([
    ['in-force-before-issue', { issued: day('2025-07-01'), inForceFrom: day('2025-06-30') }],
    ['expires-before-in-force', { inForceFrom: day('2025-07-01'), expires: day('2025-07-01') }],
  ])('finds %s', (rule, facts) => {
    expect(rules(doc('a', facts))).toEqual([`graph/${rule} van-ban/a.mdx`]);
  });
});
