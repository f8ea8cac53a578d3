import { dayBefore } from '../../legal/calendar.ts';
import type { Phase, Standing } from '../../legal/succession/index.ts';
import type { SuccessionBlock } from '../../schemas/succession.ts';
import { formatDate } from '../ui/date.ts';

/** What a part of an answer is about. */
export const BLOCK_NAMES: Readonly<Record<SuccessionBlock['about'], string>> = {
  inherits: 'Ai kế thừa',
  decides: 'Ai quyết định',
  duties: 'Phải làm gì',
  note: 'Lưu ý',
};

/** How something stands on the day asked about, said beside it. */
export const STANDING_WORDS: Readonly<Record<Standing, string>> = {
  holds: 'Áp dụng tại ngày đang xem',
  unsettled: 'Chưa có câu trả lời tại ngày đang xem',
  doubtful: 'Chưa chắc: có căn cứ chưa xác định được tình trạng',
  fallen: 'Không áp dụng: có căn cứ đã hết hoặc chưa có hiệu lực',
  past: 'Đã hết thời gian áp dụng',
  ahead: 'Chưa đến thời gian áp dụng',
};

/** Whether something is only of another day than the one asked about. */
export function isElsewhen(standing: Standing): boolean {
  return standing === 'past' || standing === 'ahead';
}

/** When something holds: "Từ 01/07/2025 đến hết 28/02/2027". */
export function whenWords({ from, to }: Pick<Phase, 'from' | 'to'>): string {
  const start = `Từ ${formatDate(from)}`;
  return to === undefined ? start : `${start} đến hết ${formatDate(dayBefore(to))}`;
}
