import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Reading, ReadOptions } from '../model.ts';
import { assemble } from './assemble.ts';
import type { PageLayout, RawLine } from './layout.ts';
import { failed, openPdf, type Failed, type FontData } from './open.ts';
import type { FontFacts } from './paint-state.ts';
import { readPage } from './read-page.ts';
import { within } from './within.ts';

/** What the reader of PDF files is told. */
export interface PdfOptions extends ReadOptions, FontData {
  /** Milliseconds one page may take before the file is given up; 15,000 unless said. */
  readonly pageTime?: number;
}

const PAGE_TIME = 15_000;
/** So many pages share what is kept of fonts. */
const RELEASE = 100;

/**
 * Reads a PDF: its words in reading order, lines joined to paragraphs, what is printed on every page
 * taken away, notes tied to their marks, ruled tables as tables. Nothing in the file runs, nothing is
 * fetched. Never throws: what is wrong with the file comes back as a failure. Aborting `signal`
 * rejects with its reason.
 *
 * @example
 * const reading = await readPdf(bytes, { progress: (done, of) => report(done / of) });
 */
export async function readPdf(bytes: Uint8Array, options: PdfOptions = {}): Promise<Reading> {
  return (await readPdfFile(bytes, options)).reading;
}

/** As `readPdf`, with the numbers of the pages whose words are in pictures. */
export async function readPdfFile(
  bytes: Uint8Array,
  options: PdfOptions = {},
): Promise<{ reading: Reading; scanned: readonly number[] }> {
  const { cMapUrl, standardFontDataUrl, pageTime = PAGE_TIME, signal } = options;
  const data = {
    ...(cMapUrl === undefined ? {} : { cMapUrl }),
    ...(standardFontDataUrl === undefined ? {} : { standardFontDataUrl }),
  };
  const open = await openPdf(bytes, data, pageTime);
  if ('ok' in open) return { reading: open, scanned: [] };
  try {
    const pages = await readPages(open.pdf, options, pageTime);
    return Array.isArray(pages) ? assemble(pages) : { reading: pages, scanned: [] };
  } catch (error) {
    if (signal?.aborted === true) throw error;
    return { reading: failed('corrupt'), scanned: [] };
  } finally {
    open.close();
  }
}

async function readPages(
  pdf: PDFDocumentProxy,
  { progress, signal }: PdfOptions,
  pageTime: number,
): Promise<PageLayout<RawLine>[] | Failed> {
  const pages: PageLayout<RawLine>[] = [];
  const fonts = new Map<string, FontFacts | null>();
  for (let number = 1; number <= pdf.numPages; number++) {
    signal?.throwIfAborted();
    const page = await within(
      pdf.getPage(number).then((proxy) => readPage(proxy, fonts)),
      pageTime,
      null,
    ).catch(() => null);
    // A page that cannot be read would be missing from the law without a word.
    if (!page) return failed('corrupt', `trang ${number}`);
    pages.push(page);
    // Fonts are kept for the pages to come; of a long file they would fill the memory.
    if (number % RELEASE === 0) await pdf.cleanup();
    progress?.(number, pdf.numPages);
  }
  return pages;
}
