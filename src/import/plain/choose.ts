import { detectEncoding } from '../repair/index.ts';

/** So much text tells its encoding. */
const SAMPLE = 400_000;

/**
 * Bytes that are no Unicode, as Windows-1252 has them: kept so where the statistics of their letters
 * tell an old encoding, else read as Windows-1258, the only other one Vietnamese was written in.
 */
export function chooseOneByte(asBytes: string, as1258: () => string): string {
  const verdict = detectEncoding(asBytes.slice(0, SAMPLE));
  return verdict === 'unicode' || verdict === 'unsure' ? as1258() : asBytes;
}
