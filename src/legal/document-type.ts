import type { DocumentNumber } from './number/index.ts';

/** Whose documents bear a type: the State's, the Party's, or both. */
export type TypeSeries = 'state' | 'party';

/**
 * Whether a document of a type is a normative legal act (văn bản quy phạm pháp luật). `depends`
 * when the type is used for both kinds: since the law of 1996 on such acts, a normative one carries
 * its year in the number (`62/2025/QĐ-UBND`, against `2852/QĐ-UBND`).
 */
export type Normativity = 'yes' | 'no' | 'depends';

/** A type of document. */
export interface DocumentType {
  /** Slug, as in content and addresses. */
  readonly id: string;
  readonly name: string;
  /** Symbols in document numbers, the usual one first; laws have none. */
  readonly symbols: readonly string[];
  readonly normative: Normativity;
  readonly series: readonly TypeSeries[];
}

const STATE = ['state'] as const;
const BOTH = ['state', 'party'] as const;

/** All types the site knows, from the constitution down. */
export const DOCUMENT_TYPES = [
  { id: 'hien-phap', name: 'Hiến pháp', symbols: [], normative: 'yes', series: STATE },
  // `LCT` numbered the laws of the 1980s: 41-LCT/HĐNN8.
  { id: 'luat', name: 'Luật', symbols: ['LCT'], normative: 'yes', series: STATE },
  { id: 'bo-luat', name: 'Bộ luật', symbols: [], normative: 'yes', series: STATE },
  { id: 'phap-lenh', name: 'Pháp lệnh', symbols: ['PL'], normative: 'yes', series: STATE },
  { id: 'lenh', name: 'Lệnh', symbols: ['L'], normative: 'depends', series: STATE },
  { id: 'nghi-quyet', name: 'Nghị quyết', symbols: ['NQ'], normative: 'depends', series: BOTH },
  {
    id: 'nghi-quyet-lien-tich',
    name: 'Nghị quyết liên tịch',
    symbols: ['NQLT'],
    normative: 'depends',
    series: STATE,
  },
  { id: 'nghi-dinh', name: 'Nghị định', symbols: ['NĐ'], normative: 'yes', series: STATE },
  { id: 'quyet-dinh', name: 'Quyết định', symbols: ['QĐ'], normative: 'depends', series: BOTH },
  { id: 'thong-tu', name: 'Thông tư', symbols: ['TT'], normative: 'yes', series: STATE },
  {
    id: 'thong-tu-lien-tich',
    name: 'Thông tư liên tịch',
    symbols: ['TTLT', 'TTLB'],
    normative: 'yes',
    series: STATE,
  },
  // Normative with a year in the number until the law of 2015 ended the type; never since.
  { id: 'chi-thi', name: 'Chỉ thị', symbols: ['CT'], normative: 'depends', series: BOTH },
  // A consolidated text repeats acts in force and has no force of its own.
  {
    id: 'van-ban-hop-nhat',
    name: 'Văn bản hợp nhất',
    symbols: ['VBHN'],
    normative: 'no',
    series: STATE,
  },
  { id: 'ke-hoach', name: 'Kế hoạch', symbols: ['KH'], normative: 'no', series: BOTH },
  { id: 'chuong-trinh', name: 'Chương trình', symbols: ['CTr'], normative: 'no', series: BOTH },
  { id: 'cong-van', name: 'Công văn', symbols: ['CV'], normative: 'no', series: BOTH },
  { id: 'cong-dien', name: 'Công điện', symbols: ['CĐ'], normative: 'no', series: STATE },
  { id: 'to-trinh', name: 'Tờ trình', symbols: ['TTr'], normative: 'no', series: BOTH },
  { id: 'bao-cao', name: 'Báo cáo', symbols: ['BC', 'BCTĐ'], normative: 'no', series: BOTH },
  { id: 'thong-bao', name: 'Thông báo', symbols: ['TB'], normative: 'no', series: BOTH },
  { id: 'ket-luan', name: 'Kết luận', symbols: ['KL'], normative: 'no', series: BOTH },
  // Of the State's, only those with a number of their own; one issued with a decision is part of it.
  { id: 'quy-dinh', name: 'Quy định', symbols: ['QyĐ', 'QĐi'], normative: 'no', series: BOTH },
  { id: 'quy-che', name: 'Quy chế', symbols: ['QC'], normative: 'no', series: BOTH },
  { id: 'huong-dan', name: 'Hướng dẫn', symbols: ['HD'], normative: 'no', series: BOTH },
  { id: 'de-an', name: 'Đề án', symbols: ['ĐA'], normative: 'no', series: BOTH },
] as const satisfies readonly DocumentType[];

/** Id of one of {@link DOCUMENT_TYPES}. */
export type DocumentTypeId = (typeof DOCUMENT_TYPES)[number]['id'];

const all: readonly DocumentType[] = DOCUMENT_TYPES;
const byId = new Map(all.map((type) => [type.id, type]));
const bySymbol = new Map(all.flatMap((type) => type.symbols.map((s) => [s, type] as const)));

/** @example documentTypeById('nghi-dinh')?.name // 'Nghị định' */
export function documentTypeById(id: string): DocumentType | null {
  return byId.get(id) ?? null;
}

/**
 * The type a symbol of a number stands for, as `parseDocumentNumber` spells it. The Party uses `QĐ`
 * for its quy định as well; that takes the title to see.
 *
 * @example documentTypeBySymbol('CTr')?.id // 'chuong-trinh'
 */
export function documentTypeBySymbol(symbol: string): DocumentType | null {
  return bySymbol.get(symbol) ?? null;
}

/**
 * Whether a document is a normative legal act, from its type and its number (`null` when it has
 * none). `null` when they do not tell: resolutions of the National Assembly carry a year in any case.
 *
 * @example
 * isNormative(documentTypeById('quyet-dinh'), parseDocumentNumber('62/2025/QĐ-UBND').value); // true
 * isNormative(documentTypeById('quyet-dinh'), parseDocumentNumber('2852/QĐ-UBND').value); // false
 */
export function isNormative(type: DocumentType, number: DocumentNumber | null): boolean | null {
  if (number?.series === 'party' || number?.series === 'consolidated') return false;
  if (type.normative !== 'depends') return type.normative === 'yes';
  if (number === null || number.series === 'assembly') return null;
  return number.series === 'normative';
}
