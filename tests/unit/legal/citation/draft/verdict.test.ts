import { describe, expect, it } from 'vitest';
import { check } from './corpus.ts';

/** A sentence of a draft; severity and verdict of each citation in it, separated by `;`. */
const CASES: readonly (readonly [string, string])[] = [
  ['Nghị định số 313/2025/NĐ-CP', 'ok in-force'],
  ['Nghị định số 80/2020/NĐ-CP', 'error replaced'],
  ['khoản 1 Điều 5 Nghị định số 80/2020/NĐ-CP', 'error replaced'],
  ['Nghị định số 33/2007/NĐ-CP', 'error repealed'],
  ['Nghị định số 41/2020/NĐ-CP', 'error expired'],
  ['Nghị định số 12/2022/NĐ-CP', 'error suspended'],
  ['Nghị định số 20/2026/NĐ-CP', 'warning not-yet'],
  ['Nghị định số 58/2022/NĐ-CP', 'note amended'],
  // A lead never decides.
  ['Nghị định số 59/2022/NĐ-CP', 'note lead'],
  ['Nghị định số 15/2015/NĐ-CP', 'note unknown'],
  ['Nghị định số 16/2015/NĐ-CP', 'warning unknown'],
  ['Nghị định số 126/2024/NĐ-CP', 'note unknown'],
  ['Quyết định số 272-QĐ/TW', 'ok no-state'],
  ['Nghị định số 999/2024/NĐ-CP', 'note absent'],
  // Words that contradict what is known.
  ['Nghị định số 134/2025/NĐ-CP ngày 30/6/2025', 'error date'],
  ['Nghị định số 134/2025/NĐ-CP ngày 12/06/2025', 'ok in-force'],
  ['Nghị định số 20/2026/NĐ-CP ngày 10/31/2026', 'error date'],
  ['Nghị định số 134/2025/NĐ-CP của Bộ Ngoại giao', 'error issuer'],
  ['Thông tư số 134/2025/NĐ-CP', 'error type'],
  ['Quyết định số 272/QĐ-TW', 'warning number'],
  ['Luật Thỏa thuận quốc tế năm 2019', 'warning other-year'],
  // An act that was replaced and misdated as well: the end is what matters.
  ['Nghị định số 80/2020/NĐ-CP ngày 01/01/2020', 'error replaced'],
  // Provisions.
  ['Điều 20 Luật Thỏa thuận quốc tế', 'ok in-force'],
  ['Điều 99 Luật Thỏa thuận quốc tế', 'error no-provision'],
  ['từ Điều 18 đến Điều 21 Luật Thỏa thuận quốc tế', 'warning moved'],
  ['từ Điều 20 đến Điều 30 Luật Thỏa thuận quốc tế', 'error no-provision'],
  ['khoản 2 Điều 5 Nghị định số 10/2020/NĐ-CP', 'error repealed'],
  ['khoản 1 Điều 5 Nghị định số 10/2020/NĐ-CP', 'ok in-force'],
  ['Điều 5 Nghị định số 10/2020/NĐ-CP', 'warning partly-ended'],
  ['Nghị định số 10/2020/NĐ-CP', 'note partly-ended'],
  ['Điều 1 Nghị định số 58/2022/NĐ-CP', 'ok in-force'],
  ['khoản 1 Điều 2 Nghị định số 58/2022/NĐ-CP', 'note amended'],
  ['Điều 2 Nghị định số 58/2022/NĐ-CP', 'note amended'],
  ['khoản 4 Điều 5 Nghị định số 177/2025/NĐ-CP', 'error expired'],
  ['Điều 5 Nghị định số 177/2025/NĐ-CP', 'warning partly-ended'],
  ['Điều 6 Nghị định số 177/2025/NĐ-CP', 'ok in-force'],
  ['Nghị định số 145/2013/NĐ-CP', 'note partly-ended'],
  ['Điều 6 Nghị định số 145/2013/NĐ-CP', 'warning partly-ended'],
  ['Nghị định số 146/2013/NĐ-CP', 'warning partly-suspended'],
  ['Điều 6 Nghị định số 146/2013/NĐ-CP', 'warning partly-suspended'],
  // We do not hold its text, so nobody can tell here whether it has one.
  ['Điều 99 Nghị định số 313/2025/NĐ-CP', 'note unseen'],
  // Not in the text we hold, but a later act may have put it there.
  ['Điều 2a Nghị định số 58/2022/NĐ-CP', 'warning no-provision'],
  // Moves of competence touch what they name; an act as a whole is only noted.
  ['khoản 4 Điều 19 Luật Thỏa thuận quốc tế', 'warning moved'],
  ['Điều 19 Luật Thỏa thuận quốc tế', 'warning moved'],
  ['Luật Thỏa thuận quốc tế', 'note moved'],
  // Parents that have ended.
  ['Thông tư số 05/2017/TT-BNG', 'warning fallen-basis'],
  ['Thông tư số 06/2017/TT-BNG', 'note fallen-basis'],
  // Local numbers.
  ['Quyết định số 62/2025/QĐ-UBND', 'warning ambiguous'],
  ['Quyết định số 62/2025/QĐ-UBND ngày 01/7/2025', 'ok in-force'],
  ['Quyết định số 62/2025/QĐ-UBND của UBND tỉnh Lạng Sơn', 'note absent'],
  // The draft itself.
  ['Điều 1. Một\n1. Theo Điều này và khoản 1 Điều này.', 'ok self; ok self'],
  ['Điều 1. Một\n1. Theo khoản 7 Điều này.', 'error no-provision'],
  ['Điều 1. Một\n1. Theo Điều 9.', 'warning no-provision'],
  ['Theo khoản này.', 'note unreadable'],
  ['Theo dự thảo Luật Dẫn độ.', 'note bill'],
  // The draft names an ended act in order to end it.
  ['Quyết định này thay thế Nghị định số 80/2020/NĐ-CP.', 'ok self; note replaced'],
  ['Bãi bỏ Nghị định số 41/2020/NĐ-CP, Nghị định số 80/2020/NĐ-CP.', 'note expired; note replaced'],
  ['Nghị định số 80/2020/NĐ-CP hết hiệu lực kể từ ngày này.', 'note replaced'],
  ['Bãi bỏ hướng dẫn theo Nghị định số 80/2020/NĐ-CP.', 'error replaced'],
  // In words put into another act, places are that act's; documents named are still checked.
  [
    'Điều 1. Sửa đổi\n1. Sửa đổi Điều 5 như sau: “Theo Điều này và Nghị định số 80/2020/NĐ-CP.”',
    'warning no-provision; ok quoted; error replaced',
  ],
];

describe('the verdict on a citation', () => {
  it.each(CASES)('%s: %s', async (text, expected) => {
    const { findings } = await check(text);
    expect(findings.map(({ severity, verdict }) => `${severity} ${verdict}`).join('; ')).toBe(
      expected,
    );
  });

  it('depends on the day', async () => {
    const text = 'Nghị định số 80/2020/NĐ-CP; khoản 4 Điều 19 Luật Thỏa thuận quốc tế';
    const on = async (day: string): Promise<string> =>
      (await check(text, { on: day })).findings.map(({ verdict }) => verdict).join(' ');
    const ending = async (day: string): Promise<string | undefined> =>
      (await check('khoản 4 Điều 5 Nghị định số 177/2025/NĐ-CP', { on: day })).findings[0]?.verdict;
    expect(await ending('2026-02-28')).toBe('in-force');
    expect(await ending('2026-03-01')).toBe('expired');
    expect(await on('2025-12-07')).toBe('in-force moved');
    expect(await on('2025-12-08')).toBe('replaced moved');
    expect(await on('2027-03-01')).toBe('replaced in-force');
    expect(await on('2020-07-01')).toBe('later later');
  });

  it('depends on the place, given or read off the heading', async () => {
    const text = 'Quyết định số 62/2025/QĐ-UBND; Quyết định số 50/2025/QĐ-UBND ngày 30/6/2025';
    const verdicts = async (draft: string, place?: string): Promise<string> => {
      const { findings } = await check(draft, place === undefined ? {} : { place });
      return findings.map(({ verdict }) => verdict).join(' ');
    };
    expect(await verdicts(text)).toBe('ambiguous in-force');
    expect(await verdicts(text, 'hai-phong')).toBe('in-force elsewhere');
    const heading = 'ỦY BAN NHÂN DÂN\nTHÀNH PHỐ HẢI PHÒNG\nQUYẾT ĐỊNH\nVề việc này\n';
    expect(await verdicts(`${heading}Điều 1. ${text}`)).toBe('in-force elsewhere');
    expect(await check(`${heading}Điều 1. ${text}`)).toMatchObject({
      place: 'hai-phong',
      type: 'quyet-dinh',
    });
  });

  it('a name given in the draft repeats no fault of the words', async () => {
    const text =
      'Nghị định số 134/2025/NĐ-CP ngày 30/6/2025 (sau đây gọi là Nghị định về phân cấp). Theo Nghị định về phân cấp.';
    const { findings } = await check(text);
    expect(findings.map(({ kind, verdict }) => `${kind} ${verdict}`)).toEqual([
      'document date',
      'alias in-force',
      'alias in-force',
    ]);
  });
});

/** A sentence of a draft; what is said of its first citation. */
const MESSAGES: readonly (readonly [string, string])[] = [
  ['Nghị định số 313/2025/NĐ-CP', 'Còn hiệu lực, theo chứng cứ đến ngày 06/08/2026.'],
  [
    'Nghị định số 93/2009/NĐ-CP',
    'Đã hết hiệu lực từ ngày 17/09/2020, được thay thế bằng Nghị định số 80/2020/NĐ-CP, theo chứng cứ đến ngày 17/09/2020. Nay là Nghị định số 313/2025/NĐ-CP.',
  ],
  [
    'Nghị định số 33/2007/NĐ-CP',
    'Đã hết hiệu lực từ ngày 01/07/2021, bị bãi bỏ bởi Luật Thỏa thuận quốc tế số 70/2020/QH14, theo chứng cứ đến ngày 01/07/2021.',
  ],
  [
    'khoản 2 Điều 5 Nghị định số 10/2020/NĐ-CP',
    'Khoản 2 Điều 5 đã hết hiệu lực từ ngày 31/12/2025, bị bãi bỏ bởi Nghị định số 367/2025/NĐ-CP, theo chứng cứ đến ngày 06/08/2026.',
  ],
  ['Nghị định số 20/2026/NĐ-CP', 'Chưa có hiệu lực; có hiệu lực từ ngày 01/01/2027.'],
  [
    'Nghị định số 134/2025/NĐ-CP ngày 30/6/2025',
    'Sai ngày ban hành: dự thảo ghi 30/06/2025; Nghị định số 134/2025/NĐ-CP ban hành ngày 12/06/2025.',
  ],
  [
    'khoản 4 Điều 19 Luật Thỏa thuận quốc tế',
    'Thẩm quyền nêu tại khoản 4 Điều 19 đã chuyển theo Nghị định số 134/2025/NĐ-CP từ ngày 01/07/2025. Thời hạn: đến trước ngày 01/03/2027.',
  ],
  [
    'Thông tư số 05/2017/TT-BNG',
    'Văn bản này hướng dẫn Nghị định số 80/2020/NĐ-CP. Văn bản đó đã hết hiệu lực từ ngày 08/12/2025, theo Nghị định số 313/2025/NĐ-CP. Chưa rõ còn áp dụng được đến đâu.',
  ],
  ['Nghị định số 59/2022/NĐ-CP', 'Chưa kiểm chứng: có dấu hiệu đã bị thay thế hoặc sửa đổi.'],
  [
    'Điều 2a Nghị định số 58/2022/NĐ-CP',
    'Điều 2a không có trong văn bản gốc. Có thể do Nghị định số 367/2025/NĐ-CP bổ sung; hãy kiểm tra.',
  ],
];

describe('what is said of a citation', () => {
  it.each(MESSAGES)('%s: %s', async (text, expected) => {
    expect((await check(text)).findings[0]?.message).toBe(expected);
  });

  it('holds everything there is to say, gravest first', async () => {
    const [finding] = (await check('Nghị định số 80/2020/NĐ-CP ngày 01/01/2020')).findings;
    expect(finding?.problems.map(({ verdict }) => verdict)).toEqual(['replaced', 'date']);
  });
});
