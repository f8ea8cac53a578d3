import type { BodyMention } from './types.ts';

/** How far behind a name a sentence may say that it speaks of the past. */
const REACH = 300;

const BEFORE =
  /trước\s{1,4}(?:ngày\s{1,4})?(\d{1,2})(?:\s{1,4}tháng\s{1,4}|[/.-])(\d{1,2})(?:\s{1,4}năm\s{1,4}|[/.-])(\d{4})/giu;

/**
 * Whether a text names a body knowing that it is gone: "nhân danh Ủy ban nhân dân huyện được ký kết
 * trước ngày 01 tháng 7 năm 2025", of a body gone from 01/07/2025. Such words are right and stay
 * right. Looks to the end of the sentence.
 */
export function isOfThePast(text: string, { range }: BodyMention, goneFrom: string): boolean {
  const rest = text.slice(range.end, range.end + REACH);
  const [sentence = ''] = rest.split(/;|\.\s|\n\s*\n/u, 1);
  return Array.from(sentence.matchAll(BEFORE)).some(
    ([, day = '', month = '', year = '']) =>
      `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` <= goneFrom,
  );
}
