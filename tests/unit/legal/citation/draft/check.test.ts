import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkDraft,
  DRAFT_SEVERITIES,
  lineFinder,
  reportRows,
  reportText,
  SEVERITY_WORDS,
  VERDICT_WORDS,
} from '../../../../../src/legal/citation/draft/index.ts';
import { book, check } from './corpus.ts';

/** What drafts are made of, in any order. */
const PIECES = [
  'Căn cứ ',
  'Nghị định số 80/2020/NĐ-CP',
  ' ngày 08/7/2020 của Chính phủ',
  ' về quản lý viện trợ phi chính phủ',
  'khoản 1 Điều 5 ',
  'Luật Thỏa thuận quốc tế năm 2020',
  ' (sau đây gọi là Luật)',
  'Điều 1. ',
  'Điều này',
  'thay thế ',
  'Quyết định số 62/2025/QĐ-UBND',
  ' và ',
  '; ',
  ';\n',
  '.\n',
  '“',
  '”',
  'e\u0302\u0323',
  '\r\n',
];
const draft = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 40 })
  .map((pieces) => pieces.join(''));

describe('the findings of any draft', () => {
  it('stand in order, do not overlap, and hold the words in their ranges', async () => {
    await fc.assert(
      fc.asyncProperty(draft, async (text) => {
        const { findings, text: checked } = await check(text);
        expect(checked).toBe(text.normalize('NFC'));
        let end = 0;
        for (const { range, text: words } of findings) {
          expect(range.start).toBeGreaterThanOrEqual(end);
          expect(checked.slice(range.start, range.end)).toBe(words);
          end = range.end;
        }
      }),
      { numRuns: 100 },
    );
  });

  it('begin with what is gravest, and are counted once each', async () => {
    await fc.assert(
      fc.asyncProperty(draft, async (text) => {
        const { findings, summary } = await check(text);
        for (const { problems, severity, verdict, message } of findings) {
          expect(problems[0]).toEqual({ severity, verdict, message });
          const ranks = problems.map((one) => DRAFT_SEVERITIES.indexOf(one.severity));
          expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
        }
        const sum = (counts: Readonly<Record<string, number>>): number =>
          Object.values(counts).reduce((a, b) => a + b, 0);
        expect(sum(summary.severities)).toBe(findings.length);
        expect(sum(summary.verdicts)).toBe(findings.length);
        const listed = summary.documents.flatMap(({ findings: indices }) => indices);
        expect(new Set(listed).size).toBe(listed.length);
      }),
      { numRuns: 60 },
    );
  });

  it('suggest words for a range that begins with the citation and holds it', async () => {
    await fc.assert(
      fc.asyncProperty(draft, async (text) => {
        for (const { range, suggestion } of (await check(text)).findings) {
          if (suggestion === null) continue;
          expect(suggestion.range.start).toBe(range.start);
          expect(suggestion.range.end).toBeGreaterThanOrEqual(range.end);
          expect(suggestion.text.trim()).not.toBe('');
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('the work', () => {
  const LONG = 'Theo Nghị định số 80/2020/NĐ-CP và khoản 4 Điều 19 Luật Thỏa thuận quốc tế.\n';

  it('says how far it is, upwards to all of it', async () => {
    const done: number[] = [];
    await check(LONG.repeat(500), { progress: (part) => done.push(part) });
    expect(done.length).toBeGreaterThan(5);
    expect(done).toEqual([...done].sort((a, b) => a - b));
    expect(done.at(-1)).toBe(1);
  });

  it('stops early when it is told to', async () => {
    let asked = 0;
    const done: number[] = [];
    const report = await checkDraft(LONG.repeat(2000), book, {
      on: '2026-11-22',
      cancelled: () => ++asked > 6,
      progress: (part) => done.push(part),
    });
    expect(report).toBeNull();
    expect(done).toHaveLength(6);
    expect(done.at(-1)).toBeLessThan(0.9);
  });

  it('leaves room for others between its slices', async () => {
    let others = 0;
    const timer = setInterval(() => others++, 0);
    await check(LONG.repeat(2000));
    clearInterval(timer);
    expect(others).toBeGreaterThan(3);
  });

  it('takes linear time', async () => {
    const time = async (size: number): Promise<number> => {
      const start = performance.now();
      await check(LONG.repeat(size / LONG.length));
      return performance.now() - start;
    };
    await time(40_000);
    let [part, whole] = [await time(40_000), await time(400_000)];
    for (let tries = 0; tries < 3 && whole > 15 * Math.max(part, 20); tries++)
      [part, whole] = [await time(40_000), Math.min(whole, await time(400_000))];
    expect(whole / Math.max(part, 20)).toBeLessThan(15);
  });
});

describe('a report', () => {
  const TEXT =
    'Theo Nghị định số 80/2020/NĐ-CP.\nTheo "Nghị định số 999/2024/NĐ-CP";\nNghị định 999/2024/NĐ-CP, Nghị định số 313/2025/NĐ-CP.';

  it('as text: counts, what was found with its line, every document once', async () => {
    expect(reportText(await check(TEXT)).split('\n')).toEqual([
      'Kiểm tra căn cứ, tính đến ngày 22/11/2026',
      '4 viện dẫn: 1 lỗi, 0 cần xem lại, 2 ghi chú, 1 không thấy vấn đề.',
      '',
      '1. Lỗi – Đã được thay thế, dòng 1: “Nghị định số 80/2020/NĐ-CP”',
      '   Đã hết hiệu lực từ ngày 08/12/2025, được thay thế bằng Nghị định số 313/2025/NĐ-CP, theo chứng cứ đến ngày 08/12/2025.',
      '   Đề nghị viết: Nghị định số 313/2025/NĐ-CP ngày 08 tháng 12 năm 2025 của Chính phủ quy định về quản lý viện trợ',
      '2. Ghi chú – Chưa có trong kho, dòng 2: “Nghị định số 999/2024/NĐ-CP”',
      '   Kho chưa có văn bản này, nên chưa kiểm tra được.',
      '3. Ghi chú – Chưa có trong kho, dòng 3: “Nghị định 999/2024/NĐ-CP”',
      '   Kho chưa có văn bản này, nên chưa kiểm tra được.',
      '',
      'Văn bản được viện dẫn:',
      '- Nghị định số 80/2020/NĐ-CP: Đã được thay thế (1 lần).',
      '- Nghị định số 999/2024/NĐ-CP: Chưa có trong kho (2 lần).',
      '- Nghị định số 313/2025/NĐ-CP: Còn hiệu lực (1 lần).',
      '',
    ]);
  });

  it('of a text without citations says so', async () => {
    expect(reportText(await check('Kính gửi.'))).toBe(
      'Kiểm tra căn cứ, tính đến ngày 22/11/2026\nKhông tìm thấy viện dẫn nào.\n',
    );
  });

  it('as rows: heads, then one a finding, equally long', async () => {
    const rows = reportRows(await check(TEXT));
    expect(rows).toHaveLength(5);
    expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([11]));
    expect(rows[1]?.slice(0, 6)).toEqual([
      '1',
      '1',
      SEVERITY_WORDS.error,
      VERDICT_WORDS.replaced,
      'Nghị định số 80/2020/NĐ-CP',
      'Nghị định số 80/2020/NĐ-CP',
    ]);
  });

  it('has line and column of every offset', () => {
    const lineAt = lineFinder('a\nbc\n\nd');
    expect([0, 1, 2, 3, 5, 6].map((offset) => Object.values(lineAt(offset)).join(':'))).toEqual([
      '1:1',
      '1:2',
      '2:1',
      '2:2',
      '3:1',
      '4:1',
    ]);
  });
});
