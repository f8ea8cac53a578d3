import { describe, expect, it } from 'vitest';
import { schemaIssues } from '../../../src/content/read/validate.ts';
import { verbatimSource } from '../../../src/schemas/verbatim.ts';

const SHA = 'a'.repeat(64);
const STORED = { file: 'luat.txt', sha256: SHA };
const IMPORTED = { file: 'luat.pdf', sha256: SHA, on: '2026-11-22', reader: 'pdf', text: SHA };

/** What a reader of the check is told of a value. */
function sentences(value: unknown): string {
  const parsed = verbatimSource.safeParse(value);
  if (parsed.success) return '';
  return schemaIssues(parsed.error, () => 1)
    .map(({ message }) => message)
    .join('\n');
}

describe('where the law’s own words come from', () => {
  it.each([
    ['a text kept here', STORED],
    ['an imported file', { imported: IMPORTED }],
    ['one fetched', { imported: { ...IMPORTED, url: 'https://vanban.chinhphu.vn/1' } }],
  ])('may be %s', (_, value) => {
    expect(sentences(value)).toBe('');
  });

  it.each([
    ['a field missing of a text', { file: 'luat.txt' }, /^Trường "sha256": còn thiếu\.$/],
    ['an unknown reader', { imported: { ...IMPORTED, reader: 'fax' } }, /"imported\.reader"/],
    [
      'a field missing of an import',
      { imported: { ...IMPORTED, on: undefined } },
      /^Trường "imported\.on": \S[^\n]*$/,
    ],
    ['an address that runs', { imported: { ...IMPORTED, url: 'javascript:alert(1)' } }, /url/],
  ])('is refused with %s, told of the form it comes nearest to', (_, value, says) => {
    expect(sentences(value)).toMatch(says);
  });
});
