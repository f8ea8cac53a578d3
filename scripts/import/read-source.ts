import { readDocx } from '../../src/import/docx/index.ts';
import { fileKind } from '../../src/import/file-kind.ts';
import { readHtml } from '../../src/import/html/index.ts';
import type { Reading, ReadOptions, SourceText } from '../../src/import/model.ts';
import { readPdfFile } from '../../src/import/pdf/index.ts';
import { readPlain } from '../../src/import/plain/index.ts';
import type { Imported } from '../../src/schemas/verbatim.ts';
import { convertDoc } from './convert-doc.ts';
import { failureSentence, ImportFault } from './failures.ts';
import { fontFolders } from './ocr/render.ts';

/** A file's text and who read it. */
export interface ReadSource {
  readonly text: SourceText;
  readonly reader: Imported['reader'];
}

/** How a file is to be read. */
export interface SourceOptions extends ReadOptions {
  /** Whether pictures may be read by machine. */
  readonly ocr: boolean;
}

/**
 * Reads a file by what its bytes say it is; its name decides nothing.
 *
 * @throws ImportFault with one sentence for the user; what `signal` aborts with.
 */
export async function readSource(bytes: Uint8Array, options: SourceOptions): Promise<ReadSource> {
  const found = fileKind(bytes);
  switch (found.kind) {
    case 'failed':
      throw new ImportFault(failureSentence(found.failure, found.detail));
    case 'pdf':
      return readPdfOrScan(bytes, options);
    case 'docx':
      return taken(await readDocx(bytes, options), 'docx');
    case 'doc': {
      const { signal } = options;
      const converted = await convertDoc(bytes, signal ? { signal } : {});
      if (!converted.ok) throw new ImportFault(converted.message);
      return taken(await readDocx(converted.docx, options), 'doc');
    }
    case 'html':
      return taken(await readHtml(bytes, options), 'html');
    case 'plain':
      return taken(await readPlain(bytes, options), 'text');
  }
}

/**
 * Pages that are pictures are read by machine where that is wanted, in a file of text too. What reads
 * pictures is loaded only then: it is as large as all the rest.
 */
async function readPdfOrScan(bytes: Uint8Array, options: SourceOptions): Promise<ReadSource> {
  const { reading, scanned } = await readPdfFile(bytes, { ...options, ...fontFolders() });
  const pictures = scanned.length > 0 || (!reading.ok && reading.failure === 'scanned');
  if (!options.ocr || !pictures) return taken(reading, 'pdf');
  const { readScans } = await import('./ocr/index.ts');
  return taken(await readScans(bytes, options), 'ocr');
}

function taken(reading: Reading, reader: ReadSource['reader']): ReadSource {
  if (!reading.ok) throw new ImportFault(failureSentence(reading.failure, reading.detail));
  return { text: reading.text, reader };
}
