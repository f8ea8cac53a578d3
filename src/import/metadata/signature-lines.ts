import type { Instrument } from '../../legal/structure/index.ts';
import { linesOf, type TextLine } from './lines.ts';

/** Lines at the end of a text in which signatures are looked for. */
const MAX_LINES = 60;

/** A line of recipients, which begins with a dash or follows "Nơi nhận". */
const RECIPIENT = /^(?:[-–+•]|Nơi nhận|NƠI NHẬN|Lưu\s*:|Đồng kính gửi)/u;

/**
 * The lines below an act proper, where who signed stands: its closing, and what a reader put last
 * in its body. `from`: where to begin at the earliest.
 */
export function closingLines(
  body: string,
  instrument: Instrument,
  from: number | null,
): TextLine[] {
  if (from !== null) {
    const after = linesOf(body, { start: from, end: Math.min(body.length, from + 1500) });
    return after.slice(0, 20);
  }
  const [first] = instrument.closing;
  if (first !== undefined)
    return linesOf(body, { start: first.range.start, end: instrument.range.end }).slice(
      0,
      MAX_LINES,
    );
  return linesOf(body, instrument.range).slice(-MAX_LINES);
}

/** Whether a line belongs to the list of recipients. */
export function isRecipient({ text }: TextLine): boolean {
  return RECIPIENT.test(text) && !/(?:^|\s)(?:TM|KT|TL|TUQ|Q)\.\s?\p{Lu}/u.test(text);
}
