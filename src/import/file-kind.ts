import type { ReadFailure } from './model.ts';
import { directoryOf } from './docx/zip-directory.ts';

/** What a file is, by its bytes, or why it is nothing that can be read. */
export type FileKind =
  | { readonly kind: 'pdf' | 'docx' | 'doc' | 'html' | 'plain' }
  | {
      readonly kind: 'failed';
      readonly failure: ReadFailure;
      /** What it is instead, as people call it: "bảng tính Excel", "ảnh PNG". */
      readonly detail: string | null;
    };

/** Readers allow junk before the mark of a PDF. */
const WINDOW = 1024;
const HTML_WINDOW = 4096;
const MOST_ENTRIES = 10_000;

/** What files begin with, each byte as Latin-1, from the first byte or the one told. */
const MARKS: readonly (readonly [mark: string, what: string, at?: number])[] = [
  ['\u0089PNG', 'ảnh PNG'],
  ['\u00ff\u00d8\u00ff', 'ảnh JPEG'],
  ['GIF8', 'ảnh GIF'],
  ['II*\0', 'ảnh TIFF'],
  ['MM\0*', 'ảnh TIFF'],
  ['WEBP', 'ảnh WebP', 8],
  ['ftyphei', 'ảnh HEIC', 4],
  ['ftypmif1', 'ảnh HEIC', 4],
  ['{\\rtf', 'tệp RTF'],
  ['Rar!\u001a', 'tệp nén RAR'],
  ['7z\u00bc\u00af', 'tệp nén 7z'],
  ['\u001f\u008b', 'tệp nén GZIP'],
];

/**
 * Tells what a file is by its bytes: names and types are often wrong.
 *
 * @example
 * fileKind(new TextEncoder().encode('Điều 1.')); // { kind: 'plain' }
 */
export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return failed('empty', null);
  const head = latin(bytes.subarray(0, HTML_WINDOW));
  // An archive may hold a PDF so near its beginning that its mark is seen.
  if (head.startsWith('PK\u0003\u0004') || head.startsWith('PK\u0005\u0006')) return ofZip(bytes);
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0')) return ofContainer(bytes);
  if (head.slice(0, WINDOW).includes('%PDF-')) return { kind: 'pdf' };
  const mark = MARKS.find(([bytesAsText, , at = 0]) => head.startsWith(bytesAsText, at));
  if (mark !== undefined) return failed('unknown-kind', mark[1]);
  const text = wideOrPlain(bytes, head);
  if (/^\s*(?:From:|MIME-Version:|Subject:|Snapshot-Content-Location:)/iu.test(text)) {
    if (/^Content-Type:\s*multipart\/related/imu.test(text))
      return failed('unknown-kind', 'trang web lưu thành một tệp MHT');
  }
  if (looksLikeHtml(text)) return { kind: 'html' };
  if (isBinary(bytes, head)) return failed('unknown-kind', null);
  return /\S/u.test(text) || bytes.length > HTML_WINDOW ? { kind: 'plain' } : failed('empty', null);
}

function failed(failure: ReadFailure, detail: string | null): FileKind {
  return { kind: 'failed', failure, detail };
}

function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

/** A package that cannot be listed is left to the reader of documents, which says what is wrong. */
function ofZip(bytes: Uint8Array): FileKind {
  const names = namesOf(bytes);
  const holds = (start: string): boolean => names?.some((name) => name.startsWith(start)) ?? false;
  if (names === null || holds('word/')) return { kind: 'docx' };
  if (holds('xl/')) return failed('unknown-kind', 'bảng tính Excel');
  if (holds('ppt/')) return failed('unknown-kind', 'bản trình chiếu PowerPoint');
  if (holds('content.xml')) return failed('unknown-kind', 'tệp OpenDocument');
  return holds('[Content_Types].xml') ? { kind: 'docx' } : failed('unknown-kind', 'tệp nén ZIP');
}

function namesOf(bytes: Uint8Array): readonly string[] | null {
  try {
    return [...directoryOf(bytes, MOST_ENTRIES).keys()];
  } catch {
    return null;
  }
}

/**
 * The container of old Office files; Word puts a document with a password into it too. Names in its
 * directory are UTF-16.
 */
function ofContainer(bytes: Uint8Array): FileKind {
  const text = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1));
  if (text.includes('EncryptedPackage')) return failed('password', null);
  if (text.includes('WordDocument')) return { kind: 'doc' };
  if (text.includes('Workbook')) return failed('unknown-kind', 'bảng tính Excel kiểu cũ');
  if (text.includes('PowerPoint Document'))
    return failed('unknown-kind', 'bản trình chiếu PowerPoint kiểu cũ');
  return { kind: 'doc' };
}

function wideOrPlain(bytes: Uint8Array, head: string): string {
  const sample = bytes.subarray(0, HTML_WINDOW);
  if (head.startsWith('\xff\xfe')) return new TextDecoder('utf-16le').decode(sample);
  if (head.startsWith('\xfe\xff')) return new TextDecoder('utf-16be').decode(sample);
  return head.replace(/^\xef\xbb\xbf/u, '');
}

/** A page begins with its type, its root, or what stands early in one; a text with `<p>` in it does not. */
function looksLikeHtml(text: string): boolean {
  const start = text.replace(/^(?:\s|<\?xml[^>]*>|<!--[^]*?-->)+/u, '');
  return /^<(?:!doctype\s+html|html|head|body|meta|title|div|table|p|style|script|base|link|center|font|span|h[1-6])[\s>/]/iu.test(
    start,
  );
}

/** Control characters that no text has; UTF-16 with its mark may have zeros. */
function isBinary(bytes: Uint8Array, head: string): boolean {
  if (/^(?:\xff\xfe|\xfe\xff)/u.test(head)) return false;
  if (!bytes.subarray(0, 65_536).includes(0)) return holdsControls(bytes.subarray(0, HTML_WINDOW));
  // UTF-16 without its mark: every other byte of Latin letters is zero, never two in a row.
  return !/^(?:[^\0]\0|[^\0]{2})+$/u.test(head.slice(0, head.length & ~1));
}

/** Controls that stand in no text; tabs, line ends, page ends and the mark of an old end of file do. */
function holdsControls(bytes: Uint8Array): boolean {
  return bytes.some((byte) => byte < 0x1a && (byte < 0x09 || byte > 0x0d));
}
