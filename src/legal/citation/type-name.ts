import type { AttachmentKind } from '../address/index.ts';
import { DOCUMENT_TYPES, type DocumentTypeId } from '../document-type.ts';
import { exact, slugify } from '../vietnamese/index.ts';
import { CODES } from './codes.ts';
import type { Tokens } from './lex.ts';
import { rangeOf, type Reading } from './reading.ts';
import type { CitedType } from './types.ts';

/** A type's name as read, with what the name allows. */
export interface TypeReading extends CitedType {
  /** Acts called by name: laws, codes, ordinances, the constitution. */
  readonly byName: boolean;
  /** What it is as part of another act. */
  readonly attachment: AttachmentKind | null;
  /** `NĐ` for "Nghị định": means a type only before a number. */
  readonly abbreviated: boolean;
  /** Token it begins at. */
  readonly at: number;
}

interface Entry {
  readonly keys: readonly string[];
  readonly id: DocumentTypeId | null;
  readonly attachment: AttachmentKind | null;
  readonly abbreviated: boolean;
}

const BY_NAME: ReadonlySet<string | null> = new Set(['luat', 'bo-luat', 'phap-lenh', 'hien-phap']);

/** Other ways in which types of `DOCUMENT_TYPES` are called. */
const VARIANTS: readonly (readonly [string, DocumentTypeId | null])[] = [
  ['Chương trình hành động', 'chuong-trinh'],
  ['Báo cáo thẩm định', 'bao-cao'],
  ['Báo cáo thẩm tra', 'bao-cao'],
  ['Thông tư liên bộ', 'thong-tu-lien-tich'],
  ['Kế hoạch hành động', 'ke-hoach'],
  ['Kế hoạch triển khai', 'ke-hoach'],
  ['Công văn', 'cong-van'],
  ['Văn bản triển khai', 'cong-van'],
  ['Văn bản', null],
  ['Sắc lệnh', null],
  ['Thông tri', null],
  ['Giấy mời', null],
  ['Lệnh công bố', 'lenh'],
  // Marks lost where a text was read from a picture.
  ['Nghi định', 'nghi-dinh'],
  ['Nghị đinh', 'nghi-dinh'],
  ['Nghị dinh', 'nghi-dinh'],
  ['Quyêt định', 'quyet-dinh'],
  ['Quyết đinh', 'quyet-dinh'],
  ['Quyết dinh', 'quyet-dinh'],
  ['Thông tu', 'thong-tu'],
  ['Nghi quyết', 'nghi-quyet'],
  ['Nghị quyêt', 'nghi-quyet'],
  ['Luât', 'luat'],
];

const ATTACHMENTS: Readonly<Record<string, AttachmentKind>> = {
  'Quy định': 'quy-dinh',
  'Quy chế': 'quy-che',
  'Quy trình': 'quy-trinh',
  'Điều lệ': 'dieu-le',
  'Nội quy': 'noi-quy',
  'Danh mục': 'danh-muc',
  'Hướng dẫn': 'huong-dan',
  'Chương trình': 'chuong-trinh',
  'Kế hoạch': 'ke-hoach',
  'Đề án': 'de-an',
};

const byFirstKey = Map.groupBy(
  [
    ...DOCUMENT_TYPES.map(({ id, name }) => entry(name, id)),
    ...VARIANTS.map(([name, id]) => entry(name, id)),
    ...Object.keys(CODES).map((initials) => entry(initials, 'bo-luat', true)),
    ...Object.keys(ATTACHMENTS).map((name) => entry(name, typeIdOf(name))),
    ...DOCUMENT_TYPES.flatMap(({ id, symbols }) =>
      symbols.filter((symbol) => symbol.length > 1).map((symbol) => entry(symbol, id, true)),
    ),
  ].sort((a, b) => b.keys.length - a.keys.length),
  ({ keys }) => keys[0] ?? '',
);

function entry(name: string, id: DocumentTypeId | null, abbreviated = false): Entry {
  const attachment = ATTACHMENTS[name] ?? null;
  return { keys: exact(name).split(' '), id, attachment, abbreviated };
}

function typeIdOf(name: string): DocumentTypeId | null {
  return DOCUMENT_TYPES.find(({ id }) => id === slugify(name))?.id ?? null;
}

/** Words that make another word of the first: "Luật sư", "Nghị định thư", "pháp luật". */
const NOT_BEFORE = new Set(['thư', 'sư', 'gia', 'pháp', 'học', 'tục']);
const NOT_AFTER: Readonly<Record<string, readonly string[]>> = {
  // "Đại học Luật Hà Nội", "khoa Luật Dân sự".
  luật: ['pháp', 'học', 'đh', 'khoa', 'trường', 'ngành'],
  quyết: ['nghị'],
  quy: ['nội'],
};

/** Words that a type's name may begin with. */
export const TYPE_WORDS: readonly string[] = [...byFirstKey.keys()];

/** Whether a type's name may begin with the word. */
export function mayBeginType(key: string): boolean {
  return byFirstKey.has(key);
}

/** Not in small letters, and no part of a longer symbol: "08-NĐ". */
function mayAbbreviate(t: Tokens, at: number): boolean {
  if (t.word(at)?.shape === 'lower') return false;
  return t.isSpaced(at) || !/^[-/_]$/.test(t.key(at - 1));
}

/** Reads a type's name, the longest one: "Thông tư liên tịch" before "Thông tư". */
export function readType(t: Tokens, at: number): Reading<TypeReading> | null {
  const entries = byFirstKey.get(t.key(at));
  const found = entries?.find(
    ({ keys, abbreviated }) => t.matches(at, keys) && (!abbreviated || mayAbbreviate(t, at)),
  );
  if (found === undefined) return null;
  const next = at + found.keys.length;
  if (NOT_BEFORE.has(t.key(next)) && t.word(next)?.shape === 'lower') return null;
  if (found.keys.length === 1 && NOT_AFTER[t.key(at)]?.includes(t.key(at - 1))) return null;
  const range = rangeOf(t, at, next);
  const { id, attachment, abbreviated } = found;
  const text = t.slice(at, next).replace(/\s+/g, ' ');
  const byName = BY_NAME.has(id);
  return { value: { text, id, range, attachment, abbreviated, byName, at }, next };
}

/** The part of a type reading that is told. */
export function typeOf({ text, id, range }: CitedType): CitedType {
  return { text, id, range };
}
