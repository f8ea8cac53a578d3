import { countCharacters } from '../count-characters.ts';
import type { ReadingIssue } from '../model.ts';
import type { Line, PageLayout } from './layout.ts';

/** A page with fewer letters of its own, and a picture on it, says what it says in the picture. */
const LETTERS = 160;
/** Seals, arms and signatures cover less of a page. */
const PICTURE = 0.12;
/** Fewer letters in the whole file are a slip of what takes stamps and headers away. */
const STRAY = 25;
/** A text of fewer letters on a few pages among many pictures is a cover, not the document. */
const COVER = 1500;
/** An optical reader's layer is painted invisibly over a picture of the page. */
const COVERED = 0.6;
const HIDDEN = 0.6;

/** What pages without headers, numbers and stamps say of the file. */
export interface PictureReport {
  /** Numbers of the pages whose words are in pictures. */
  readonly scanned: readonly number[];
  /** Nothing of the file is worth reading without its pictures. */
  readonly isScan: boolean;
  /** No page has letters, none shows anything. */
  readonly isEmpty: boolean;
  /** Numbers of the pages whose letters an optical reader laid over a picture. */
  readonly layered: readonly number[];
}

/** Judges pages from which running headers, page numbers and stamps are gone. */
export function findPictures(pages: readonly PageLayout<Line>[]): PictureReport {
  const letters = pages.map(lettersOn);
  const scanned = pages.filter(
    ({ pictured, drawn }, i) =>
      (letters[i] ?? 0) < LETTERS && drawn && (pictured >= PICTURE || pictured === 0),
  );
  const isScanned = new Set(scanned);
  const text = pages.filter((page, i) => !isScanned.has(page) && (letters[i] ?? 0) > 0);
  const sum = text.reduce((total, page) => total + lettersOn(page), 0);
  const isScan =
    scanned.length > 0 && (sum < STRAY || (sum < COVER && text.length < 0.34 * scanned.length));
  return {
    scanned: scanned.map(({ number }) => number),
    isScan,
    isEmpty: !isScan && sum === 0,
    layered: pages
      .filter(
        (page, i) =>
          page.pictured >= COVERED && page.hidden >= HIDDEN && (letters[i] ?? 0) >= LETTERS,
      )
      .map(({ number }) => number),
  };
}

function lettersOn(page: PageLayout<Line>): number {
  const cells = page.grids.flatMap((grid) => grid.cells.flatMap((cell) => cell.lines));
  return [...page.lines, ...page.asides.map(({ line }) => line), ...cells].reduce(
    (sum, { text }) => sum + countCharacters(text.replace(/[._…-]{3,}/gu, '')),
    0,
  );
}

/** What the reader of the text should know of its pictures. */
export function pictureIssues({ scanned, layered }: PictureReport): ReadingIssue[] {
  const issues: ReadingIssue[] = [];
  const [first] = scanned;
  if (first !== undefined)
    issues.push({
      rule: 'import/scanned-pages',
      message: `Trang ${pageList(scanned)} là hình, chữ trong hình không đọc được; hãy đối chiếu với bản gốc.`,
      page: first,
    });
  const [layer] = layered;
  if (layer !== undefined)
    issues.push({
      rule: 'import/ocr-layer',
      message: `Chữ ở trang ${pageList(layered)} do máy nhận dạng từ ảnh chụp, có thể sai; hãy đối chiếu từng câu với bản gốc.`,
      page: layer,
    });
  return issues;
}

/**
 * Page numbers in short.
 *
 * @example pageList([1, 2, 3, 7]) // '1–3, 7'
 */
export function pageList(numbers: readonly number[]): string {
  const parts: [number, number][] = [];
  for (const number of numbers) {
    const last = parts.at(-1);
    if (last?.[1] === number - 1) last[1] = number;
    else parts.push([number, number]);
  }
  return parts.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}
