import type { Range } from '../issue.ts';
import { splitLines, type Line } from '../structure/lines.ts';
import type { Citation } from './types.ts';

/** Longest passage in quotation marks inside of one line that is looked at. */
const INLINE = /:\s{0,3}“[^“”\n]{0,4000}”/gu;

/** Marks the citations that stand in passages that an amendment inserts elsewhere. */
export function markQuoted(citations: readonly Citation[], text: string): Citation[] {
  const passages = quotedPassages(text);
  let at = 0;
  let until = -1;
  return citations.map((citation) => {
    for (; at < passages.length && (passages[at]?.start ?? 0) <= citation.range.start; at++)
      until = Math.max(until, passages[at]?.end ?? -1);
    return citation.range.start < until ? { ...citation, quoted: true } : citation;
  });
}

/**
 * Passages that an amendment inserts elsewhere: those of several lines as the structure parser marks
 * them, and those that follow a colon on one line ("… như sau: “2. …”"). In text order.
 */
function quotedPassages(text: string): Range[] {
  if (!text.includes('“')) return [];
  const lines = splitLines(text);
  const quoted = lines.flatMap((line, i) =>
    line.quoted ? [{ start: openingBefore(line, lines[i - 1]), end: line.end }] : [],
  );
  const inline = [...text.matchAll(INLINE)].map(({ 0: passage, index }) => ({
    start: index,
    end: index + passage.length,
  }));
  return [...quoted, ...inline].sort((a, b) => a.start - b.start);
}

/** A passage may begin on the line before, after a colon: "như sau: “Điều 5a. …". */
function openingBefore(line: Line, before: Line | undefined): number {
  if (before === undefined || before.quoted) return line.start;
  const open = before.text.lastIndexOf('“');
  const begins = open > 0 && before.text.slice(0, open).trimEnd().endsWith(':');
  return begins && !before.text.includes('”', open) ? before.start + open : line.start;
}
