import type { SearchDocument } from './types.ts';

/**
 * A document as a citation calls it, for headings of results.
 *
 * @example documentName(document) // 'Nghị định 134/2025/NĐ-CP'; without a number, 'Quyết định (không rõ số)'
 */
export function documentName({ typeName, number }: SearchDocument): string {
  return number === null ? `${typeName} (không rõ số)` : `${typeName} ${number}`;
}
