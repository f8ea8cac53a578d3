/**
 * Fonts of capitals show small letters as capitals, and people typed with Caps Lock on besides:
 * `CéNG HOµ` comes out as `CộNG HOà`. Where the letters a keyboard has are all capitals, two at
 * least, the others were meant to be.
 */
function isShouted(word: string): boolean {
  return /[A-Z].*[A-Z]/u.test(word) && !/[a-z]/.test(word) && /\p{Ll}/u.test(word);
}

/** One plain capital or none, and no plain small letter: `Bộ` and `ở` may be `BỘ` and `Ở`. */
function isUndecided(word: string): boolean {
  return !/[a-z]|[A-Z].*[A-Z]/u.test(word);
}

function capitals(word: string): string {
  return word.replace(/\p{Ll}/gu, (letter) => {
    const upper = letter.toUpperCase();
    return upper.length === letter.length ? upper : letter;
  });
}

/**
 * Capitals where only the marked letters of a word are small; a word with one plain capital, or
 * none, follows its neighbours. Keeps the length.
 *
 * @example withCapitals('Bộ CôNG AN') // 'BỘ CÔNG AN'
 * @example withCapitals('Bộ Công an') // 'Bộ Công an'
 */
export function withCapitals(text: string): string {
  if (!/[A-Z]/.test(text)) return text;
  const parts = text.split(/(\s+)/u);
  const shouted = parts.map(isShouted);
  return parts
    .map((word, at) => {
      const beside = shouted[at - 2] === true || shouted[at + 2] === true;
      return shouted[at] === true || (beside && isUndecided(word)) ? capitals(word) : word;
    })
    .join('');
}
