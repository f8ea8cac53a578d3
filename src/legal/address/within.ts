/**
 * Whether an address is another or stands in it.
 *
 * @example isWithin('dieu-1-khoan-2', 'dieu-1') // true
 * @example isWithin('dieu-12', 'dieu-1') // false
 */
export function isWithin(address: string, outer: string): boolean {
  return address === outer || address.startsWith(`${outer}-`);
}
