import { Unzlib } from 'fflate';

/** No page, font or picture of a law is longer once unpacked. */
const MAX_UNPACKED = 200_000_000;
/** Deflate makes at most a thousand bytes of one, so that shorter streams need not be tried. */
const SUSPICIOUS = MAX_UNPACKED / 1032;
/** Packed twice, short streams are dangerous too. */
const SUSPICIOUS_TWICE = 200;
/** How far before a stream its dictionary is looked for. */
const DICTIONARY = 1024;
const CHUNK = 65_536;

/**
 * Whether a PDF holds a stream that would fill the memory when unpacked. Streams are found by their
 * marks, whatever the file's own tables say, and unpacked in pieces that are thrown away.
 */
export function holdsBomb(bytes: Uint8Array): boolean {
  let at = find(bytes, STREAM, 0);
  while (at !== -1) {
    const start = at + STREAM.length;
    const end = find(bytes, END, start);
    const packed = bytes.subarray(skipBreak(bytes, start), end === -1 ? bytes.length : end);
    const before = latin(bytes.subarray(Math.max(0, at - DICTIONARY), at));
    const filters =
      before.slice(before.lastIndexOf('obj') + 1).match(/FlateDecode|\/Fl\b/gu)?.length ?? 0;
    if (filters > 1 ? packed.length > SUSPICIOUS_TWICE : packed.length > SUSPICIOUS)
      if (isZlib(packed) && unpacks(packed, filters > 1 ? 2 : 1)) return true;
    at = find(bytes, STREAM, end === -1 ? bytes.length : end + END.length);
  }
  return false;
}

const STREAM = ascii('stream');
const END = ascii('endstream');

/** Whether data grow beyond all measure when unpacked so many times. */
function unpacks(packed: Uint8Array, times: number): boolean {
  let total = 0;
  const inner: { current: Unzlib | null } = { current: null };
  const count = (chunk: Uint8Array): void => {
    total += chunk.length;
  };
  if (times > 1) inner.current = new Unzlib(count);
  const outer = new Unzlib((chunk) => {
    if (inner.current) inner.current.push(chunk.slice());
    count(chunk);
  });
  try {
    for (let i = 0; i < packed.length && total <= MAX_UNPACKED; i += CHUNK)
      outer.push(packed.slice(i, i + CHUNK), i + CHUNK >= packed.length);
  } catch {
    // Damaged, or packed in another way: pdf.js will say so.
  }
  return total > MAX_UNPACKED;
}

function isZlib([first = 0, second = 0]: Uint8Array): boolean {
  return (first & 15) === 8 && (first * 256 + second) % 31 === 0;
}

function skipBreak(bytes: Uint8Array, at: number): number {
  if (bytes[at] === 13 && bytes[at + 1] === 10) return at + 2;
  return bytes[at] === 10 || bytes[at] === 13 ? at + 1 : at;
}

function find(bytes: Uint8Array, word: Uint8Array, from: number): number {
  const [first = 0] = word;
  for (let at = bytes.indexOf(first, from); at !== -1; at = bytes.indexOf(first, at + 1))
    if (word.every((byte, i) => bytes[at + i] === byte)) return at;
  return -1;
}

function ascii(text: string): Uint8Array {
  return Uint8Array.from(text, (char) => char.charCodeAt(0));
}

function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
