import { LINE_START, type Scanned } from './scan.ts';

/** The words that every page of the gazette has above it. */
const MARK = 'CÔNG BÁO/';
/** More tokens than "12 CÔNG BÁO/Số 101 + 102/Ngày 05-01-2024" has. */
const MAX_LENGTH = 25;

/** Leaves out the gazette's page headers, which cut sentences (and citations) in two. */
export function withoutPageHeaders(text: string, scanned: Scanned): Scanned {
  if (!text.includes(MARK)) return scanned;
  const { words, starts, ends, flags } = scanned;
  const kept: number[] = [];
  for (let at = 0; at < words.length; at++) {
    const end = endOfHeader(scanned, at);
    if (end === null) kept.push(at);
    else at = end - 1;
  }
  return {
    words: kept.flatMap((at) => words[at] ?? []),
    starts: Uint32Array.from(kept, (at) => starts[at] ?? 0),
    ends: Uint32Array.from(kept, (at) => ends[at] ?? 0),
    flags: Uint8Array.from(kept, (at) => flags[at] ?? 0),
  };
}

/** A piece of text as it reads without page headers. */
export function stripPageHeaders(text: string): string {
  return text.replace(/(?:\d+ )?CÔNG BÁO\/[^\n]{0,80}\n/g, '');
}

/** The token after the header that begins at a token, with the number of the page before or after it. */
function endOfHeader({ words, flags }: Scanned, at: number): number | null {
  const key = (index: number): string => words[index]?.key ?? '';
  if (((flags[at] ?? 0) & LINE_START) === 0) return null;
  const name = key(at) === '#' ? at + 1 : at;
  if (key(name) !== 'công' || key(name + 1) !== 'báo' || key(name + 2) !== '/') return null;
  for (let end = name + 3; end < name + MAX_LENGTH; end++)
    if (end >= words.length || ((flags[end] ?? 0) & LINE_START) !== 0) return end;
  return null;
}
