/** Document numbers (số hiệu): read, compare, write, address. */
export { documentSlug, formatDocumentNumber, sameNumber } from './format.ts';
export { parseDocumentNumber } from './parse.ts';
export type {
  AdministrativeNumber,
  AssemblyNumber,
  ConsolidatedNumber,
  DocumentNumber,
  LetterNumber,
  NormativeNumber,
  Notation,
  NumberSeries,
  PartyNumber,
} from './types.ts';
