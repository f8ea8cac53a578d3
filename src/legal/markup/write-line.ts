import { joinParagraphs } from './joined.ts';

/**
 * A paragraph as a line of a body. Only what would make it a row of a table or a note needs a
 * backslash before it.
 *
 * @example writeParagraph('| x |') // '\\| x |'
 */
export function writeParagraph(text: string): string {
  return /^\\*(?:\||\[\^[^\]]*\]:)/u.test(text) ? `\\${text}` : text;
}

/** A note as a line: `[^2]: …`, its paragraphs one after the other. */
export function writeNote(label: string, paragraphs: readonly string[]): string {
  return `[^${label}]: ${joinParagraphs(paragraphs)}`;
}
