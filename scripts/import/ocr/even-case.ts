/** Vowels whose capitals look like the small letters, but for their height. */
const SMALL = 'oòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứự';
const CAPITAL = SMALL.toUpperCase();

const RAISED = new RegExp(String.raw`(?<=\p{Ll})[${CAPITAL}]+(?=\p{Ll}|\P{L}|$)`, 'gu');
const LOWERED = new RegExp(String.raw`(?<=\p{Lu}{2})[${SMALL}]+(?=\p{Lu}|\P{L}|$)`, 'gu');

/**
 * Undoes a capital read inside a small word and the reverse, where both look alike: `nưỚc`, `ChưƠng`,
 * `HƯơNG`. Nothing else of what was read is changed.
 *
 * @example withEvenCase('nưỚc') // 'nước'; 'QĐ-TTg' and 'UBNDTP' stay
 */
export function withEvenCase(word: string): string {
  return word
    .replace(RAISED, (letters) => letters.toLowerCase())
    .replace(LOWERED, (letters) => letters.toUpperCase());
}
