import type { Range } from '../../legal/issue.ts';
import { normalise } from '../../legal/vietnamese/index.ts';
import { isoDay } from './day.ts';

/** "Hà Nội, ngày 30 tháng 12 năm 2021" as it stands in a line. */
export interface Dateline extends Range {
  /** `null` where a figure is missing or no such day exists. */
  readonly iso: string | null;
  readonly day: Range;
  readonly place: (Range & { readonly text: string }) | null;
}

/** What stands for day and month: figures, blanks inside, dots left open, or what a hand made of it. */
const FIGURES = String.raw`([^,;()]{0,40}?)`;
const IN_WORDS = new RegExp(
  String.raw`\bngay${FIGURES}thang${FIGURES}nam[\s.…_]{0,40}((?:\d\s?){4}|[\d\s]{0,6})`,
  'u',
);
const IN_FIGURES = /\bngay\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})(?!\d)/u;

/** A name of a place before the comma: words with a capital, "TP. Hồ Chí Minh", "Hà nội". */
const PLACE =
  /(?<![\p{L}\d/&-])(\p{Lu}[\p{L}.]*(?:\s+(?:[-–]\s+)?\p{L}[\p{L}.]*){0,6})\s*[,.;]?\s*$/u;

/** The date of another act, or words before one. */
const NO_PLACE =
  /^(?:TP\.?|S[oố]|Căn cứ|Theo|Xét|Thực hiện|Vào|Từ|Đến|Kể từ)(?=\s|$)|(?:^|\s)(?:luật|bộ luật|pháp lệnh|nghị (?:định|quyết)|quyết định|thông tư|chỉ thị|công văn|thông qua)(?=\s|$)/iu;

/** Longest distance from the start of a line (or of what stands before) to the date. */
const MAX_PLACE = 60;

/**
 * Finds the place and date at the end of a line of a head. Marks an optical reader lost do not
 * matter; figures left open give a dateline without a day.
 *
 * @example readDateline('Hà Nội, ngày 30 tháng 12 năm 2021')?.iso // '2021-12-30'
 */
export function readDateline(text: string, offset: number): Dateline | null {
  const { text: folded, offsets } = normalise(text, 'fold');
  const words = IN_WORDS.exec(folded);
  const match = words ?? IN_FIGURES.exec(folded);
  if (match === null) return null;
  const at = (index: number): number => offsets[index] ?? text.length;
  const [day = '', month = '', year = ''] = match.slice(1).map(digits);
  const start = at(match.index);
  const end = at(match.index + match[0].trimEnd().length);
  return {
    iso: isoDay(year, month, day),
    ...placeBefore(text.slice(0, start), offset, start),
    end: offset + end,
    day: { start: offset + start, end: offset + end },
  };
}

function placeBefore(
  before: string,
  offset: number,
  start: number,
): Pick<Dateline, 'place' | 'start'> {
  const none = { place: null, start: offset + start };
  const match = PLACE.exec(before.slice(-MAX_PLACE));
  if (match === null) return none;
  // The other column may stand before: "VÀ XÃ HỘI Hà Nội, ngày".
  const words = match[1] ?? '';
  const text = /\p{Ll}/u.test(words)
    ? words.replace(/^(?:.*\s)?(?!TP\s)\p{Lu}{2,}\s+/u, '')
    : words;
  if (text === '' || NO_PLACE.test(text)) return none;
  const from = before.lastIndexOf(text);
  const place = { start: offset + from, end: offset + from + text.length, text };
  return { place, start: place.start };
}

/** Figures without the blanks and dots between; `''` where anything else is among them. */
function digits(text: string | undefined): string {
  const tight = (text ?? '').replace(/[\s.…_]/gu, '');
  const figures = /\d/.test(tight) ? tight.replace(/o/giu, '0').replace(/[li]/giu, '1') : tight;
  return /^\d{1,4}$/.test(figures) ? figures : '';
}
