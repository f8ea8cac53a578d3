import { exact, isSyllable } from '../../../src/legal/vietnamese/index.ts';
import type { SeenWord } from './words.ts';

/** A line read worse than this, of which so few words are any, is a stamp, a seal or dirt. */
const ILLEGIBLE = 0.5;
const FEW = 0.34;

/** Signs that begin an item of a list. */
const DASH = /^[-–•+]$/;

type Line = readonly SeenWord[];

/**
 * Parts what was read into text and noise: lines that two readings make different things of, none
 * of them words, and single signs at the ends of lines that only one reading sees.
 */
export function withoutNoise(lines: readonly Line[]): { text: Line[]; noise: Line[] } {
  const noise: Line[] = [];
  const text: Line[] = [];
  for (const line of lines) {
    if (isIllegible(line)) {
      noise.push(line);
      continue;
    }
    const from = line.findIndex((word) => !isSpeck(word) || DASH.test(word.text));
    const to = line.findLastIndex((word) => !isSpeck(word)) + 1;
    const specks = [...line.slice(0, from), ...line.slice(to)];
    if (specks.length > 0) noise.push(specks);
    text.push(line.slice(from, to));
  }
  return { text, noise };
}

function isIllegible(line: Line): boolean {
  const mean = line.reduce((sum, { confidence }) => sum + confidence, 0) / Math.max(1, line.length);
  const legible = line.filter(isLegible).length;
  // A single letter that stands alone and is not seen twice.
  const isBlot =
    line.length === 1 && line.every(({ text, agreed }) => text.length === 1 && !agreed);
  return isBlot || line.every(isSpeck) || (mean < ILLEGIBLE && legible < FEW * line.length);
}

/** What both readings have, or a Vietnamese word of some length. */
function isLegible({ text, agreed, confidence }: SeenWord): boolean {
  const letters = text.replace(/[^\p{L}\p{M}]/gu, '');
  if (agreed) return /[\p{L}\p{N}]/u.test(text);
  return confidence >= 0.5 && letters.length >= 3 && isSyllable(exact(letters));
}

/** A sign without letters that only one reading has. */
function isSpeck({ text, agreed }: SeenWord): boolean {
  return !agreed && !/[\p{L}\p{N}]/u.test(text);
}
