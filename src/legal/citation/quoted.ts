import type { Range } from '../issue.ts';
import { splitLines } from '../structure/lines.ts';

/** Longest passage in quotation marks inside of one line that is looked at. */
const INLINE = /:\s{0,3}“[^“”\n]{0,4000}”/gu;

/**
 * Passages that an amendment inserts elsewhere: those of several lines as the structure parser marks
 * them, and those that follow a colon on one line ("… như sau: “2. …”"). In text order.
 */
export function quotedPassages(text: string): Range[] {
  if (!text.includes('“')) return [];
  const lines = splitLines(text).filter(({ quoted }) => quoted);
  const inline = [...text.matchAll(INLINE)].map(({ 0: passage, index }) => ({
    start: index,
    end: index + passage.length,
  }));
  return [...lines, ...inline].sort((a, b) => a.start - b.start);
}
