/** Why a package could not be taken apart. */
export class ZipError extends Error {
  readonly failure: 'corrupt' | 'password' | 'too-large';
  constructor(failure: 'corrupt' | 'password' | 'too-large') {
    super(failure);
    this.failure = failure;
  }
}

/** Where an entry's bytes stand, and what they must come to. */
export interface ZipEntry {
  readonly method: number;
  readonly encrypted: boolean;
  readonly packed: number;
  readonly sum: number;
  /** Where the entry's own head begins. */
  readonly at: number;
}

const END = 0x06054b50;
const DIRECTORY = 0x02014b50;
const END_LENGTH = 22;

/**
 * The entries a zip package lists, by their names; the first of several of one name counts, as in
 * Word. Throws `ZipError`.
 */
export function directoryOf(bytes: Uint8Array, most: number): Map<string, ZipEntry> {
  const view = viewOf(bytes);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  if (count > most) throw new ZipError('too-large');
  const entries = new Map<string, ZipEntry>();
  const decoder = new TextDecoder();
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY)
      throw new ZipError('corrupt');
    const nameLength = view.getUint16(at + 28, true);
    // Some programs write the separator of Windows.
    const name = decoder
      .decode(bytes.subarray(at + 46, at + 46 + nameLength))
      .replaceAll('\\', '/');
    if (!entries.has(name))
      entries.set(name, {
        method: view.getUint16(at + 10, true),
        encrypted: (view.getUint16(at + 8, true) & 1) === 1,
        packed: view.getUint32(at + 20, true),
        sum: view.getUint32(at + 16, true),
        at: view.getUint32(at + 42, true),
      });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The end record stands last, before a comment of at most 64 kB. */
function endOf(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_LENGTH - 0xffff);
  for (let at = view.byteLength - END_LENGTH; at >= first; at--)
    if (view.getUint32(at, true) === END) return at;
  throw new ZipError('corrupt');
}

/** Numbers at places of the bytes. */
export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
