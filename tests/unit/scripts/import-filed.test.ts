import { describe, expect, test } from 'vitest';
import { sha256 } from '../../../scripts/import/digests.ts';
import { fileDocument } from '../../../scripts/import/filed-document.ts';
import { importText, type ImportedText } from '../../../scripts/import/import-text.ts';
import { readPlain } from '../../../src/import/plain/index.ts';
import { txtOf, type Act } from '../../integration/support/import-acts.ts';

const NOTHING = { number: null, type: null, issuer: null, title: null };

async function textOf(act: Act = {}, on = '2026-01-02'): Promise<ImportedText> {
  const bytes = new TextEncoder().encode(txtOf(act));
  const reading = await readPlain(bytes);
  if (!reading.ok) throw new Error(reading.failure);
  const origin = { file: 'a.txt', sha256: sha256(bytes), on, url: null };
  return importText({ text: reading.text, reader: 'text' }, origin, NOTHING, []);
}

const TEXT = await textOf();
const NEW = fileDocument(null, TEXT);
if (!('mdx' in NEW)) throw new Error('nothing was written');
const MDX = NEW.mdx;

describe('a document and the file it has', () => {
  const COMPARED = MDX.replace(/( +)facts: /u, '$1comparedOn: 2026-03-04\n$1facts: ');
  test.each<[string, string | null, string, RegExp | null]>([
    ['none', null, 'create', null],
    ['the same', MDX, 'unchanged', null],
    ['words edited', MDX.replace('hằng ngày', 'mỗi ngày'), 'refuse', /sửa tay/u],
    ['a fact edited', MDX.replace('value: 2025-06-12', 'value: 2025-06-13'), 'refuse', /sửa tay/u],
    ['a fact added', MDX.replace('checkedOn:', 'fields: [x]\ncheckedOn:'), 'refuse', /sửa tay/u],
    ['only a comment added', MDX.replace('checkedOn:', '# Chú\ncheckedOn:'), 'refuse', /sửa tay/u],
    ['compared by somebody since', COMPARED, 'refuse', /sửa tay/u],
    ['broken YAML', MDX.replace('title:', 'title: ['), 'refuse', /đang có lỗi/u],
    ['no front matter', 'Điều 1.\n', 'refuse', /đang có lỗi/u],
    ['a fact of no kind', MDX.replace('number:', 'so: 1\nnumber:'), 'refuse', /đang có lỗi/u],
    [
      'a stored text',
      MDX.replace(
        /verbatim:\n[^]*?---/u,
        `verbatim:\n  file: a.txt\n  sha256: ${'a'.repeat(64)}\n---`,
      ),
      'refuse',
      /nguồn khác/u,
    ],
    ['no text', MDX.replace(/verbatim:\n[^]*/u, '---\n'), 'complete', null],
    [
      'lines that end as on Windows',
      MDX.replaceAll('\n', '\r\n'),
      'refuse',
      /sửa tay|đang có lỗi/u,
    ],
  ])('%s', (_, existing, action, why) => {
    const filed = fileDocument(existing, TEXT);
    expect(filed.action).toBe(action);
    if (filed.action === 'refuse') expect(filed.why).toMatch(why ?? /^$/u);
    if ('mdx' in filed) expect(fileDocument(filed.mdx, TEXT)).toEqual({ action: 'unchanged' });
  });

  test('another day is no news, another file is', async () => {
    expect(fileDocument(MDX, await textOf({}, '2027-01-01')).action).toBe('unchanged');
    const other = fileDocument(MDX, await textOf({ words: ['Khác.'] }, '2027-01-01'));
    expect(other.action).toBe('update');
    if ('mdx' in other) expect(other.mdx).toMatch(/on: 2027-01-01[^]*\nKhác\.\n/u);
  });

  test('what somebody compared stays compared while the words are the same', () => {
    const filed = fileDocument(COMPARED, TEXT);
    expect(filed).toMatchObject({
      mdx: expect.stringContaining('comparedOn: 2026-03-04') as string,
    });
  });

  test('a document without a number does not take the place of another of its title', async () => {
    const act = { number: '……/QĐ-TTg' };
    const first = fileDocument(null, await textOf(act));
    if (!('mdx' in first)) throw new Error('nothing was written');
    expect(first.mdx).toMatch(/^number: null$/mu);
    const second = await textOf({ ...act, date: 'Hà Nội, ngày 13 tháng 7 năm 2025' });
    expect(fileDocument(first.mdx, second)).toMatchObject({
      action: 'refuse',
      why: /văn bản khác/u,
    });
  });

  test('nothing is written that does not read back', () => {
    const broken = { ...TEXT, facts: { ...TEXT.facts, type: 'Nghị định !' } };
    expect(() => fileDocument(null, broken)).toThrow(/không ghi được thành tệp hợp lệ \(type\)/u);
    expect(() => fileDocument(null, { ...TEXT, facts: { ...TEXT.facts, title: '' } })).toThrow(
      /title/u,
    );
  });

  test('a note that looks like the digest of the facts is a note', () => {
    const noted = MDX.replace('checkedOn:', 'notes:\n  - |\n    facts: 0\ncheckedOn:');
    const filed = fileDocument(noted, TEXT);
    expect(filed).toMatchObject({ mdx: expect.stringContaining('- |\n    facts: 0\n') as string });
  });
});
