/**
 * An ISO date as officials write it.
 *
 * @example
 * formatDate('2025-07-01'); // '01/07/2025'
 */
export function formatDate(iso: string): string {
  return iso.split('-').reverse().join('/');
}
