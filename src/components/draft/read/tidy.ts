/**
 * A text as the checker takes it: NFC, one kind of line end, no blanks at line ends, at most one
 * blank line in a row.
 */
export function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/gu, '\n')
    .replace(/[^\S\n]+$/gmu, '')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}
