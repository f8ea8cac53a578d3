/**
 * Words as they were meant, whatever a file made of them: old encodings first (`detectEncoding`,
 * then `toUnicode` or `convertPassages`), then `repairText`.
 */
export { detectEncoding, type EncodingVerdict } from './detect.ts';
export type { LegacyEncoding } from './encodings/index.ts';
export { convertPassages, type Recoded } from './passages.ts';
export { repairText, type Repaired } from './repair-text.ts';
export { toUnicode, type Converted } from './to-unicode.ts';
