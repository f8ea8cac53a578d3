import type { Piece, RawLine, Run } from './layout.ts';
import { isPrinted, leftOf, rowsOn, SMALL, type Row } from './rows.ts';
import { wordsOf } from './run-words.ts';

/** A gap this wide, in letter heights, parts a line in two that may stand in two columns. */
const PART = 1.2;
/** The nation's name beside a long name of the issuer leaves a smaller gap. */
const MOTTO = 0.55;
/** A gap without a blank that is this wide is a blank. */
const BLANK = 0.15;
/** With a blank painted, so much is enough. */
const NO_ROOM = 0.04;

/**
 * Puts the runs of a page (or of a cell) together to lines, from top to bottom; parts of one line
 * have the same `y` and stand from left to right. Letters painted twice at one place come back in
 * `overprinted`.
 */
export function rawLines(runs: readonly Run[]): { lines: RawLine[]; overprinted: string } {
  let overprinted = '';
  const lines: RawLine[] = [];
  for (const row of rowsOn(runs)) {
    const sorted = [...row.runs].sort((a, b) => placeOf(a) - placeOf(b));
    const kept: Run[] = [];
    for (const run of sorted) {
      if (kept.slice(-4).some((other) => isTwice(other, run))) overprinted += run.text.trim();
      else kept.push(run);
    }
    lines.push(...partsOf(kept, row));
  }
  return { lines, overprinted };
}

interface Open {
  pieces: { text: string; font: string; raised: boolean }[];
  left: number;
  right: number;
  firstWord: number;
  letters: number;
  bold: number;
  blank: boolean;
}

function partsOf(runs: readonly Run[], row: Row): RawLine[] {
  const parts: RawLine[] = [];
  let open: Open | null = null;
  const close = (): void => {
    if (open && open.pieces.length > 0) parts.push(finish(open, row));
    open = null;
  };
  const words = runs.map(wordsOf);
  const all = words.flat().map(({ text }) => text);
  let at = 0;
  for (const [i, run] of runs.entries()) {
    const raised = run.size <= SMALL * row.size && row.y - run.y > 0.08 * row.size;
    for (const word of words[i] ?? []) {
      const part = isMotto(all, at++) ? MOTTO : PART;
      if (open === null || word.left - open.right > part * row.size) {
        close();
        open = {
          pieces: [],
          left: word.left,
          right: word.left,
          firstWord: 0,
          letters: 0,
          bold: 0,
          blank: false,
        };
      }
      const gap: number = word.left - open.right;
      const blank =
        open.letters > 0 &&
        (gap > BLANK * row.size || ((open.blank || word.blankBefore) && gap > NO_ROOM * row.size));
      if (blank && open.firstWord === 0) open.firstWord = open.right - open.left;
      addText(open, (blank ? ' ' : '') + word.text, run.font, raised);
      open.letters += word.text.length;
      if (run.bold) open.bold += word.text.length;
      open.right = Math.max(open.right, word.right);
      open.blank = word.blankAfter;
    }
    // A run of blanks alone.
    if (open && !isPrinted(run)) open.blank = true;
  }
  close();
  return parts;
}

/** As many runs as may paint the first three words of the nation's name, a letter each. */
const MOTTO_RUNS = 16;

/**
 * Whether the nation's name, as headers print it, begins at a word. Some files paint each letter
 * with a mark by itself, so that a word is in several runs.
 */
function isMotto(words: readonly string[], at: number): boolean {
  if (!words[at]?.startsWith('C')) return false;
  const after = words
    .slice(at, at + MOTTO_RUNS)
    .join('')
    .normalize('NFC');
  if (!/^CỘNG(?:HÒA|HOÀ)XÃ/u.test(after)) return false;
  const before = words
    .slice(Math.max(0, at - 4), at)
    .join('')
    .normalize('NFC');
  return !before.endsWith('NƯỚC');
}

function addText(open: Open, text: string, font: string, raised: boolean): void {
  const last = open.pieces.at(-1);
  if (last?.font === font && last.raised === raised) last.text += text;
  else open.pieces.push({ text, font, raised });
}

function finish(open: Open, row: Row): RawLine {
  return {
    pieces: open.pieces satisfies Piece[],
    left: open.left,
    right: open.right,
    y: row.y,
    size: row.size,
    bold: open.bold >= 0.9 * open.letters,
    firstWord: open.firstWord || open.right - open.left,
  };
}

/** Marks painted by themselves come after the letter they stand over, though they may begin before it. */
function placeOf(run: Run): number {
  return /^\p{M}+$/u.test(run.text) ? (leftOf(run) + run.right) / 2 : leftOf(run);
}

/** The same letters at the same place: painted twice to look bold. */
function isTwice(a: Run, b: Run): boolean {
  return (
    a.text.trim() === b.text.trim() &&
    isPrinted(a) &&
    Math.abs(leftOf(a) - leftOf(b)) < 0.12 * b.size &&
    Math.abs(a.y - b.y) < 0.12 * b.size &&
    Math.abs(a.right - b.right) < 0.15 * b.size
  );
}
