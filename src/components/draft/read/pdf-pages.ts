import { OPS, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { ReadReply } from './messages.ts';
import { printedLines, type PrintedLine } from './pdf-lines.ts';
import { paragraphs } from './pdf-paragraphs.ts';

/** Pages of text have hundreds of letters; a stamp or a page number on a picture has a few. */
const LETTERS_A_PAGE = 25;

/** Pictures, and signs of which nobody knows which letters they are. */
const DRAWING: ReadonlySet<number> = new Set([
  OPS.paintImageXObject,
  OPS.paintImageXObjectRepeat,
  OPS.paintImageMaskXObject,
  OPS.paintImageMaskXObjectGroup,
  OPS.paintInlineImageXObject,
  OPS.paintInlineImageXObjectGroup,
  OPS.showText,
]);

/** The text of a PDF, page by page; `progress` is told after each. */
export async function readPages(
  pdf: PDFDocumentProxy,
  progress: (done: number) => void,
): Promise<ReadReply> {
  const pages: PrintedLine[][] = [];
  let silent = 0;
  let drawn = false;
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const lines = printedLines(items.flatMap((item) => ('str' in item ? [item] : [])));
    pages.push(lines);
    if (letters(lines) < LETTERS_A_PAGE && (await draws(page))) {
      drawn = true;
      silent++;
    }
    page.cleanup();
    progress(number);
  }
  if (letters(pages.flat()) >= LETTERS_A_PAGE)
    return { kind: 'text', text: paragraphs(pages), pages: pdf.numPages, silent };
  return { kind: 'failed', reason: drawn ? 'scanned' : 'empty' };
}

function letters(lines: readonly PrintedLine[]): number {
  return lines.reduce((sum, { text }) => sum + (text.match(/\p{L}/gu)?.length ?? 0), 0);
}

/** Whether a page without letters shows anything; blank pages are nobody's loss. */
async function draws(page: PDFPageProxy): Promise<boolean> {
  const { fnArray } = await page.getOperatorList();
  return fnArray.some((operator) => DRAWING.has(operator));
}
