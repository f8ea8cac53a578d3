import { z } from 'astro/zod';
import { SCHEMA_URL, SCHEMA_VERSION } from './document-schema.ts';
import {
  day,
  exportedFacts,
  exportedFiles,
  type ExportedFacts,
  type ExportedFiles,
} from './facts-schema.ts';
import { sureDay } from '../sure.ts';

const entry = exportedFacts
  .pick({ id: true, url: true, name: true, number: true, type: true, issuer: true, title: true })
  .extend({
    issued: day.nullable().describe('null: chưa rõ, hoặc mới là manh mối'),
    inForceFrom: day.nullable().describe('null: chưa rõ, hoặc mới là manh mối'),
    effect: exportedFacts.shape.effect.pick({
      state: true,
      name: true,
      since: true,
      evidenceUntil: true,
    }),
    fields: z.array(z.string()),
    checkedOn: day,
    text: z.enum(['verbatim', 'digest']).nullable(),
    files: exportedFiles,
  });
type IndexEntry = z.infer<typeof entry>;

/** `/api/v1/index.json`. */
export const exportedIndex = z.strictObject({
  schema: z.literal(SCHEMA_VERSION),
  documentSchema: z.literal(SCHEMA_URL),
  builtOn: day.describe('Ngày dựng trang; tình trạng hiệu lực là của ngày này'),
  documents: z.array(entry),
});

/** A document as the index lists it. Days that rest on a lead alone are left out. */
export function indexEntry(
  facts: ExportedFacts,
  files: ExportedFiles,
  text: IndexEntry['text'],
): IndexEntry {
  const { id, url, name, number, type, issuer, title, checkedOn, fields } = facts;
  const { state, name: stateName, since, evidenceUntil } = facts.effect;
  return {
    id,
    url,
    name,
    number,
    type,
    issuer,
    title,
    issued: sureDay(facts.issued),
    inForceFrom: sureDay(facts.inForceFrom),
    effect: { state, name: stateName, since, evidenceUntil },
    fields: fields.map((field) => field.id),
    checkedOn,
    text,
    files,
  };
}

/** The whole index. */
export function indexFile(documents: IndexEntry[], builtOn: string): z.infer<typeof exportedIndex> {
  return { schema: SCHEMA_VERSION, documentSchema: SCHEMA_URL, builtOn, documents };
}
