import { fileKind as kindOfFile } from '../../../import/file-kind.ts';
import type { ReadFailure } from './messages.ts';

/** How a file is to be read, or why it cannot be. */
export type FileKind =
  | { readonly kind: 'pdf' | 'docx' }
  | { readonly kind: 'plain'; readonly text: string }
  | { readonly kind: 'failed'; readonly reason: ReadFailure };

/**
 * Tells what a file is by its bytes: names and types are often wrong.
 *
 * @example
 * fileKind(new TextEncoder().encode('Điều 1.')); // { kind: 'plain', text: 'Điều 1.' }
 */
export function fileKind(bytes: Uint8Array): FileKind {
  const file = kindOfFile(bytes);
  switch (file.kind) {
    case 'pdf':
    case 'docx':
      return { kind: file.kind };
    case 'doc':
      return failed('old-word');
    case 'failed':
      return failed(file.failure === 'unknown-encoding' ? 'unknown-kind' : file.failure);
    // Drafts are checked as they are typed, so what looks like a page is text here.
    case 'html':
    case 'plain':
      return ofText(plainText(bytes));
  }
}

function ofText(text: string | null): FileKind {
  if (text === null) return failed('unknown-kind');
  return text.trim() === '' ? failed('empty') : { kind: 'plain', text };
}

function failed(reason: ReadFailure): FileKind {
  return { kind: 'failed', reason };
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
