/**
 * A size as readers know it, in steps of a thousand.
 *
 * @example sizeWords(1_234_567); // '1,2 MB'
 */
export function sizeWords(bytes: number): string {
  if (bytes <= 999_000) return `${String(Math.ceil(bytes / 1000))} kB`;
  const [number, unit] = bytes < 999_500_000 ? [bytes / 1e6, 'MB'] : [bytes / 1e9, 'GB'];
  return `${number.toLocaleString('vi', { maximumFractionDigits: number < 100 ? 1 : 0 })} ${unit}`;
}

/** A count as Vietnamese writes it: `1.234`. */
export function countWords(count: number): string {
  return count.toLocaleString('vi');
}

export { shownDay as dayWords } from '../legal/calendar.ts';
