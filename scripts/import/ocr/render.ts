import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import { createCanvas } from '@napi-rs/canvas';
import {
  AnnotationMode,
  getDocument,
  type PDFDocumentProxy,
  type PDFPageProxy,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Box } from '../../../src/import/pdf/layout.ts';
import { greyOf, type Picture } from './picture.ts';

/** Points in an inch: lengths of PDF files are points. */
const POINTS = 72;
/** No page is read in more pixels than this (A3 at 300 dpi has 17 million). */
const MAX_PIXELS = 25_000_000;

const FOLDER = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/** A folder of pdf.js's own data, as it wants to be told. */
function folder(name: string): string {
  return join(FOLDER, name) + sep;
}

/** Where pdf.js finds character maps and the standard fonts. */
export function fontFolders(): { cMapUrl: string; standardFontDataUrl: string } {
  return { cMapUrl: folder('cmaps'), standardFontDataUrl: folder('standard_fonts') };
}

/** Opens a PDF whose pages shall be painted. Nothing in it runs, nothing is fetched. */
export async function openForPainting(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  return getDocument({
    data: bytes.slice(),
    ...fontFolders(),
    wasmUrl: folder('wasm'),
    useWorkerFetch: false,
    useSystemFonts: false,
    enableXfa: false,
    maxImageSize: 4 * MAX_PIXELS,
    canvasMaxAreaInBytes: 16 * MAX_PIXELS,
    verbosity: 0,
  }).promise;
}

/** A page in grey, and how many pixels a point has. */
export interface PaintedPage extends Picture {
  readonly scale: number;
}

/**
 * Paints a page at so many dots an inch, fewer where it is very large, without stamps of signatures
 * and other annotations. Boxes (in points, from the upper left corner) are left white.
 */
export async function paint(
  page: PDFPageProxy,
  dpi: number,
  white: readonly Box[],
): Promise<PaintedPage> {
  const whole = page.getViewport({ scale: 1 });
  const most = Math.sqrt(MAX_PIXELS / (whole.width * whole.height || 1));
  const scale = Math.min(dpi / POINTS, most);
  const viewport = page.getViewport({ scale });
  const canvas = createCanvas(
    Math.max(1, Math.ceil(viewport.width)),
    Math.max(1, Math.ceil(viewport.height)),
  );
  await page.render({
    // What pdf.js asks of a canvas, this one has.
    canvas: canvas as unknown as HTMLCanvasElement,
    viewport,
    background: 'white',
    annotationMode: AnnotationMode.DISABLE,
  }).promise;
  const boxes = white.map(({ left, top, right, bottom }) => ({
    left: left * scale,
    top: top * scale,
    right: right * scale,
    bottom: bottom * scale,
  }));
  return { ...greyOf(canvas, boxes), scale };
}
