import { timeLimitWords, type TimeLimit } from '../../legal/deadline/time-limit.ts';
import { escapeHtml } from '../ui/name-html.ts';
import { calculatorHref } from './limit-address.ts';

/** The way from a time limit to the day it ends on, as HTML; not for paper. */
export function calculateHtml(limit: TimeLimit): string {
  const words = `Tính ngày: ${timeLimitWords(limit)}`;
  return `<a class="calculate no-print" href="${escapeHtml(calculatorHref(limit))}" aria-label="${escapeHtml(words)}">Tính ngày</a>`;
}
