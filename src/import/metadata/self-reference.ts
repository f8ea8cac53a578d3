import type { Citation, CitedDocument } from '../../legal/citation/index.ts';
import type { DocumentNumber } from '../../legal/number/index.ts';
import type { LegalTree } from '../../legal/structure/index.ts';
import type { Found } from './types.ts';

/** "(Ban hành kèm theo Quyết định số …)" stands within so many units of an attachment's beginning. */
const NEAR = 1500;

/** The act as an attachment to it cites it; `null` where none does. */
export function ownCitation(tree: LegalTree, citations: readonly Citation[]): CitedDocument | null {
  for (const { range } of tree.instruments.slice(1)) {
    const end = Math.min(range.end, range.start + NEAR);
    for (const citation of citations) {
      if (citation.range.start < range.start || citation.range.end > end) continue;
      if (citation.kind !== 'document' || citation.quoted) continue;
      const before = tree.text.slice(
        Math.max(range.start, citation.range.start - 40),
        citation.range.start,
      );
      if (citation.document.attachment !== null || /kèm theo\s*$/iu.test(before))
        return citation.document;
    }
  }
  return null;
}

const NOTE = 'Đọc từ câu "ban hành kèm theo" của phần kèm theo, vì đầu văn bản không ghi.';

/** The number of the act as an attachment cites it. */
export function ownNumber(
  tree: LegalTree,
  citations: readonly Citation[],
): Found<DocumentNumber> | null {
  const designation = ownCitation(tree, citations)?.designation;
  if (designation?.by !== 'number') return null;
  return { value: designation.number, range: designation.range, note: NOTE };
}

/** The day of the act as an attachment cites it. */
export function ownDay(tree: LegalTree, citations: readonly Citation[]): Found<string> | null {
  const date = ownCitation(tree, citations)?.date;
  if (date?.iso == null) return null;
  return { value: date.iso, range: date.range, note: NOTE };
}
