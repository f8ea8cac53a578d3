import type { Segment } from './types.ts';

/** `đ` becomes `dd` so that points d and đ stay apart, and `dd` `d-d`; `2.1` becomes `2-1`. */
export function asciiLabel(label: string): string {
  // Most are bare numbers or one letter.
  if (!/[dđ.]/u.test(label)) return label;
  return label.replaceAll('dd', 'd-d').replaceAll('đ', 'dd').replaceAll('.', '-');
}

/**
 * The label that {@link asciiLabel} wrote.
 *
 * @example printedLabel('point', asciiLabel('đd')) // 'đd'
 */
export function printedLabel(kind: Segment['kind'], ascii: string): string {
  if (kind === 'subclause') return ascii.replaceAll('-', '.');
  return ascii.replaceAll('dd', 'đ').replaceAll('d-d', 'dd');
}
