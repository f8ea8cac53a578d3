import { Inflate } from 'fflate';
import { directoryOf, viewOf, ZipError, type ZipEntry } from './zip-directory.ts';

/** What a package may come to, so that a small file cannot fill the memory. */
export interface ZipLimits {
  readonly entries: number;
  /** Bytes of one entry and of all that are taken out. */
  readonly entryBytes: number;
  readonly totalBytes: number;
  /** Bytes out for each byte in, counted beyond the first megabyte. */
  readonly ratio: number;
}

export const ZIP_LIMITS: ZipLimits = {
  entries: 10_000,
  entryBytes: 96_000_000,
  totalBytes: 160_000_000,
  ratio: 300,
};

const LOCAL = 0x04034b50;
const FREE_BYTES = 1_000_000;
const STEP = 1 << 15;

/** A package whose entries are taken out one by one; names are only keys, never paths. */
export class ZipPackage {
  readonly #bytes: Uint8Array;
  readonly #limits: ZipLimits;
  readonly #entries: ReadonlyMap<string, ZipEntry>;
  #taken = 0;

  constructor(bytes: Uint8Array, limits: ZipLimits = ZIP_LIMITS) {
    this.#bytes = bytes;
    this.#limits = limits;
    this.#entries = directoryOf(bytes, limits.entries);
  }

  get names(): readonly string[] {
    return [...this.#entries.keys()];
  }

  /**
   * An entry's bytes, `null` where there is none of that name. Sizes are counted while they come
   * out, because what the directory says of them may be a lie. Throws `ZipError`.
   */
  take(name: string): Uint8Array | null {
    const entry = this.#entries.get(name);
    if (entry === undefined) return null;
    if (entry.encrypted) throw new ZipError('password');
    const view = viewOf(this.#bytes);
    if (entry.at + 30 > this.#bytes.length || view.getUint32(entry.at, true) !== LOCAL)
      throw new ZipError('corrupt');
    const from =
      entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
    const packed = this.#bytes.subarray(from, from + entry.packed);
    if (packed.length < entry.packed) throw new ZipError('corrupt');
    const out = this.#unpack(entry.method, packed);
    // A flipped bit may leave the text well-formed with another letter in it.
    if (checksum(out) !== entry.sum) throw new ZipError('corrupt');
    this.#taken += out.length;
    return out;
  }

  #unpack(method: number, packed: Uint8Array): Uint8Array {
    const room = Math.min(
      this.#limits.entryBytes,
      this.#limits.totalBytes - this.#taken,
      Math.max(FREE_BYTES, packed.length * this.#limits.ratio),
    );
    if (method === 8) return inflate(packed, room);
    if (method !== 0) throw new ZipError('corrupt');
    if (packed.length > room) throw new ZipError('too-large');
    return packed;
  }
}

function inflate(packed: Uint8Array, room: number): Uint8Array {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const stream = new Inflate((piece) => {
    pieces.push(piece);
    length += piece.length;
    if (length > room) throw new ZipError('too-large');
  });
  try {
    for (let at = 0; at < packed.length; at += STEP)
      stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  } catch (error) {
    throw error instanceof ZipError ? error : new ZipError('corrupt');
  }
  const out = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    out.set(piece, at);
    at += piece.length;
  }
  return out;
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest;
});

/** CRC-32, as zip packages state it. */
function checksum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (CRC_TABLE[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}
