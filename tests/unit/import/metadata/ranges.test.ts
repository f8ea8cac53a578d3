import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Metadata } from '../../../../src/import/metadata/index.ts';
import { act, read } from './support.ts';

const BODY = act(
  'Điều 1. Một.\nĐiều 2. Thông tư này có hiệu lực từ ngày 20/4/2019 và thay thế Thông tư số 08/2010/TT-BNG.',
);

describe('the ranges of facts', () => {
  const facts = read(BODY);
  const at = (
    found: { range: { start: number; end: number } } | null | undefined,
  ): string | null => (found == null ? null : BODY.slice(found.range.start, found.range.end));

  it('hold the words that were read', () => {
    expect(at(facts.number)).toBe('21/2019/TT-BNG');
    expect(at(facts.type)).toBe('THÔNG TƯ');
    expect(at(facts.issuers[0])).toBe('BỘ NGOẠI GIAO');
    expect(at(facts.issued)).toBe('ngày 05 tháng 3 năm 2019');
    expect(at(facts.place)).toBe('Hà Nội');
    expect(at(facts.title)).toBe('Quy định về sổ đón khách');
    expect(at(facts.signers[0])).toBe('Lê Thị Mẫu');
    expect(at(facts.inForce)).toContain('có hiệu lực từ ngày 20/4/2019');
    expect(at(facts.relations[0])).toContain('08/2010/TT-BNG');
  });
});

/** Every range of the facts. */
function ranges(facts: Metadata): { start: number; end: number }[] {
  const { number, type, issued, place, title, inForce, expires } = facts;
  const single = [number, type, issued, place, title, inForce, expires];
  const lists = [facts.issuers, facts.signers, facts.bases, facts.relations, facts.attachments];
  return [...single, ...lists.flat()].flatMap((found) => (found === null ? [] : [found.range]));
}

const WORDS = [
  ...BODY.split(/(?<=\s)/u),
  '\n',
  'Số: ',
  '/',
  '-',
  'ngày ',
  'tháng ',
  'năm ',
  'XÁC THỰC VĂN BẢN HỢP NHẤT\n',
  'KT. ',
  'Điều 3. ',
  'Bãi bỏ ',
  'hết hiệu lực ',
  '“',
  '”',
  'PHỤ LỤC\n',
  '…',
  'QUYẾT ĐỊNH\n',
  '________',
];

describe('any text', () => {
  it('is read without a throw, with ranges inside of it', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 120 }), (parts) => {
        const body = parts.join('');
        for (const { start, end } of ranges(read(body))) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(body.length);
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['blanks', `Số: ${' '.repeat(50_000)}x`],
    ['dots', `Hà Nội, ngày${'.'.repeat(50_000)}tháng`],
    ['numbers', 'Số: 1/2/'.repeat(20_000)],
    ['days', 'ngày 1 tháng '.repeat(20_000)],
    ['capitals', 'BỘ '.repeat(30_000)],
    ['lines of capitals', 'ỦY BAN NHÂN DÂN\n'.repeat(20_000)],
    ['verbs', `Điều 1. ${'bãi bỏ Thông tư số 1/2010/TT-BNG sửa đổi '.repeat(5_000)}`],
    ['effect', `Điều 1. ${'Thông tư này có hiệu lực từ ngày '.repeat(8_000)}`],
    ['quotation marks', `Điều 1. ${'“'.repeat(50_000)}`],
    ['a title in capitals', `THÔNG TƯ\n${'MỘT HAI '.repeat(20_000)}\n${'một hai '.repeat(20_000)}`],
    ['trừ', `Điều 9. Hiệu lực\nBãi bỏ Thông tư số 1/2010/TT-BNG ${'(trừ ,'.repeat(20_000)}`],
  ])('takes little time: %s', (_of, body) => {
    const from = performance.now();
    read(body);
    expect(performance.now() - from).toBeLessThan(4000);
  });
});
