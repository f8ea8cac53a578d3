/**
 * How long a busy server asks to wait, in milliseconds; `null` where it does not say.
 *
 * @param now milliseconds since 1970.
 * @example retryAfter('120', Date.now()) // 120_000
 */
export function retryAfter(header: string | undefined, now: number): number | null {
  const text = header?.trim() ?? '';
  if (/^\d{1,9}$/u.test(text)) return Number(text) * 1000;
  // Dates of HTTP end so; without that, almost anything is a date.
  const day = text.endsWith('GMT') ? Date.parse(text) : NaN;
  return Number.isNaN(day) ? null : Math.max(0, day - now);
}
