import { exact, isSyllable } from '../../legal/vietnamese/index.ts';
import type { Account } from './account.ts';

/** Letters that look like đ: the eth of Icelandic, and two of African languages. */
const LIKE = /[\u00d0\u00f0\u0189\u0256]/;
const WORD = /[\p{L}\p{M}]*[\u00d0\u00f0\u0189\u0256][\p{L}\p{M}]*/gu;

/**
 * Writes đ where another letter that looks like it stands in a Vietnamese word or in the letters of
 * a number (`89/2015/NÐ-CP`). Words of other languages keep theirs: `Sigurðsson`.
 */
export function withStrokes(text: string, account: Account): string {
  if (!LIKE.test(text)) return text;
  return text.replace(WORD, (word) => {
    const meant = word.replace(/[\u00d0\u0189]/g, 'Đ').replace(/[\u00f0\u0256]/g, 'đ');
    if (!isSyllable(exact(meant)) && !/^[A-ZĐƯÔ]{1,8}$/.test(meant) && meant !== 'đ') return word;
    for (const letter of word.match(new RegExp(LIKE, 'g')) ?? []) {
      account.replace('legacy-encoding', letter, /[\u00d0\u0189]/.test(letter) ? 'Đ' : 'đ');
    }
    return meant;
  });
}
