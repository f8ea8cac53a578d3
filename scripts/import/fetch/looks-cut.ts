/** Readers take an end mark anywhere in the last kilobyte; signed files have more behind it. */
const TAIL = 4096;

/**
 * Whether a file seems to lack its end. Readers of PDF and HTML make do with what is there, and half
 * a law would pass for a whole one.
 *
 * @param bounded whether the transfer had a known end; a page without one must close itself.
 */
export function looksCut(bytes: Uint8Array, bounded: boolean): boolean {
  const head = latin(bytes.subarray(0, TAIL));
  const tail = latin(bytes.subarray(-TAIL));
  if (head.slice(0, 1024).includes('%PDF-')) return !endsAsPdf(tail);
  return !bounded && /<html[\s>]/iu.test(head) && !/<\/html\s*>/iu.test(tail);
}

/** A signed file has several ends, each followed by the objects of the next. */
function endsAsPdf(tail: string): boolean {
  const end = tail.lastIndexOf('%%EOF');
  return end !== -1 && !/\d \d+ obj\b/u.test(tail.slice(end));
}

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}
