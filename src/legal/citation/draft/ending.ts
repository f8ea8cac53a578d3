/** How far around a citation words that end the act are looked for, in characters. */
const BEFORE = 300;
const AFTER = 200;

const ENDS = /(?:thay thế|thay cho|bãi bỏ|h[uủ][ỷy] bỏ)(?![\p{L}])/giu;
const STOP = /[.;:]\s*\n|[.;]\s|(?:^|\s)(?:theo|căn cứ|quy định tại)(?![\p{L}])/giu;

/**
 * Whether the draft itself ends the act it cites: "thay thế Quyết định số 69/2022/QĐ-UBND", "Quyết
 * định số … hết hiệu lực kể từ ngày …". Then it is named on purpose.
 */
export function endsTheAct(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - BEFORE), start);
  const verb = lastIndex(before, ENDS);
  if (verb >= 0 && verb > lastIndex(before, STOP)) return true;
  const after = text.slice(end, end + AFTER).split(/[.;\n]/u, 1)[0] ?? '';
  return /(?:hết hiệu lực|bị bãi bỏ|được thay thế)(?![\p{L}])/iu.test(after);
}

function lastIndex(text: string, pattern: RegExp): number {
  let last = -1;
  for (const { index } of text.matchAll(pattern)) last = index;
  return last;
}
