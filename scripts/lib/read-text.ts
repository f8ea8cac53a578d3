import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { draftReply } from '../../src/components/draft/read/draft-reply.ts';
import { fileKind } from '../../src/components/draft/read/file-kind.ts';
import type { ReadFailure } from '../../src/components/draft/read/messages.ts';
import { readDocx } from '../../src/import/docx/index.ts';
import { readPdfFile } from '../../src/import/pdf/index.ts';
import { nfc } from '../../src/legal/vietnamese/index.ts';

/** A file's text, or one sentence that says why there is none. */
export type TextOutcome =
  | {
      readonly kind: 'text';
      readonly text: string;
      /** Pages that are pictures, which nobody can check. */
      readonly silent: number;
    }
  | { readonly kind: 'failed'; readonly message: string };

/** Why a file has no text, and what to do. */
const FAILURES: Readonly<Record<ReadFailure, string>> = {
  corrupt: 'Tệp bị hỏng; hãy mở bằng phần mềm đã soạn ra nó và lưu lại.',
  password: 'Tệp có mật khẩu; hãy bỏ mật khẩu rồi chạy lại.',
  empty: 'Tệp không có chữ nào; hãy kiểm tra xem có đúng tệp không.',
  scanned: 'Tệp là ảnh chụp, không có chữ đọc được; hãy dùng bản gốc hoặc nhận dạng chữ trước.',
  'old-word': 'Tệp Word kiểu cũ (.doc); hãy mở bằng Word và lưu thành .docx.',
  'unknown-kind': 'Không nhận ra loại tệp; lệnh này đọc PDF, DOCX, TXT, MD và MDX.',
  'too-large': 'Tệp quá lớn; hãy tách nhỏ.',
  stopped: 'Bộ đọc tệp đã dừng vì lỗi; hãy lưu thành TXT rồi thử lại.',
};

/**
 * Reads the text of a PDF, DOCX or text file; `-` is the standard input. A text file keeps its
 * offsets, so that lines and columns are those an editor shows; the head of an MDX file is blanked.
 */
export async function readText(path: string): Promise<TextOutcome> {
  let bytes: Uint8Array;
  try {
    bytes = path === '-' ? await buffer(process.stdin) : await readFile(path);
  } catch {
    return { kind: 'failed', message: `Không mở được tệp "${path}"; hãy kiểm tra đường dẫn.` };
  }
  const file = fileKind(bytes);
  switch (file.kind) {
    case 'pdf': {
      const { reading, scanned } = await readPdfFile(bytes);
      return outcomeOf(draftReply(reading, scanned));
    }
    case 'docx':
      return outcomeOf(draftReply(await readDocx(bytes)));
    case 'plain':
      return textOf(withoutHead(oneKindOfLineEnd(file.text)));
    case 'failed':
      return failed(file.reason);
  }
}

function outcomeOf(reply: ReturnType<typeof draftReply>): TextOutcome {
  return reply.kind === 'text' ? textOf(reply.text, reply.silent) : failed(reply.reason);
}

function textOf(text: string, silent = 0): TextOutcome {
  return { kind: 'text', text: nfc(text), silent };
}

function failed(reason: ReadFailure): TextOutcome {
  return { kind: 'failed', message: FAILURES[reason] };
}

/** As long as it was: offsets stay. */
function oneKindOfLineEnd(text: string): string {
  return text.replaceAll('\r\n', ' \n').replaceAll('\r', '\n');
}

/** The facts at the head of our own documents are no part of their text. */
function withoutHead(text: string): string {
  const head = /^---[ ]?\n(?:[^\n]*\n)*?---[ ]?\n/.exec(text)?.[0] ?? '';
  return head.replace(/[^\n]/g, ' ') + text.slice(head.length);
}
