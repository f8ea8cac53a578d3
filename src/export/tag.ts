/** Whose identifiers they are (RFC 4151). */
export const TAG = 'tag:tra-cuu-doi-ngoai,2026:';

/**
 * An identifier that stays the same wherever the site is served.
 *
 * @example tagOf('thay-doi') // 'tag:tra-cuu-doi-ngoai,2026:thay-doi'
 */
export function tagOf(key: string): string {
  return `${TAG}${encodeURIComponent(key.toWellFormed())}`;
}
