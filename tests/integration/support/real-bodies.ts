import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toBody } from '../../../src/import/document/index.ts';
import { readDocx } from '../../../src/import/docx/index.ts';
import { readHtml } from '../../../src/import/html/index.ts';
import type { Reading } from '../../../src/import/model.ts';
import { readPdf } from '../../../src/import/pdf/index.ts';

const FILES = '../shared/data/files';
const PDFJS = fileURLToPath(new URL('../../../node_modules/pdfjs-dist', import.meta.url));
const fonts = { cMapUrl: `${PDFJS}/cmaps/`, standardFontDataUrl: `${PDFJS}/standard_fonts/` };

/** How the files of each folder are read. */
const READERS: Readonly<Record<string, (bytes: Uint8Array) => Promise<Reading>>> = {
  docx: (bytes) => readDocx(bytes),
  html: (bytes) => readHtml(bytes),
  pdf: (bytes) => readPdf(bytes, fonts),
};

/** Real official files, where they are. */
export const realFiles = Object.keys(READERS).flatMap((folder) =>
  existsSync(join(FILES, folder))
    ? readdirSync(join(FILES, folder))
        .filter((name) => name.endsWith(folder))
        .map((name) => join(folder, name))
    : [],
);

/** The body an import would write of a file. */
export async function realBody(file: string): Promise<string> {
  const read = READERS[file.split(/[\\/]/u)[0] ?? ''];
  const reading = await read?.(new Uint8Array(readFileSync(join(FILES, file))));
  if (reading?.ok !== true) throw new Error(`${file} was not read`);
  return toBody(reading.text.blocks);
}
