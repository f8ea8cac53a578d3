/** Checking the citations of a draft: in the browser, in a worker, on the command line. */
export { reviveCorpus, type DraftBook } from './book.ts';
export { checkDraft } from './check.ts';
export { SEVERITY_WORDS, VERDICT_WORDS } from './labels.ts';
export { lineFinder, type LineColumn } from './lines.ts';
export { countLine, reportRows, reportText } from './report.ts';
export * from './types.ts';
