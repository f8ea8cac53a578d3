/**
 * The few marks a body may hold beside the law's words: rows of tables, and notes. All else is text.
 */
export { lineKind, type LineKind } from './line-kind.ts';
export { inlineOf, noteLabels, type Inline } from './inline.ts';
export { plainText, wordsAlone } from './plain-text.ts';
export { readRow, writeRow, type RowCell, type WrittenCell } from './row.ts';
export { paragraphsIn } from './joined.ts';
export { writeNote, writeParagraph } from './write-line.ts';
export { runsOf, type PlacedCell, type Run, type TableRow } from './tables.ts';
export { wordingOf, type Wording } from './wording.ts';
