import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Reading, ReadOptions } from '../../../src/import/model.ts';
import { assemble } from '../../../src/import/pdf/assemble.ts';
import type { PageLayout, RawLine } from '../../../src/import/pdf/layout.ts';
import { failed, openPdf } from '../../../src/import/pdf/open.ts';
import { readPage } from '../../../src/import/pdf/read-page.ts';
import { within } from '../../../src/import/pdf/within.ts';
import { withDoubts } from './doubts.ts';
import { PageFailure, readPictures } from './read-pictures.ts';
import { fontFolders } from './render.ts';

/** What the reader of scans is told. */
export interface ScanOptions extends ReadOptions {
  /** Threads that read, each with a core of its own and about 150 MB; one unless said. */
  readonly workers?: number;
  /** Milliseconds one page may take before the file is given up; 180,000 unless said. */
  readonly pageTime?: number;
}

const PAGE_TIME = 180_000;
/** So many pages share what is kept of fonts. */
const RELEASE = 25;

/**
 * Reads a PDF some of whose pages are pictures: those are painted and read by Tesseract, the others
 * are read as text, and what follows is the same for both. Words of little confidence are `doubts` of
 * their paragraph; issues tell how well pages were read. Works without a network.
 *
 * What is wrong with the file comes back as a failure. Aborting `signal` ends all threads and rejects
 * with its reason. `progress` counts pages read from pictures.
 *
 * @example
 * const reading = await readScans(bytes, { progress: (done, of) => say(`${done}/${of}`) });
 */
export async function readScans(bytes: Uint8Array, options: ScanOptions = {}): Promise<Reading> {
  const { signal, progress, workers = 1, pageTime = PAGE_TIME } = options;
  signal?.throwIfAborted();
  const open = await openPdf(bytes, fontFolders(), pageTime);
  if ('ok' in open) return open;
  try {
    const pages = await readTexts(open.pdf, pageTime, signal);
    const { reading: asText, scanned: numbers } = assemble(pages);
    if (numbers.length === 0) return asText;
    const scanned = new Set(numbers);
    const seen = await readPictures(bytes, pages, scanned, { signal, progress, workers, pageTime });
    const { reading } = assemble(seen.pages);
    if (!reading.ok) return reading;
    const { text } = reading;
    return {
      ok: true,
      text: {
        ...text,
        blocks: withDoubts(text.blocks, seen.doubts),
        optical: true,
        issues: [...text.issues, ...seen.issues],
      },
    };
  } catch (error) {
    signal?.throwIfAborted();
    return failed('corrupt', error instanceof PageFailure ? `trang ${error.page}` : null);
  } finally {
    open.close();
  }
}

async function readTexts(
  pdf: PDFDocumentProxy,
  pageTime: number,
  signal: AbortSignal | undefined,
): Promise<PageLayout<RawLine>[]> {
  const pages: PageLayout<RawLine>[] = [];
  const fonts: Parameters<typeof readPage>[1] = new Map();
  for (let number = 1; number <= pdf.numPages; number++) {
    signal?.throwIfAborted();
    const reading = pdf.getPage(number).then((page) => readPage(page, fonts));
    const page = await within(reading, pageTime, null).catch(() => null);
    if (page === null) throw new PageFailure(number);
    pages.push(page);
    // Fonts are kept for the pages to come; of a long file they would fill the memory.
    if (number % RELEASE === 0) await pdf.cleanup();
  }
  return pages;
}
