import {
  getDocument,
  PasswordException,
  PDFWorker,
  type PDFDocumentProxy,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import { WorkerMessageHandler } from 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import type { Reading } from '../model.ts';
import { holdsBomb } from './bombs.ts';
import { within } from './within.ts';

/** Where pdf.js finds data of its own that some fonts need. */
export interface FontData {
  /** Folder of character maps, with `/` at the end; Asian fonts that are not embedded need them. */
  readonly cMapUrl?: string;
  /** Folder of the 14 standard fonts, with `/` at the end. */
  readonly standardFontDataUrl?: string;
}

export type Failed = Extract<Reading, { ok: false }>;

/** Nothing of what is read here is longer. */
const MAX_BYTES = 300_000_000;
const MAX_PAGES = 6000;
/** Readers allow junk before the first mark of a PDF and after its last. */
const HEAD = 1024;
const TAIL = 65_536;

/** An open PDF, to be closed. */
export interface OpenPdf {
  readonly pdf: PDFDocumentProxy;
  /** Lets go of everything, whatever pdf.js is still at. */
  readonly close: () => void;
}

/** Opens a PDF so that nothing in it runs and nothing is fetched; or says why it does not open. */
export async function openPdf(
  bytes: Uint8Array,
  data: FontData,
  milliseconds: number,
): Promise<OpenPdf | Failed> {
  if (bytes.length === 0) return failed('empty');
  if (bytes.length > MAX_BYTES) return failed('too-large', `${Math.round(bytes.length / 1e6)} MB`);
  if (!latin(bytes.subarray(0, HEAD)).includes('%PDF-')) return failed('corrupt');
  if (!/%%EOF|startxref/u.test(latin(bytes.subarray(-TAIL))))
    return failed('corrupt', 'tệp bị cắt cụt');
  if (holdsBomb(bytes)) return failed('too-large', 'dữ liệu nén quá lớn');
  const { worker, closePorts } = startWorker();
  const task = getDocument({
    worker,
    // A copy: pdf.js takes the bytes away from whoever hands them over, and wants no Buffer.
    data: new Uint8Array(bytes),
    ...data,
    fontExtraProperties: true,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    enableXfa: false,
    verbosity: 0,
  });
  const close = (): void => {
    void within(task.destroy(), FAREWELL, null)
      .catch(() => null)
      .finally(() => {
        worker.destroy();
        closePorts();
      });
  };
  try {
    const pdf = await within(task.promise, milliseconds, null);
    if (pdf !== null && pdf.numPages <= MAX_PAGES) return { pdf, close };
    close();
    return pdf === null ? failed('corrupt') : failed('too-large', `${pdf.numPages} trang`);
  } catch (error) {
    close();
    return error instanceof PasswordException ? failed('password', 'mật khẩu') : failed('corrupt');
  }
}

/** How long pdf.js may take to end what it is at, in milliseconds. */
const FAREWELL = 500;

/**
 * Both halves of pdf.js in this thread: whoever wants them apart from its own runs all this in a
 * worker. They talk over a real channel, so that timers have their turn between two messages.
 */
function startWorker(): { worker: PDFWorker; closePorts: () => void } {
  const { port1, port2 } = new MessageChannel();
  port1.start();
  port2.start();
  (WorkerMessageHandler as { initializeFromPort: (port: MessagePort) => void }).initializeFromPort(
    port2,
  );
  return {
    worker: new PDFWorker({ port: port1, verbosity: 0 } as unknown as ConstructorParameters<
      typeof PDFWorker
    >[0]),
    closePorts: () => {
      port1.close();
      port2.close();
    },
  };
}

/** A failure without more to say unless `detail` says it. */
export function failed(failure: Failed['failure'], detail: string | null = null): Failed {
  return { ok: false, failure, detail };
}

function latin(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 8192)
    text += String.fromCharCode(...bytes.subarray(i, i + 8192));
  return text;
}
