import type { Registries } from '../../content/read/registries.ts';
import { documentTypeById, isNormative } from '../../legal/document-type.ts';
import { parseDocumentNumber } from '../../legal/number/index.ts';
import { compareVietnamese } from '../../legal/vietnamese/index.ts';
import type { CitedDocumentEntry, UnresolvedCitation } from '../../schemas/cited-document.ts';

/** An entry with what the table shows of it. */
export interface CitedRow {
  readonly entry: CitedDocumentEntry;
  readonly typeName: string;
  readonly issuerName: string;
  /** "Không áp dụng" for what has no legal effect of its own; else not determined here. */
  readonly stateName: string;
}

/** Documents that sources only mention, by type and number. */
export function citedRows({ citedDocuments, issuers }: Registries): CitedRow[] {
  return citedDocuments
    .map((entry) => {
      const type = documentTypeById(entry.type);
      const number = parseDocumentNumber(entry.number).value;
      const normative = type ? isNormative(type, number) : null;
      return {
        entry,
        typeName: type?.name ?? entry.type,
        issuerName: issuers.find(({ id }) => id === entry.issuer)?.name ?? entry.issuer,
        stateName: normative === false ? 'Không áp dụng' : 'Chưa xác định',
      };
    })
    .sort(
      (a, b) =>
        compareVietnamese(a.typeName, b.typeName) ||
        compareVietnamese(a.entry.number, b.entry.number),
    );
}

/** Why a citation could not be tied to a document, and what would settle it. */
export function unresolvedSentence({
  context,
  missing,
  readAs,
  settledBy,
}: UnresolvedCitation): string {
  const lacks = missing.length === 0 ? '' : ` Còn thiếu: ${missing.join(', ')}.`;
  const certainty =
    readAs?.confidence === 'C' ? 'chưa kiểm chứng' : `độ tin cậy ${readAs?.confidence ?? ''}`;
  const lead = readAs ? ` Có thể là số ${readAs.number} (${certainty}).` : '';
  return `${context}${lacks}${lead} Để xác định, cần: ${settledBy}`;
}
