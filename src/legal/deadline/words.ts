import type { Doubts } from './work-calendar.ts';

/**
 * What a result rests on that is not certain, one sentence each.
 *
 * @example
 * doubtSentences({ years: [], undecided: [{ what: 'Chưa có lịch nghỉ Tết.' }] });
 * // ['Chưa có lịch nghỉ Tết.']
 */
export function doubtSentences({ years, undecided }: Doubts): string[] {
  const list = years.map(String).join(', ');
  return [
    ...(years.length === 0
      ? []
      : [
          `Kho chưa có lịch nghỉ chính thức của năm ${list}: mới tính thứ Bảy, Chủ nhật và ngày lễ đã biết.`,
        ]),
    ...undecided.map(({ what }) => what),
  ];
}
