import { describe, expect, it } from 'vitest';
import {
  bodyFinder,
  isOfThePast,
  type BodyNames,
} from '../../../../src/legal/obsolete-body/index.ts';
import { rowsOf } from '../effect/facts.ts';

const BODIES: readonly BodyNames[] = [
  { id: 'huyen', names: ['quận', 'huyện', 'quận, huyện'], not: ['tri huyện'] },
  {
    id: 'ubnd',
    names: ['Ủy ban nhân dân huyện', 'Ủy ban nhân dân các quận, huyện', 'UBND huyện'],
    not: [],
  },
  { id: 'khdt', names: ['Sở Kế hoạch và Đầu tư', 'Sở KH&ĐT'], not: [] },
  { id: 'bo-khdt', names: ['Bộ Kế hoạch và Đầu tư'], not: [] },
  { id: 'tttt', names: ['Sở Thông tin và Truyền thông'], not: [] },
  { id: 'ldtbxh', names: ['Sở Lao động - Thương binh và Xã hội'], not: [] },
  { id: 'thanh-tra', names: ['Thanh tra Sở'], not: ['Thanh tra Sở hữu trí tuệ'] },
];
const find = bodyFinder(BODIES);

/** A text; the bodies found in it, with the words where they are not plain. */
const CASES = `
Sở Kế hoạch và Đầu tư có trách nhiệm                        | khdt
SỞ KẾ HOẠCH VÀ ĐẦU TƯ                                       | khdt
Chủ tịch Ủy ban nhân dân các quận, huyện và Thủ trưởng      | ubnd
Uỷ ban nhân dân huyện Cát Hải                               | ubnd
UBND huyện                                                  | ubnd
các quận, huyện, thành phố                                  | huyen
quận Ngô Quyền; huyện An Dương                              | huyen huyen
Sở Lao động, Thương binh và Xã hội                          | ldtbxh
Sở Lao động – Thương binh và Xã hội                         | ldtbxh
Sở KH&ĐT                                                    | khdt
Các sở: Nội vụ, Kế hoạch và Đầu tư, Tài chính               | khdt
các Sở Nội vụ, Kế hoạch và Đầu tư, Thông tin và Truyền thông | khdt tttt
Sở Tài chính và Kế hoạch và Đầu tư                          | khdt
Bộ Tài chính, Kế hoạch và Đầu tư                            | bo-khdt
Sở Nội vụ, Bộ Tài chính, Kế hoạch và Đầu tư                 | bo-khdt
Thanh tra Sở Ngoại vụ                                       | thanh-tra
`;

/** Texts that name none of them. */
const FRIENDS = [
  'quân đội, quần chúng, quản lý',
  'huyền thoại, huyên náo',
  'quận1',
  'quan huyen',
  'quan tri huyện ngày xưa',
  'Sở Kế hoạch và Tài chính',
  'Sở Kế hoạch. Và Đầu tư',
  'Sở Kế hoạch\n\nvà Đầu tư',
  'Kế hoạch và Đầu tư',
  'cơ sở: Kế hoạch và Đầu tư',
  'các cơ sở, Kế hoạch và Đầu tư',
  'cán bộ, Kế hoạch và Đầu tư',
  'Sở Nội vụ; Kế hoạch và Đầu tư công trung hạn',
  'Sở Nội vụ, kế hoạch và đầu tư công',
  'Sở Nội vụ, Phòng Kế hoạch và Đầu tư',
  'Thanh tra, Sở Ngoại vụ',
  'Thanh tra Sở hữu trí tuệ',
  'Sở Văn hóa, Thể thao và Du lịch',
  'Sở Khoa học và Công nghệ',
  'Sở Lao động Thương binh và Xã hội',
  '',
];

describe('the finder of bodies', () => {
  it.each(rowsOf(CASES))('%s', (text = '', expected = '') => {
    expect(find(text).map(({ id }) => id)).toEqual(expected.split(' '));
  });

  it.each(FRIENDS)('none: %s', (text) => {
    expect(find(text)).toEqual([]);
  });

  it('gives the words as written, across the end of a line', () => {
    const text = 'nhân danh Ủy ban \nnhân dân huyện được ký';
    const [mention] = find(text);
    expect(mention?.text).toBe('Ủy ban \nnhân dân huyện');
    expect(text.slice(mention?.range.start, mention?.range.end)).toBe(mention?.text);
  });

  it.each(['quận ', 'Sở ', 'Ủy ban nhân dân các ', 'Sở Nội vụ, ', ' ', '\n', ', ', 'Kế hoạch và '])(
    'takes linear time on %j again and again',
    (piece) => {
      const timed = (size: number): number => {
        const text = piece.repeat(size / piece.length);
        const start = performance.now();
        find(text);
        return performance.now() - start;
      };
      timed(10_000);
      // Other work on the machine only ever adds time, so the best of a few tries is the truth.
      let small = Math.max(timed(40_000), 20);
      let large = timed(400_000);
      for (let tries = 0; tries < 3 && large > 20 * small; tries++) {
        small = Math.max(small, timed(40_000));
        large = Math.min(large, timed(400_000));
      }
      expect(large / small).toBeLessThan(20);
    },
  );
});

/** What stands behind the name; whether it speaks of the past, for a body gone from 01/07/2025. */
const PAST = `
được ký kết trước ngày 01 tháng 7 năm 2025 và           | yes
được ký kết trước 1/7/2025                              | yes
ký trước ngày 01/01/2020                                | yes
báo cáo trước ngày 15/8/2025                            | no
báo cáo trước ngày 15 hàng tháng                        | no
báo cáo. Việc ký trước ngày 01/07/2025                  | no
báo cáo; việc ký trước ngày 01/07/2025                  | no
                                                        | no
`;

describe('isOfThePast', () => {
  it.each(rowsOf(PAST))('huyện %s: %s', (rest = '', expected = '') => {
    const text = `UBND huyện ${rest}`;
    const [mention] = find(text);
    if (!mention) throw new Error('not found');
    expect(isOfThePast(text, mention, '2025-07-01')).toBe(expected === 'yes');
  });
});

describe('a finder without bodies', () => {
  it('finds none', () => {
    expect(bodyFinder([])('Sở Nội vụ và các huyện')).toEqual([]);
  });
});
