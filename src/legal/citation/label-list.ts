import type { Level, LabelReader } from './levels.ts';
import type { Tokens } from './lex.ts';
import { isBreak, type Reading } from './reading.ts';

/** One label of a unit, and the tokens it takes. */
export interface Label {
  readonly label: string;
  /** Last label of "10 đến 19". */
  readonly to: string | null;
  readonly from: number;
  readonly next: number;
}

/** Longest list of labels in one unit; a longer one is cut, and goes on as nothing. */
const MAX_LABELS = 100;

/** Reads "a, b và c", "1 đến 3"; empty when no label of the level stands there. */
export function readLabels(t: Tokens, from: number, { readers, words }: Level): Label[] {
  const labels: Label[] = [];
  // "các khoản từ 1 đến 4".
  const ranged = t.key(from) === 'từ';
  let at = ranged || t.key(from) === 'số' ? from + 1 : from;
  while (labels.length < MAX_LABELS) {
    const read = readLabel(t, at, readers);
    if (read === null || (labels.length > 0 && !mayGoOn(t, read.next, read.value))) break;
    if (labels.length === 0 && isAmount(t, read.next)) return [];
    const through = readThrough(t, read, readers, words);
    if (ranged && labels.length === 0 && through === null) return [];
    const next = through?.next ?? read.next;
    labels.push({ label: read.value, to: through?.value ?? null, from: at, next });
    at = skipConnector(t, next);
    if (at === next || isBreak(t, at)) break;
  }
  return labels;
}

function readLabel(t: Tokens, at: number, readers: readonly LabelReader[]): Reading<string> | null {
  for (const reader of readers) {
    const read = reader(t, at);
    if (read !== null) return closeParenthesis(t, read);
  }
  return null;
}

/** "điểm a) khoản 1" is written as well; "(tại điểm a)" is not that. */
function closeParenthesis(t: Tokens, read: Reading<string>): Reading<string> {
  if (t.key(read.next) !== ')' || t.isSpaced(read.next) || isOpen(t, read.next)) return read;
  const after = t.key(read.next + 1);
  const next = read.next + 1;
  if (after === 'khoản' || after === 'điều') return { ...read, next };
  if (!/^(?:,|và|hoặc)$/u.test(after)) return read;
  return t.key(next + 1) === 'điểm' || t.key(next + 2) === ')' ? { ...read, next } : read;
}

/** Whether a parenthesis that closes at a token was opened near before it: "(trừ điểm a)". */
function isOpen(t: Tokens, at: number): boolean {
  for (let before = at - 1; before > at - 12 && t.key(before) !== ')'; before--)
    if (t.key(before) === '(') return true;
  return false;
}

/** "đến 19", "đến hết Điều 19", "-19". */
function readThrough(
  t: Tokens,
  { value: first, next: at }: Reading<string>,
  readers: readonly LabelReader[],
  words: readonly string[],
): Reading<string> | null {
  const key = t.key(at);
  const said = key === 'đến' || key === 'tới';
  if (!said && !(key === '-' && !t.isLineStart(at))) return null;
  const from = said && t.key(at + 1) === 'hết' ? at + 2 : at + 1;
  const named = t.matches(from, words);
  const read = readLabel(t, from + (named ? words.length : 0), readers);
  // "II-A" is no range.
  if (read === null || /^\d/.test(first) !== /^\d/.test(read.value)) return null;
  return named || mayGoOn(t, read.next, read.value) ? read : null;
}

/** Skips ",", "và", "hoặc" and pairs of them; gives `at` back when there is none. */
export function skipConnector(t: Tokens, at: number): number {
  let next = at;
  if (t.key(next) === ',' || t.key(next) === ';') next++;
  if (/^(?:và|hoặc|hay|&)$/u.test(t.key(next))) {
    next++;
    if (t.key(next) === '/' && t.key(next + 1) === 'hoặc') next += 2;
  }
  return next;
}

/** Words that may follow the last label of a list: "Điều 3, 5 và 6 của", not "Điều 3, 5 ngày". */
const AFTER_LIST = new Set(
  (
    'của và hoặc hay đến tại trong thuộc theo này trên thì là được phải nêu đã có khi nếu quy ban kèm ' +
    'như để do không cũng sẽ với cho về bị sửa bổ bãi thay hết còn mà từ trừ ở điều khoản điểm ' +
    'chương mục phần phụ tiết đoạn luật nghị quyết thông pháp tương đồng'
  ).split(' '),
);

function mayGoOn(t: Tokens, at: number, label: string): boolean {
  const word = t.word(at);
  if (!/^\d/.test(label) || word?.shape !== 'lower') return true;
  return AFTER_LIST.has(word.key);
}

/** "khoản 5 triệu đồng", "điểm 9 phẩy": what follows makes it a quantity. */
const QUANTITIES = new Set(
  'triệu tỷ tỉ nghìn ngàn đồng usd % người lần m km ha sao ngày tháng giờ'.split(' '),
);

function isAmount(t: Tokens, at: number): boolean {
  return QUANTITIES.has(t.key(at)) && !t.isNumber(at + 1);
}
