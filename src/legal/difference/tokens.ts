import { exact } from '../vietnamese/index.ts';

/** A syllable, a number or a mark, with the blanks before it. */
export interface Token {
  /** As printed, blanks before it included, so that all of them together are the text. */
  readonly raw: string;
  /** By which two of them are the same: case and the place of the tone mark do not count. */
  readonly key: string;
  readonly isWord: boolean;
}

const TOKEN = /\s*(?:([\p{L}\p{N}\p{M}]+(?:[./-][\p{L}\p{N}\p{M}]+)*)|(\S)|$)/gu;

/**
 * Syllables, numbers and marks of a text. A document number is one of them: "134/2025/NĐ-CP".
 *
 * @example tokens('Biên giới, hải đảo').map(({ key }) => key); // ['biên', 'giới', ',', 'hải', 'đảo']
 */
export function tokens(text: string): Token[] {
  return [...text.matchAll(TOKEN)].flatMap(([raw, word, mark]): Token[] =>
    raw === '' ? [] : [{ raw, key: exact(word ?? mark ?? ''), isWord: word !== undefined }],
  );
}
