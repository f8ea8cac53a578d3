import {
  documentTypeById,
  documentTypeBySymbol,
  type DocumentTypeId,
} from '../../legal/document-type.ts';
import type { Issue } from '../../legal/issue.ts';
import type { DocumentNumber } from '../../legal/number/index.ts';
import type { Found } from './types.ts';

/** Where number, type and date of one act do not fit each other. */
export function contradictions(
  number: Found<DocumentNumber> | null,
  type: Found<DocumentTypeId> | null,
  issued: Found<string> | null,
): Issue[] {
  if (number === null) return [];
  return [...ofYear(number, issued), ...ofType(number, type)];
}

function ofYear({ value }: Found<DocumentNumber>, issued: Found<string> | null): Issue[] {
  if (issued === null || value.year === undefined) return [];
  const year = Number(issued.value.slice(0, 4));
  if (year === value.year) return [];
  return [
    {
      rule: 'metadata/number-year',
      severity: 'warning',
      message: `Số hiệu ghi năm ${value.year} nhưng văn bản ghi ngày ban hành năm ${year}.`,
      hint: 'Đối chiếu số hiệu và ngày ban hành với bản gốc.',
      range: issued.range,
    },
  ];
}

function ofType({ value }: Found<DocumentNumber>, type: Found<DocumentTypeId> | null): Issue[] {
  const symbol = value.typeSymbol;
  if (type === null || symbol === null || type.value === 'van-ban-hop-nhat') return [];
  const printed = documentTypeById(type.value);
  const meant = documentTypeBySymbol(symbol);
  // The Party writes QĐ for its quy định; laws of assemblies and letters have no symbol of a type.
  const party = value.series === 'party' && symbol === 'QĐ' && type.value.startsWith('quy-');
  if (meant === null || printed === null || printed.symbols.includes(symbol) || party) return [];
  return [
    {
      rule: 'metadata/number-type',
      severity: 'warning',
      message: `Ký hiệu "${symbol}" trong số hiệu là của ${meant.name}, nhưng văn bản ghi là ${printed.name}.`,
      hint: 'Đối chiếu số hiệu và tên loại văn bản với bản gốc.',
      range: type.range,
    },
  ];
}
