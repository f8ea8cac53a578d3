import { documentTypeBySymbol, type DocumentTypeId } from '../../legal/document-type.ts';
import type { DocumentNumber } from '../../legal/number/index.ts';
import type { Authentication } from './authentication.ts';
import type { Head } from './head.ts';
import type { Found } from './types.ts';

/** The labels before a number that name the type of what has no symbol: "Luật số: 69/2020/QH14". */
const LABELS: Readonly<Record<string, DocumentTypeId>> = {
  'bộ luật': 'bo-luat',
  luật: 'luat',
  'pháp lệnh': 'phap-lenh',
  'nghị quyết': 'nghi-quyet',
  lệnh: 'lenh',
};

/** The type of an act: from its own line, else from its number. */
export function findType(
  head: Head,
  authentication: Authentication | null,
  number: Found<DocumentNumber> | null,
): Found<DocumentTypeId> | null {
  if (number?.value.series === 'consolidated')
    return { value: 'van-ban-hop-nhat', range: number.range };
  const consolidated = head.consolidated ?? null;
  if (consolidated !== null) return { value: 'van-ban-hop-nhat', range: consolidated };
  if (authentication !== null && number === null && head.type !== null)
    return { value: 'van-ban-hop-nhat', range: head.type.range };
  if (head.type !== null) return { value: head.type.id, range: head.type.range };
  return number === null ? null : fromNumber(head, number);
}

function fromNumber(
  head: Head,
  { value, range }: Found<DocumentNumber>,
): Found<DocumentTypeId> | null {
  const note = 'Văn bản không ghi tên loại; suy từ số hiệu.';
  const label = head.numbers.find(({ start }) => start === range.start)?.label.toLowerCase() ?? '';
  const id = LABELS[label] ?? typeOf(value);
  return id === null ? null : { value: id, range, note };
}

function typeOf({ series, typeSymbol }: DocumentNumber): DocumentTypeId | null {
  if (typeSymbol !== null)
    return (documentTypeBySymbol(typeSymbol)?.id ?? null) as DocumentTypeId | null;
  return series === 'letter' ? 'cong-van' : null;
}
