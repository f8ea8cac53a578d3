import type { SiteDocument } from '../../content/model.ts';
import { formatDate } from '../ui/date.ts';

/** Older evidence than this many months is worth looking at again, unless the reader says else. */
export const DEFAULT_MONTHS = 6;

/**
 * Whole months from one ISO date to a later one; 0 when it is not later.
 *
 * @example
 * ageInMonths('2026-05-31', '2026-11-22'); // 5
 */
export function ageInMonths(from: string, to: string): number {
  const [year = 0, month = 0, day = 0] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 0, toDay = 0] = to.split('-').map(Number);
  const months = (toYear - year) * 12 + toMonth - month - (toDay < day ? 1 : 0);
  return Math.max(0, months);
}

/** "05/05/2026 (6 tháng)". */
export function ageWords(evidence: string | null, on: string): string {
  if (evidence === null) return 'chưa có';
  return `${formatDate(evidence)} (${String(ageInMonths(evidence, on))} tháng)`;
}

/** Whether evidence is older than a number of months; none at all is older than any. */
export function isOlder(evidence: string | null, on: string, months: number): boolean {
  return evidence === null || ageInMonths(evidence, on) >= months;
}

/** Documents with the oldest evidence first; those without any before all. */
export function byAge(documents: readonly SiteDocument[]): SiteDocument[] {
  const key = ({ effect }: SiteDocument): string => effect.evidenceUntil ?? '';
  return [...documents].sort((a, b) => key(a).localeCompare(key(b)));
}
