import { DOCUMENT_TYPES } from '../../src/legal/document-type.ts';
import { parseDocumentNumber } from '../../src/legal/number/index.ts';
import { slugify } from '../../src/legal/vietnamese/index.ts';
import type { Found, Issuer, Metadata } from '../../src/import/metadata/index.ts';
import { levelOf, placeOf } from '../../src/import/metadata/issuer-place.ts';
import type { Issuer as Entry } from '../../src/schemas/registry.ts';
import { ImportFault } from './failures.ts';

/** What the user says about a text, instead of what it says itself. */
export interface Given {
  readonly number: string | null;
  readonly type: string | null;
  readonly issuer: string | null;
  readonly title: string | null;
}

/**
 * Puts what the user says in the place of what was read, and of what was said to be missing.
 *
 * @param issuers the register, of which an id may be given as well as a name.
 * @throws ImportFault where it cannot be.
 */
export function applyGiven(metadata: Metadata, given: Given, issuers: readonly Entry[]): Metadata {
  const isGiven = (fact: string): boolean => fact in given && given[fact as keyof Given] !== null;
  return {
    ...metadata,
    missing: metadata.missing.filter(({ fact }) => !isGiven(fact)),
    ...(given.number !== null && { number: told(numberOf(given.number)) }),
    ...(given.type !== null && { type: told(typeOf(given.type)) }),
    ...(given.title !== null && { title: told(titleOf(given.title)) }),
    ...(given.issuer !== null && { issuers: [told(issuerOf(given.issuer, issuers))] }),
  };
}

/** The opening of the text stands for where it was said. */
function told<T>(value: T): Found<T> {
  return { value, range: { start: 0, end: 0 }, note: 'Do người nhập văn bản ghi.' };
}

function numberOf(text: string) {
  const { value } = parseDocumentNumber(text);
  if (!value) throw new ImportFault(`--number "${text}" không phải số hiệu, ví dụ 134/2025/NĐ-CP.`);
  return value;
}

function typeOf(text: string) {
  const type = DOCUMENT_TYPES.find(({ id }) => id === slugify(text));
  if (!type)
    throw new ImportFault(
      `--type "${text}" không phải loại văn bản; các loại: ${DOCUMENT_TYPES.map(({ name }) => name).join(', ')}.`,
    );
  return type.id;
}

/** One line of words; typed ones may come from a terminal in decomposed form. */
function lineOf(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/\p{Cf}/gu, '')
    .trim();
}

function titleOf(text: string): string {
  const title = lineOf(text);
  if (!/\p{L}/u.test(title)) throw new ImportFault(`--title "${text}" không có chữ nào.`);
  return title;
}

function issuerOf(text: string, entries: readonly Entry[]): Issuer {
  const name = entries.find(({ id }) => id === text.trim())?.name ?? lineOf(text);
  if (slugify(name) === '' || /[/\\<>{}]/u.test(name))
    throw new ImportFault(
      `--issuer "${text}" không phải tên cơ quan, ví dụ "Bộ Ngoại giao" hay "Ủy ban nhân dân tỉnh Hà Giang".`,
    );
  return { name, symbol: null, level: levelOf(name, false), place: placeOf(name) };
}
