import { describe, expect, it } from 'vitest';
import { schemaIssues } from '../../../src/content/read/validate.ts';
import { document } from '../../../src/schemas/document.ts';

const evidence = { confidence: 'B', sources: ['phap-dien'] };
const FACTS = {
  number: '1/2025/NĐ-CP',
  type: 'nghi-dinh',
  issuer: 'chinh-phu',
  title: 'Quy định thử',
  identity: evidence,
  checkedOn: '2026-11-22',
};
const FROM = { ...evidence, value: '2025-07-01' };
const BOUNDS = { ...evidence, notBefore: '2025-07-01' };

/** What an editor is told of the facts of a document. */
function sentences(more: object): string {
  const parsed = document.safeParse({ ...FACTS, ...more });
  if (parsed.success) return '';
  return schemaIssues(parsed.error, () => 1)
    .map(({ message }) => message)
    .join('\n');
}

describe('the day a document enters into force', () => {
  it.each([
    ['not known', {}],
    ['known', { inForceFrom: FROM }],
    ['known within bounds', { inForceBounds: BOUNDS }],
  ])('may be %s', (_, more) => {
    expect(sentences(more)).toBe('');
  });

  it.each([
    ['both exact and within bounds', { inForceFrom: FROM, inForceBounds: BOUNDS }, /một trong hai/],
    ['within bounds that name no day', { inForceBounds: evidence }, /ít nhất một mốc/],
  ])('is never %s', (_, more, says) => {
    expect(sentences(more)).toMatch(says);
  });
});
