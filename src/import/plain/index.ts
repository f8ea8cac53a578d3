import type { ReadOptions, Reading } from '../model.ts';
import { Account } from '../flow/account.ts';
import { finish } from '../flow/finish.ts';
import { chooseOneByte } from './choose.ts';
import { decodeText, decodeWindows1258 } from './decode.ts';
import { paragraphsOf } from './paragraphs.ts';

/** Texts of this size are no act; larger ones fill the memory of old machines. */
const MAX_BYTES = 50_000_000;

/**
 * Reads a text file: UTF-8 and UTF-16, Windows-1258, and the one-byte encodings of old. Lines broken
 * at a width are joined to paragraphs; in other texts each line is one. Throws only what `signal`
 * aborts with.
 *
 * @example
 * const reading = await readPlain(new TextEncoder().encode('Điều 1. Phạm vi'));
 */
export async function readPlain(bytes: Uint8Array, options: ReadOptions = {}): Promise<Reading> {
  await Promise.resolve();
  options.signal?.throwIfAborted();
  if (bytes.length > MAX_BYTES) return { ok: false, failure: 'too-large', detail: null };
  const text = plainText(bytes);
  if (text.includes('\0')) return { ok: false, failure: 'unknown-kind', detail: null };
  const account = new Account();
  const paragraphs = paragraphsOf(account.clean(text));
  const blocks = paragraphs.map((one) => ({ kind: 'paragraph' as const, text: one }));
  return finish({ blocks, notes: [] }, account);
}

function plainText(bytes: Uint8Array): string {
  const { text, encoding } = decodeText(bytes);
  if (encoding === 'unicode') return text;
  return chooseOneByte(text, () => decodeWindows1258(bytes));
}
