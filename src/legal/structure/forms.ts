import type { AttachmentRef } from '../address/index.ts';
import { isCapitals, readMarker } from './marker.ts';

/**
 * A form's heading with its title on the same line, or with more than a number: "Mẫu số 02. Đơn đề
 * nghị", "Mẫu số 1.1", "Mẫu NT-01".
 */
const FORM =
  /^(?:Mẫu|MẪU)(?: (?:số|SỐ))?\s?:?\s(\p{Lu}{0,4}[-.]?\d[\p{L}\d./-]{0,9}?)(?:\s?[.:]\s+(\p{Lu}.{0,300}))?[.:]?$/u;

/** Longer lines are sentences. */
const LONGEST = 320;

/** What stands over a form as over a letter. */
const MOTTO = /^(?:CỘNG H(?:ÒA|OÀ) XÃ HỘI|Độc lập\s?[-–]\s?Tự do)/u;

/** A form's heading: what it is numbered with, what it is called, and its name in addresses. */
export interface FormHeading {
  readonly code: string;
  /** On the same line; may be empty. */
  readonly title: string;
  readonly ref: AttachmentRef;
}

/**
 * Reads a form's heading; `null` where the line is none. A plain number becomes the ordinal, "1.1"
 * none: the next free one stands for it.
 */
export function readForm(text: string): FormHeading | null {
  const [, code, title = ''] = (text.length > LONGEST ? null : FORM.exec(text)) ?? [];
  if (code === undefined) return null;
  const ordinal = /^\d{1,3}$/u.test(code) ? Number(code) : 0;
  return { code, title, ref: ordinal === 0 ? { kind: 'mau' } : { kind: 'mau', ordinal } };
}

/** Whether a line stands at the head of every form, as of every letter. */
export function isMotto(text: string): boolean {
  return MOTTO.test(text);
}

/** Where the nation's name and a form's title are looked for, in lines. */
const HEAD_LINES = 16;

/**
 * Which lines of a form are its title: those in capitals under the nation's motto, for the lines
 * above say who is to fill the form in. None (`from === to`) where nothing names it; `null` for a
 * form without such a head.
 *
 * @param lines the form's, its heading first.
 */
export function formTitle(lines: readonly string[]): { from: number; to: number } | null {
  const head = lines.slice(0, HEAD_LINES);
  let from = head.findIndex(isMotto);
  if (from === -1) return null;
  while (from < head.length && !endsHead(head[from] ?? '') && !isTitle(head[from] ?? '')) from++;
  let to = from;
  while (to < head.length && isTitle(head[to] ?? '')) to++;
  return { from, to };
}

function isTitle(line: string): boolean {
  return isCapitals(line.replace(/\[\^[^\]]*\]/gu, '')) && !isMotto(line) && !endsHead(line);
}

/** What stands behind the title of a form: whom it is for, its first number, a table. */
function endsHead(line: string): boolean {
  return /^(?:kính gửi|\|)/iu.test(line) || readMarker(line) !== null;
}
