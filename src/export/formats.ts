import { akomaNtoso } from './akn/akoma-ntoso.ts';
import type { ExportedFiles } from './json/facts-schema.ts';
import { exportJson } from './json/to-json.ts';
import { markdownFile } from './markdown/file.ts';
import { plainTextFile } from './plain-text.ts';
import type { ExportSource } from './source.ts';

/** Formats a document is published in, by the ending of the file. */
export const FORMATS = ['json', 'xml', 'md', 'txt'] as const;
export type Format = (typeof FORMATS)[number];

/** Media types, for the server and for links. */
export const MEDIA_TYPES: Readonly<Record<Format, string>> = {
  json: 'application/json; charset=utf-8',
  xml: 'application/akn+xml; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
};

/** Media type of a Word file. */
export const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The formats a document has: those of its text only where it has one. */
export function formatsOf({ markdown, text }: ExportedFiles): Format[] {
  const missing: Readonly<Partial<Record<Format, boolean>>> = {
    md: markdown === null,
    txt: text === null,
  };
  return FORMATS.filter((format) => missing[format] !== true);
}

/** The content of one file; `null` where the document has no text for it. */
export function documentFile(source: ExportSource, format: Format): string | null {
  switch (format) {
    case 'json':
      return `${JSON.stringify(exportJson(source))}\n`;
    case 'xml':
      return akomaNtoso(source);
    case 'md':
      return markdownFile(source);
    case 'txt':
      return plainTextFile(source);
  }
}
