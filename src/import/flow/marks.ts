/**
 * Marks that readers put around pieces of a text while they work, in characters that are none; they
 * are taken out again before a text leaves its reader.
 */
const RAISED = ['\uFDD0', '\uFDD1'] as const;
const CAPITALS = ['\uFDD2', '\uFDD3'] as const;
const ANY = /[\uFDD0-\uFDD3]/gu;

/** Marks a piece of text as raised: it may be a note's number. */
export function raise(text: string): string {
  return text === '' ? '' : RAISED[0] + text + RAISED[1];
}

/** Marks a piece whose font shows small letters as capitals, if it is a font of an old encoding. */
export function capitalise(text: string): string {
  return text === '' ? '' : CAPITALS[0] + text + CAPITALS[1];
}

/** The text without marks. */
export function bare(text: string): string {
  return text.replace(ANY, '');
}

/** The pieces of a text by whether they are marked as capitals, these marks taken out. */
export function capitalPieces(
  text: string,
): { readonly text: string; readonly capital: boolean }[] {
  return text
    .split(/(\uFDD2[^\uFDD3]*\uFDD3)/u)
    .filter((piece) => piece !== '')
    .map((piece) => ({
      text: piece.replace(/[\uFDD2\uFDD3]/gu, ''),
      capital: piece.startsWith(CAPITALS[0]),
    }));
}

/** Raised pieces that stand beside each other are one. */
export function joinRaised(text: string): string {
  return text.replaceAll(RAISED[1] + RAISED[0], '');
}

/** Characters of a file that would pass for marks. */
export function marksIn(text: string): readonly string[] {
  return text.match(ANY) ?? [];
}

/** A note's number: raised, or in square brackets. */
export const RAISED_NUMBER =
  /(?:\uFDD0\s*[[(]?\s*(\d{1,3}|\*{1,3})\s*[\])]?\s*\uFDD1|\[\s*\uFDD0?\s*(\d{1,3})\s*\uFDD1?\s*\])/gu;
