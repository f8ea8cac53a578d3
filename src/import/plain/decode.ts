/** Text of a file, with how sure its encoding is. */
export interface Decoded {
  readonly text: string;
  /** `bytes`: no Unicode; each byte stands for itself, which letters they are is still to be told. */
  readonly encoding: 'unicode' | 'bytes';
}

const UNICODE_LABELS: ReadonlySet<string> = new Set([
  'utf-8',
  'utf8',
  'utf-16',
  'utf-16le',
  'utf-16be',
]);

/**
 * Decodes a text by its byte order mark, else as UTF-8 where it is that, else as UTF-16 where every
 * other byte says so; otherwise its bytes are given as Windows-1252 has them. Drops no character but
 * the mark.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const label = unicodeLabel(bytes);
  if (label !== null) return { text: new TextDecoder(label).decode(bytes), encoding: 'unicode' };
  return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'bytes' };
}

/** Windows-1258 writes tone marks as characters of their own, which NFC joins with their vowels. */
export function decodeWindows1258(bytes: Uint8Array): string {
  return new TextDecoder('windows-1258').decode(bytes);
}

/** The text in an encoding the file itself names, `null` where that is none we can trust. */
export function decodeAs(bytes: Uint8Array, name: string): string | null {
  const label = name.trim().toLowerCase();
  // Bytes that are no UTF-8 do not become it by being called so.
  if (UNICODE_LABELS.has(label)) return null;
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function unicodeLabel(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const wide = wideLabel(bytes.subarray(0, 4_000));
  if (wide !== null) return wide;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return null;
  }
}

const FEW_ZEROS = 4;

/** UTF-16 without its mark: many zeros, all on one side. */
function wideLabel(sample: Uint8Array): string | null {
  let even = 0;
  let odd = 0;
  sample.forEach((byte, at) => {
    if (byte !== 0) return;
    if (at % 2 === 0) even++;
    else odd++;
  });
  const many = Math.max(FEW_ZEROS, sample.length / 8);
  if (odd > many && even === 0) return 'utf-16le';
  return even > many && odd === 0 ? 'utf-16be' : null;
}
