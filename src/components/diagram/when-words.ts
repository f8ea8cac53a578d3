import { exactDay, type When } from '../../legal/effect/index.ts';
import { formatDate } from '../ui/date.ts';

/**
 * A day as it follows a verb: "từ 01/07/2025", "sớm nhất từ …, chậm nhất từ …"; empty when nothing
 * is known of it. "từ" and its day stay on one line.
 */
export function sinceWords(when: When): string {
  const day = exactDay(when);
  if (day !== null) return from(day);
  const { notBefore, notAfter } = when;
  const parts = [
    notBefore === null ? '' : `sớm nhất ${from(notBefore)}`,
    notAfter === null ? '' : `chậm nhất ${from(notAfter)}`,
  ];
  return parts.filter((part) => part !== '').join(', ');
}

function from(day: string): string {
  return `từ\u00a0${formatDate(day)}`;
}
