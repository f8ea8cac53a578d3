/** A day counted from another, as the law counts it. */
export interface TimeLimit {
  /** `within`: at most so long after; `before`: at least so long ahead. */
  readonly relation: 'within' | 'before';
  readonly count: number;
  /** `unstated`: the source does not say which days. */
  readonly unit: 'working-day' | 'day' | 'month' | 'hour' | 'unstated';
  /** What it is counted from, e.g. "ngày nhận đủ hồ sơ". */
  readonly of: string;
}

const UNITS: Readonly<Record<TimeLimit['unit'], string>> = {
  'working-day': 'ngày làm việc',
  day: 'ngày',
  month: 'tháng',
  hour: 'giờ',
  unstated: 'ngày (nguồn không nói loại ngày)',
};

/**
 * A time limit in words.
 *
 * @example
 * timeLimitWords({ relation: 'within', count: 7, unit: 'working-day', of: 'ngày nhận đủ hồ sơ' });
 * // 'trong 7 ngày làm việc, tính từ ngày nhận đủ hồ sơ'
 */
export function timeLimitWords({ relation, count, unit, of }: TimeLimit): string {
  const length = `${count} ${UNITS[unit]}`;
  return relation === 'within' ? `trong ${length}, tính từ ${of}` : `ít nhất ${length} trước ${of}`;
}
