/**
 * Text with one character for each byte of its UTF-8. Where only ASCII is looked for this is as good as
 * the text itself, and made and searched in half the time; what is found is then made {@link wordsOf}.
 */
export function octetsOf(bytes: Buffer): string {
  return bytes.toString('latin1');
}

/** A piece of octets as the text it is. */
export function wordsOf(octets: string): string {
  return /[\u0080-\u00ff]/u.test(octets) ? Buffer.from(octets, 'latin1').toString() : octets;
}
