import type { ReadFailure } from './messages.ts';

/** How a file is to be read, or why it cannot be. */
export type FileKind =
  | { readonly kind: 'pdf' | 'docx' }
  | { readonly kind: 'plain'; readonly text: string }
  | { readonly kind: 'failed'; readonly reason: ReadFailure };

/** Readers allow junk before the mark of a PDF. */
const PDF_WINDOW = 1024;

/**
 * Tells what a file is by its bytes: names and types are often wrong.
 *
 * @example
 * fileKind(new TextEncoder().encode('Điều 1.')); // { kind: 'plain', text: 'Điều 1.' }
 */
export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return failed('empty');
  const head = latin(bytes.subarray(0, PDF_WINDOW));
  if (head.includes('%PDF-')) return { kind: 'pdf' };
  if (head.startsWith('PK\u0003\u0004')) return { kind: 'docx' };
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0'))
    // Word puts a document with a password into the container of its old format.
    return failed(hasEncryptedPackage(bytes) ? 'password' : 'old-word');
  const text = plainText(bytes);
  if (text === null) return failed('unknown-kind');
  return text.trim() === '' ? failed('empty') : { kind: 'plain', text };
}

function failed(reason: ReadFailure): FileKind {
  return { kind: 'failed', reason };
}

function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

/** Names in the container's directory are UTF-16; it stands before 64 kB or after the streams. */
function hasEncryptedPackage(bytes: Uint8Array): boolean {
  return new TextDecoder('utf-16le').decode(bytes).includes('EncryptedPackage');
}

/** UTF-8, or UTF-16 with its mark as Windows' editor writes it; null for what is no text. */
function plainText(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  const label =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : 'utf-8';
  try {
    const text = new TextDecoder(label, { fatal: true }).decode(bytes);
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}
