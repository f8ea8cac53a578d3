import { judge } from './detect.ts';
import type { LegacyEncoding } from './encodings/index.ts';
import { markedWords, tally } from './tally.ts';
import { convert, toUnicode, type Converted } from './to-unicode.ts';

/** Passages as they are in Unicode, or the first of which nobody can say what it is in. */
export type Recoded =
  | {
      readonly ok: true;
      /** `null` where all was Unicode. */
      readonly converted: LegacyEncoding | null;
      /** One for each passage, in order; where nothing changed, nothing was removed or added. */
      readonly passages: readonly Converted[];
    }
  | { readonly ok: false; readonly passage: number };

type Side = 'legacy' | 'unicode' | 'open';

/**
 * Brings the passages of one text to Unicode, each by itself, as texts are found that hold both:
 * a new heading over an old text. A text has one old encoding at most. Short passages that speak
 * for neither follow those around them.
 */
export function convertPassages(passages: readonly string[]): Recoded {
  const verdicts = passages.map(judge);
  const whole = judge(passages.join('\n'));
  const found = new Set([...verdicts, whole].filter((verdict) => verdict !== 'unicode'));
  const [encoding] = [...found].filter((verdict) => verdict !== 'unsure');
  if (encoding === undefined) {
    if (found.has('unsure')) return { ok: false, passage: Math.max(0, verdicts.indexOf('unsure')) };
    return { ok: true, converted: null, passages: passages.map(unchanged) };
  }
  if (found.size > (found.has('unsure') ? 2 : 1)) {
    const other = verdicts.findIndex((verdict) => verdict !== 'unicode' && verdict !== encoding);
    return { ok: false, passage: Math.max(0, other) };
  }
  return convertBySide(passages, encoding);
}

function convertBySide(passages: readonly string[], encoding: LegacyEncoding): Recoded {
  const sides = passages.map((passage) => sideOf(passage, encoding));
  const pure = !sides.includes('unicode');
  const results: Converted[] = [];
  for (const [at, passage] of passages.entries()) {
    const recoded = convert(passage, encoding);
    const side = sides[at] ?? 'open';
    const known = side === 'open' ? (pure ? 'legacy' : around(sides, at)) : side;
    if (known === 'open' && recoded.text !== passage) return { ok: false, passage: at };
    results.push(known === 'legacy' ? recoded : unchanged(passage));
  }
  return { ok: true, converted: encoding, passages: results };
}

function sideOf(passage: string, encoding: LegacyEncoding): Side {
  const { legacy, unicode } = tally(markedWords(passage), encoding);
  if (legacy !== unicode) return legacy > unicode ? 'legacy' : 'unicode';
  const common = commonIn(toUnicode(passage, encoding)) - commonIn(passage);
  if (common !== 0) return common > 0 ? 'legacy' : 'unicode';
  return 'open';
}

/** Frequent words that a short passage may consist of, such as `Số` before a number. */
const COMMON =
  /(?<!\p{L})(?:số|ngày|tháng|năm|điều|khoản|điểm|chương|mục|phần|của|và|các|về|việc|có|được|theo|với|tại|quyết|định|nghị|luật|thông|tư|bộ|tỉnh|thành|phố|ủy|uỷ|chính|phủ|tướng|thủ|trưởng|chủ|tịch|cộng|hội|độc|lập|nơi|nhận|kính|gửi|lưu|ký|phụ|lục|căn|cứ)(?!\p{L})/giu;

function commonIn(text: string): number {
  return text.match(COMMON)?.length ?? 0;
}

/** What the nearest passages before and after are, where they agree. */
function around(sides: readonly Side[], at: number): Side {
  const decided = (side: Side): boolean => side !== 'open';
  const before = sides.slice(0, at).findLast(decided);
  const after = sides.slice(at + 1).find(decided);
  const known = before ?? after ?? 'open';
  return after === undefined || after === known ? known : 'open';
}

function unchanged(text: string): Converted {
  return { text, removed: '', added: '' };
}
