const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** Beyond this a word processor prints nothing sensible either. */
const MAX_ROMAN = 32_767;
const MAX_LETTER = 780;

/**
 * A number as a word processor prints it: `decimal`, `decimalZero`, `lowerLetter` (a … z, aa, bb),
 * `upperLetter`, `lowerRoman`, `upperRoman`, `numberInDash`, `none`; `null` for formats unknown.
 *
 * @example
 * formatNumber(28, 'lowerLetter'); // 'bb'
 */
export function formatNumber(number: number, format: string): string | null {
  switch (format) {
    case 'decimal':
    case 'decimalHalfWidth':
      return String(number);
    case 'decimalZero':
      return number >= 0 && number < 10 ? `0${number}` : String(number);
    case 'lowerLetter':
      return letters(number);
    case 'upperLetter':
      return letters(number).toUpperCase();
    case 'lowerRoman':
      return roman(number);
    case 'upperRoman':
      return roman(number).toUpperCase();
    case 'numberInDash':
      return `- ${number} -`;
    case 'none':
      return '';
    default:
      return null;
  }
}

/** Word has no đ among its letters: d is followed by e. */
function letters(number: number): string {
  if (number < 1 || number > MAX_LETTER) return String(number);
  const letter = String.fromCharCode(97 + ((number - 1) % 26));
  return letter.repeat(Math.ceil(number / 26));
}

function roman(number: number): string {
  if (number < 1 || number > MAX_ROMAN) return String(number);
  let rest = number;
  let out = '';
  for (const [worth, sign] of ROMAN) {
    out += sign.repeat(Math.floor(rest / worth));
    rest %= worth;
  }
  return out;
}
