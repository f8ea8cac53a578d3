import type { ExportSource } from '../source.ts';
import { SCHEMA_URL, SCHEMA_VERSION, type ExportedDocument } from './document-schema.ts';
import { exportedOutline, provisionsOf } from './provisions.ts';

/** A document as data, in the form {@link ExportedDocument} describes. */
export function exportJson({ facts, files, text }: ExportSource): ExportedDocument {
  return {
    $schema: SCHEMA_URL,
    schema: SCHEMA_VERSION,
    ...facts,
    files,
    text: text && {
      ...text.about,
      outline: exportedOutline(text),
      provisions: provisionsOf(text, facts.url),
    },
  };
}
