import { describe, expect, test } from 'vitest';
import { importText } from '../../../scripts/import/import-text.ts';
import { issuesOf } from '../../../scripts/import/report.ts';
import type { Done } from '../../../scripts/import/run-import.ts';
import { readPlain } from '../../../src/import/plain/index.ts';
import { txtOf } from '../../integration/support/import-acts.ts';

const BODY = 'Ủy ban nhân dân tỉnh Lạng Sơn';

/** What is told of an act of a body that nobody knows. */
async function told(act: string, more: Partial<Done>): Promise<string[]> {
  const reading = await readPlain(new TextEncoder().encode(act));
  if (!reading.ok) throw new Error(reading.failure);
  const text = importText(
    { text: reading.text, reader: 'text' },
    { file: 'a.txt', sha256: '0'.repeat(64), on: '2026-01-02', url: null },
    { number: null, type: null, issuer: null, title: null },
    [],
  );
  return issuesOf({
    path: 'a.mdx',
    text,
    action: 'create',
    existing: null,
    mdx: '',
    pages: null,
    optical: false,
    issues: [],
    newIssuer: text.newIssuer,
    issuerEntry: 'written',
    seconds: 0,
    ...more,
  });
}

const ACT = txtOf({ issuer: BODY.toUpperCase(), number: '12/2025/QĐ-UBND' });

describe('what is told of an import', () => {
  test.each<[Done['issuerEntry'], RegExp]>([
    ['written', /^Đã thêm “Ủy ban nhân dân tỉnh Lạng Sơn”/u],
    ['to-be-written', /^Sẽ thêm “Ủy ban nhân dân tỉnh Lạng Sơn”/u],
    ['elsewhere', /^“Ủy ban nhân dân tỉnh Lạng Sơn” chưa có .*hãy thêm vào/u],
  ])('a new issuer, %s, is told as what it is', async (issuerEntry, says) => {
    const lines = await told(ACT, { issuerEntry });
    expect(lines.filter((line) => line.includes(BODY))).toEqual([expect.stringMatching(says)]);
  });

  test('what the text does not say comes with the option that says it', async () => {
    const lines = await told(ACT.replace(/^Số:.*$/mu, ''), {});
    expect(lines).toContainEqual(expect.stringMatching(/ghi bằng --number/u));
  });

  test('a gap in words read from a picture may be the reading’s', async () => {
    const act = `${ACT.trimEnd()}\n`.replace(/^Điều 2\./mu, 'Điều 4.');
    const [printed, optical] = [await told(act, {}), await told(act, { optical: true })];
    expect(printed).toContainEqual(expect.stringMatching(/Bản gốc không có Điều 2, 3 ở đây\.$/u));
    expect(optical).toContainEqual(
      expect.stringMatching(/Bản gốc không có Điều 2, 3 ở đây, hoặc máy đọc sai; hãy xem ảnh\.$/u),
    );
  });
});
