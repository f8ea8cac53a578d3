import { describe, expect, it } from 'vitest';
import { act, HEAD, read } from './support.ts';

/** The head is of 05/03/2019; the last article says when the act applies. */
function effectOf(clause: string): string | null {
  const { inForce } = read(
    act(`Điều 1. Phạm vi\nThông tư này nói về sổ đón khách.\nĐiều 2. Hiệu lực thi hành\n${clause}`),
  );
  if (inForce === null) return null;
  return inForce.value.kind === 'day' ? inForce.value.from : `sớm nhất ${inForce.value.notBefore}`;
}

describe('the day an act enters into force', () => {
  it.each([
    ['Thông tư này có hiệu lực thi hành kể từ ngày 20 tháng 4 năm 2019.', '2019-04-20'],
    ['1. Thông tư này có hiệu lực từ ngày 20/4/2019.', '2019-04-20'],
    [
      'Thông tư này có hiệu lực thi hành từ 20-4-2019 và thay thế Thông tư số 1/2010/TT-BNG.',
      '2019-04-20',
    ],
    ['Thông tư này có hiệu lực kể từ ngày ký.', '2019-03-05'],
    ['Thông tư này có hiệu lực thi hành kể từ ngày ký ban hành.', '2019-03-05'],
    ['Thông tư này có hiệu lực thi hành từ ngày ban hành.', '2019-03-05'],
    ['Thông tư này có hiệu lực thi hành sau 10 ngày kể từ ngày ký.', '2019-03-15'],
    ['Thông tư này có hiệu lực thi hành sau 45 ngày, kể từ ngày ký ban hành.', '2019-04-19'],
    ['Thông tư này có hiệu lực sau 45 (bốn mươi lăm) ngày kể từ ngày ký.', '2019-04-19'],
    ['Thông tư này có hiệu lực thi hành sau mười lăm ngày kể từ ngày ký.', '2019-03-20'],
    ['Thông tư này có hiệu lực sau 15 ngày kể từ ngày đăng Công báo.', 'sớm nhất 2019-03-20'],
    ['Thông tư này gồm 2 Điều, có hiệu lực thi hành kể từ ngày 20 tháng 4 năm 2019.', '2019-04-20'],
    ['Thông tư này bắt đầu có hiệu lực từ ngày 20.4.2019.', '2019-04-20'],
    ['Thông tư này được áp dụng từ ngày 20/4/2019.', '2019-04-20'],
    ['Thông tư này có hiệu lực kể từ ngày20 tháng 4 năm 2019.', '2019-04-20'],
    ['Thông tư này có hiệu lực trong hai năm kể từ ngày 20 tháng 4 năm 2019.', '2019-04-20'],
    ['Thông tư này thi hành kể từ ngày ký.', '2019-03-05'],
  ])('%s', (clause, day) => {
    expect(effectOf(clause)).toBe(day);
  });

  it.each([
    'Thông tư này có hiệu lực thi hành kể từ ngày 31 tháng 4 năm 2019.',
    'Thông tư này có hiệu lực từ ngày Luật Lễ tân có hiệu lực.',
    'Thông tư này có hiệu lực sau 15 ngày làm việc kể từ ngày ký.',
    'Việc đón khách trước ngày Thông tư này có hiệu lực thì theo quy định cũ.',
    '1. Thông tư này có hiệu lực từ khi có tiền.\n3. Khoản 2 điều 1 Thông tư này có hiệu lực từ ngày 20/4/2019.',
    'Từ ngày Thông tư này có hiệu lực đến hết ngày 31 tháng 12 năm 2020 thì dùng sổ cũ.',
    'Giấy phép này có hiệu lực từ ngày 20/4/2019.',
    'Khoản 2 Điều 1 Thông tư này có hiệu lực từ ngày 20/4/2019.',
  ])('is not told by: %s', (clause) => {
    expect(effectOf(clause)).toBeNull();
  });

  it('is told to be missing, with the words that give no day', () => {
    const { missing } = read(act('Điều 1. Hiệu lực\nThông tư này có hiệu lực từ khi có tiền.'));
    expect(missing.find(({ fact }) => fact === 'inForceFrom')?.why).toContain('từ khi có tiền');
  });

  it('is counted from the adoption of a resolution, not from its signing', () => {
    const body = `HỘI ĐỒNG NHÂN DÂN\nTỈNH HÀ GIANG\nSố: 5/2020/NQ-HĐND\nHà Giang, ngày 15 tháng 7 năm 2020\nNGHỊ QUYẾT\nVề sổ đón khách\nCăn cứ Luật Lễ tân;\nĐiều 1. Ban hành mức chi.\nĐiều 2. Tổ chức thực hiện.\nNghị quyết này đã được Hội đồng nhân dân tỉnh Hà Giang khóa XVII, kỳ họp thứ 14 thông qua ngày 10 tháng 7 năm 2020 và có hiệu lực sau 10 ngày kể từ ngày thông qua./.`;
    const { inForce, issued } = read(body);
    expect(inForce?.value).toEqual({ kind: 'day', from: '2020-07-20' });
    expect(issued?.value).toBe('2020-07-15');
  });

  it('is not taken from what an amending act inserts', () => {
    expect(
      effectOf(
        '1. Sửa đổi Điều 9 như sau:\n“Điều 9. Hiệu lực\nThông tư này có hiệu lực từ ngày 01/01/2001.”',
      ),
    ).toBeNull();
  });

  it('is not taken from the attachment', () => {
    const body = act(
      'Điều 1. Ban hành kèm theo Thông tư này Quy chế đón khách.\nĐiều 2. Các đơn vị thi hành./.',
    );
    const regulation =
      'QUY CHẾ\nĐÓN KHÁCH\n(Ban hành kèm theo Thông tư số 21/2019/TT-BNG)\nĐiều 1. Quy chế này có hiệu lực từ ngày 01/9/2019.';
    expect(read(`${body}\n${regulation}`).inForce).toBeNull();
  });
});

describe('days of single provisions and ends', () => {
  const effect = (clauses: string) =>
    read(
      act(
        `Điều 1. Phạm vi\nMột.\nĐiều 5. Sổ\n4. Bốn.\nĐiều 9. Hiệu lực thi hành\n${clauses}`,
        HEAD,
      ),
    );

  it('are listed beside the day of the act', () => {
    const facts = effect(
      '1. Thông tư này có hiệu lực từ ngày 01 tháng 7 năm 2019, trừ trường hợp quy định tại khoản 2 Điều này.\n2. Quy định tại khoản 4 Điều 5 Thông tư này có hiệu lực thi hành từ ngày 01 tháng 01 năm 2020.',
    );
    expect(facts.inForce?.value).toEqual({ kind: 'day', from: '2019-07-01' });
    expect(facts.provisionStarts.map(({ value }) => value)).toEqual([
      { provisions: ['dieu-5-khoan-4'], day: '2020-01-01' },
    ]);
  });

  it('may stand in the same sentence', () => {
    const facts = effect(
      'Thông tư này có hiệu lực từ ngày 01 tháng 7 năm 2019, trừ khoản 4 Điều 5 và Điều 6 của Thông tư này có hiệu lực từ ngày 01 tháng 10 năm 2019.',
    );
    expect(facts.inForce?.value).toEqual({ kind: 'day', from: '2019-07-01' });
    expect(facts.provisionStarts.flatMap(({ value }) => value.provisions)).toEqual([
      'dieu-5-khoan-4',
      'dieu-6',
    ]);
  });

  it('end with the day named', () => {
    const facts = effect(
      '1. Thông tư này có hiệu lực từ ngày 01/7/2019.\n2. Quy định tại khoản 4 Điều 5 được áp dụng từ ngày Thông tư này có hiệu lực đến hết ngày 28 tháng 02 năm 2027.',
    );
    expect(facts.provisionEnds.map(({ value }) => value)).toEqual([
      { provisions: ['dieu-5-khoan-4'], day: '2027-02-28' },
    ]);
    expect(facts.expires).toBeNull();
  });

  it.each([
    ['Thông tư này có hiệu lực từ ngày 01/7/2019 đến hết ngày 28/02/2027.', '2027-03-01'],
    ['Thông tư này có hiệu lực từ ngày 01/7/2019 đến ngày 31 tháng 12 năm 2020.', '2021-01-01'],
    [
      '1. Thông tư này có hiệu lực từ ngày 01/7/2019.\n2. Thông tư này hết hiệu lực kể từ ngày 01/3/2027.',
      '2027-03-01',
    ],
  ])('%s', (clauses, first) => {
    expect(effect(clauses).expires?.value).toBe(first);
  });
});
