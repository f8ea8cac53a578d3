import { isCapitals, readMarker } from '../../legal/structure/marker.ts';
import { countCharacters } from '../count-characters.ts';
import { convertPieces } from '../flow/convert.ts';
import { bare } from '../flow/marks.ts';
import { convertPassages, detectEncoding } from '../repair/index.ts';
import type { Box, Page, Run } from './boxes.ts';

/** The part of a page that is the act: a box, and which of its runs. */
export interface Content {
  readonly box: Box;
  readonly from: number;
  readonly to: number;
}

const MOTTO = /CỘNG\s+H(?:OÀ|ÒA)\s+XÃ\s+HỘI\s+CHỦ\s+NGHĨA\s+VIỆT\s+NAM/iu;
/** Words that only an act has at the start of a paragraph. */
const SIGNAL =
  /^(?:Căn cứ\s|Theo đề nghị|Nơi nhận\s*:|(?:TM|KT|TUQ|TL)\.\s?\p{Lu}|QUỐC HỘI\s*$|CHÍNH PHỦ\s*$|Điều\s+\d{1,3}[a-zđ]{0,2}\s*[.:]|Chương\s+[IVX\d]+|PHỤ LỤC|Phụ lục|Mẫu số)/u;
/** What pages write around an act. */
const FURNITURE =
  /^(?:Tải (?:về|xuống|văn bản)|In (?:trang|văn bản)|Bản in|Quay lại|Trở về|Gửi (?:phản hồi|email|bình luận)|Lượt (?:xem|truy cập)|Số lượt|Thuộc tính|Toàn văn|Lược đồ|Bản PDF|Văn bản (?:gốc|liên quan|tiếng Anh)|VB liên quan|Tổng quan|Nội dung|Mục lục|Đóng|Thu gọn|Xem thêm|Chia sẻ|Bình luận|Ý kiến|Đăng nhập|Đang theo dõi|Hiệu lực:|Tình trạng|Ngày (?:cập nhật|đăng)|Trang chủ|File đính kèm|Tệp đính kèm)(?!\p{L})/iu;
/** A box goes on being asked for the one in it that holds nearly all. */
const NEARLY_ALL = 0.75;
const A_GOOD_PART = 0.4;
const SURE_SIGNALS = 3;
const LONG = 60;
/** A text in one paragraph has lines. */
const FEW_LINES = 4;
/** Shorter beginnings are alike by chance. */
const KEY_AT_LEAST = 6;
const HEAD_RUNS = 60;

/**
 * Finds where the act stands in a page: the innermost box that holds nearly all long text that is no
 * link, and all words that only acts have; then without the page's own lines above and below.
 */
export function findContent(page: Page): Content {
  const runs = readable(page.runs);
  const weights = prefixSums(runs.map(weightOf));
  const weight = (box: Box): number => (weights[box.to] ?? 0) - (weights[box.from] ?? 0);
  const signals = runs.map(isSignal);
  let box = page.root;
  for (;;) {
    let best: Box | null = null;
    for (const one of box.children)
      if (one.kind === 'box' && (best === null || weight(one) > weight(best))) best = one;
    if (best === null || weight(best) === 0 || isSingle(runs, best)) break;
    if (leavesWords(runs, signals, box, best)) break;
    // Where all words that only acts have stand together, long text elsewhere says little.
    const sure = signals.slice(best.from, best.to).filter(Boolean).length >= SURE_SIGNALS;
    if (weight(best) < weight(box) * (sure ? A_GOOD_PART : NEARLY_ALL)) break;
    box = best;
  }
  return trim(runs, box);
}

/** The runs in composed Unicode, where their letters can be told. */
function readable(runs: readonly Run[]): Run[] {
  const texts = runs.map(({ text }) => bare(text));
  const whole = detectEncoding(texts.join('\n'));
  const recoded = whole === 'unicode' ? null : convertPassages(texts);
  return runs.map((run, at) => {
    const plain = texts[at] ?? '';
    const converted = recoded?.ok === true && recoded.passages[at]?.text !== plain;
    const encoding = converted ? recoded.converted : null;
    const text = encoding === null ? plain : bare(convertPieces(run.text, encoding));
    return { ...run, text: text.normalize('NFC') };
  });
}

function weightOf(run: Run): number {
  const length = countCharacters(run.text) - run.linked;
  return length >= LONG || readMarker(run.text.trim()) !== null ? Math.max(0, length) : 0;
}

function isSignal(run: Run): boolean {
  if (isLinked(run)) return false;
  return run.text.split('\n').some((line) => MOTTO.test(line) || SIGNAL.test(line.trim()));
}

function isLinked(run: Run): boolean {
  return run.linked > countCharacters(run.text) * 0.7;
}

/** Whether words of the act stand in the outer box beside the inner one, and not in it as well. */
function leavesWords(
  runs: readonly Run[],
  signals: readonly boolean[],
  outer: Box,
  inner: Box,
): boolean {
  let within: string[] | null = null;
  for (let i = outer.from; i < outer.to; i++) {
    if (i >= inner.from && i < inner.to) continue;
    const run = runs[i];
    if (signals[i] !== true || run === undefined) continue;
    // Lists of contents repeat the headings.
    within ??= [...new Set(runs.slice(inner.from, inner.to).map(keyOf))];
    const key = keyOf(run);
    if (!within.some((one) => isBeginning(one, key) || isBeginning(key, one))) return true;
  }
  return false;
}

function isBeginning(start: string, text: string): boolean {
  return start.length >= KEY_AT_LEAST && text.startsWith(start);
}

/** One paragraph is not a text, unless its lines are broken by hand. */
function isSingle(runs: readonly Run[], box: Box): boolean {
  if (box.to - box.from > 1) return false;
  return (runs[box.from]?.text.split('\n').length ?? 0) < FEW_LINES;
}

function keyOf({ text }: Run): string {
  return text.replace(/\s+/gu, ' ').trim().slice(0, 60).toLowerCase();
}

function prefixSums(values: readonly number[]): number[] {
  const sums = [0];
  for (const value of values) sums.push((sums.at(-1) ?? 0) + value);
  return sums;
}

function trim(runs: readonly Run[], box: Box): Content {
  let { from, to } = box;
  const head = runs.slice(from, Math.min(to, from + HEAD_RUNS));
  const motto = head.findIndex((run) => MOTTO.test(run.text));
  if (motto > 0) {
    // Above the motto stand the issuer and the number, in capitals or short; nothing else does.
    let first = motto;
    while (first > 0 && isAboveMotto(head[first - 1])) first--;
    from += first;
  } else while (from < to && isFurniture(runs[from])) from++;
  while (to > from && isFurniture(runs[to - 1])) to--;
  // A page of nothing but links is still a page.
  return to > from ? { box, from, to } : { box, from: box.from, to: box.to };
}

function isAboveMotto(run: Run | undefined): boolean {
  if (run === undefined || isLinked(run)) return false;
  const text = run.text.trim();
  return text.split('\n').every((raw) => {
    const line = raw.trim();
    return isCapitals(line) || !/\p{L}/u.test(line) || /^(?:Luật\s+)?số\s*:/iu.test(line);
  });
}

function isFurniture(run: Run | undefined): boolean {
  if (run === undefined) return false;
  const text = run.text.trim();
  if (readMarker(text) !== null || MOTTO.test(text)) return false;
  return isLinked(run) || (text.length < 120 && FURNITURE.test(text));
}
