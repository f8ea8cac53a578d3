import { describe, expect, it } from 'vitest';
import { check } from './corpus.ts';

const NEW = 'Nghị định số 313/2025/NĐ-CP';
const NEW_FIRST = `${NEW} ngày 08 tháng 12 năm 2025 của Chính phủ quy định về quản lý viện trợ`;
const NEW_BASIS = `${NEW} của Chính phủ quy định về quản lý viện trợ`;
const MOVED_FIRST =
  'Nghị định số 134/2025/NĐ-CP ngày 12 tháng 6 năm 2025 của Chính phủ quy định về phân cấp';

/** A draft, and what it becomes when every suggestion is taken. */
const CASES: readonly (readonly [string, string, string])[] = [
  ['full form at the first mention', 'Theo Nghị định số 80/2020/NĐ-CP.', `Theo ${NEW_FIRST}.`],
  [
    'short form at a later mention',
    'Theo Nghị định số 313/2025/NĐ-CP. Theo Nghị định số 80/2020/NĐ-CP.',
    `Theo ${NEW}. Theo ${NEW}.`,
  ],
  [
    'a successor put in counts as mentioned',
    'Theo Nghị định số 80/2020/NĐ-CP. Theo Nghị định số 93/2009/NĐ-CP.',
    `Theo ${NEW_FIRST}. Theo ${NEW}.`,
  ],
  [
    'basis form in a legal basis, with the title behind it',
    'Căn cứ Nghị định số 80/2020/NĐ-CP ngày 08 tháng 7 năm 2020 của Chính phủ về quản lý viện trợ phi chính phủ;\nTheo đề nghị của Giám đốc.',
    `Căn cứ ${NEW_BASIS};\nTheo đề nghị của Giám đốc.`,
  ],
  [
    'also where the title is not the one we know',
    'Căn cứ Nghị định số 80/2020/NĐ-CP ngày 08 tháng 7 năm 2020 của Chính phủ về việc khác hẳn;\nĐiều 1. Một',
    `Căn cứ ${NEW_BASIS};\nĐiều 1. Một`,
  ],
  [
    'a legal basis broken over two lines',
    'Căn cứ Nghị định số\n80/2020/NĐ-CP ngày 08 tháng 7\nnăm 2020 của Chính phủ;\nĐiều 1. Một',
    `Căn cứ ${NEW_BASIS};\nĐiều 1. Một`,
  ],
  [
    'a mention in a basis is not the first one in the text',
    'Căn cứ Nghị định số 80/2020/NĐ-CP;\nĐiều 1. Theo Nghị định số 80/2020/NĐ-CP.',
    `Căn cứ ${NEW_BASIS};\nĐiều 1. Theo ${NEW_FIRST}.`,
  ],
  [
    'a sentence that begins with "Căn cứ" is no legal basis',
    'Căn cứ Nghị định số 80/2020/NĐ-CP, Sở báo cáo.',
    `Căn cứ ${NEW_FIRST}, Sở báo cáo.`,
  ],
  [
    'the known title behind a citation in a sentence',
    'Theo Nghị định số 80/2020/NĐ-CP về quản lý viện trợ phi chính phủ, Sở báo cáo.',
    `Theo ${NEW_FIRST}, Sở báo cáo.`,
  ],
  [
    'no provision of a dead act is carried over',
    'Theo khoản 1 Điều 5 Nghị định số 80/2020/NĐ-CP.',
    `Theo ${NEW_FIRST}.`,
  ],
  [
    'provisions stay where only the date is wrong',
    'Theo khoản 1 Điều 16 Nghị định số 134/2025/NĐ-CP ngày 30/6/2025.',
    `Theo khoản 1 Điều 16 ${MOVED_FIRST}.`,
  ],
  ['a wrong type', 'Thông tư số 134/2025/NĐ-CP.', `${MOVED_FIRST}.`],
  [
    'a law by its name',
    'Theo Luật Thỏa thuận quốc tế số 70/2020/QH14 ngày 01/01/2020.',
    'Theo Luật Thỏa thuận quốc tế số 70/2020/QH14 ngày 13 tháng 11 năm 2020 của Quốc hội.',
  ],
  [
    'the right name of the text it stands in',
    'Điều 1. Ban hành kèm theo Quyết định này Quy định.\nQUY ĐỊNH\nVề việc này\n(Ban hành kèm theo Quyết định số /2026/QĐ-UBND)\nĐiều 1. Một\nTheo Điều 1 Quy chế này.',
    'Điều 1. Ban hành kèm theo Quyết định này Quy định.\nQUY ĐỊNH\nVề việc này\n(Ban hành kèm theo Quyết định số /2026/QĐ-UBND)\nĐiều 1. Một\nTheo Điều 1 Quy định này.',
  ],
  [
    'a legal basis names the acts that amended it',
    'Căn cứ Nghị định số 58/2022/NĐ-CP của Chính phủ về tổ chức phi chính phủ;\nĐiều 1. Một',
    'Căn cứ Nghị định số 58/2022/NĐ-CP của Chính phủ về tổ chức phi chính phủ được sửa đổi, bổ sung bởi Nghị định số 367/2025/NĐ-CP;\nĐiều 1. Một',
  ],
];

/** Drafts in which nothing can be put right by anybody who does not know more. */
const SILENT: readonly (readonly [string, string])[] = [
  ['an act in force', 'Theo Nghị định số 313/2025/NĐ-CP.'],
  ['a repealed act whose place nobody took', 'Theo Nghị định số 33/2007/NĐ-CP.'],
  ['an expired act', 'Theo Nghị định số 41/2020/NĐ-CP.'],
  ['an act that two others replaced', 'Theo Nghị định số 42/2012/NĐ-CP.'],
  ['an unverified replacement', 'Theo Nghị định số 59/2022/NĐ-CP.'],
  ['a replacement of unknown day', 'Theo Nghị định số 16/2015/NĐ-CP.'],
  ['a provision that was repealed', 'Theo khoản 2 Điều 5 Nghị định số 10/2020/NĐ-CP.'],
  ['an act that is ended on purpose', 'Bãi bỏ Nghị định số 80/2020/NĐ-CP.'],
  ['an amended act outside of a legal basis', 'Theo Nghị định số 58/2022/NĐ-CP.'],
  [
    'a legal basis that names the amending act',
    'Căn cứ Nghị định số 58/2022/NĐ-CP được sửa đổi, bổ sung bởi Nghị định số 367/2025/NĐ-CP;\nĐiều 1. Một',
  ],
  ['a document that is not in the corpus', 'Theo Nghị định số 999/2024/NĐ-CP.'],
  ['several that fit', 'Theo Quyết định số 62/2025/QĐ-UBND.'],
];

async function apply(text: string): Promise<string> {
  const { findings } = await check(text);
  return findings.reduceRight(
    (draft, { suggestion }) =>
      suggestion === null
        ? draft
        : draft.slice(0, suggestion.range.start) +
          suggestion.text +
          draft.slice(suggestion.range.end),
    text,
  );
}

describe('what to write instead', () => {
  it.each(CASES)('%s', async (_what, before, after) => {
    expect(await apply(before)).toBe(after);
  });

  it.each(CASES)('%s: nothing is left to put right', async (_what, before) => {
    expect(await apply(await apply(before))).toBe(await apply(before));
    const { findings } = await check(await apply(before));
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it.each(SILENT)('nothing for %s', async (_what, text) => {
    const { findings } = await check(text);
    expect(findings.map(({ suggestion }) => suggestion)).toEqual(findings.map(() => null));
  });

  it('says what is left to do', async () => {
    const note = async (text: string): Promise<string | null | undefined> =>
      (await check(text)).findings[0]?.suggestion?.note;
    expect(await note('Theo khoản 1 Điều 5 Nghị định số 80/2020/NĐ-CP.')).toMatch(
      /^Chưa rõ điều, khoản tương ứng/,
    );
    expect(await note('Theo Nghị định số 80/2020/NĐ-CP về việc khác hẳn.')).toMatch(/trích yếu/);
    expect(await note('Theo Nghị định số 80/2020/NĐ-CP.')).toBeNull();
  });

  it('names what stands in the place of a dead act, also where that is several', async () => {
    const names = async (text: string): Promise<string[] | undefined> =>
      (await check(text)).findings[0]?.successors.map(({ slug }) => slug);
    expect(await names('Nghị định số 93/2009/NĐ-CP')).toEqual(['313-2025-nd-cp']);
    expect(await names('Nghị định số 42/2012/NĐ-CP')).toEqual(['313-2025-nd-cp', '134-2025-nd-cp']);
    expect(await names('Nghị định số 33/2007/NĐ-CP')).toEqual([]);
    expect(await names('Quyết định số 62/2025/QĐ-UBND')).toEqual(['62-2025-qd-ubnd-hai-phong']);
  });
});
