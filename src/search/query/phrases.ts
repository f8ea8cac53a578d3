import type { Piece } from './lex.ts';
import type { Phrase } from './types.ts';
import { formsOf } from './words.ts';

/** Phrases in quotes, or those with a hyphen before them, which are to be left out. */
export function phrasesOf(pieces: readonly Piece[], { excluded }: { excluded: boolean }): Phrase[] {
  return pieces.flatMap((piece) =>
    piece.kind === 'phrase' && piece.excluded === excluded ? phraseOf(piece.text) : [],
  );
}

/** None when the text has no words. @example phraseOf('hội thảo')[0]?.words // ['hội', 'thảo'] */
export function phraseOf(text: string): Phrase[] {
  const words = formsOf(text);
  return words.length > 0 ? [{ text, words }] : [];
}
