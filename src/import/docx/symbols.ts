/** Signs of the fonts Symbol and Wingdings that official texts use, by their code in the font. */
const SYMBOL: Readonly<Record<number, string>> = {
  0x2d: '−',
  0xb7: '•',
  0xb0: '°',
  0xb1: '±',
  0xb4: '×',
  0xb8: '÷',
  0xb9: '≠',
  0xa3: '≤',
  0xb3: '≥',
  0xa5: '∞',
  0xae: '→',
  0xac: '←',
  0xde: '⇒',
  0xe5: '∑',
  0xd6: '√',
  0xbb: '≈',
  0x61: 'α',
  0x62: 'β',
  0x67: 'γ',
  0x64: 'δ',
  0x44: 'Δ',
  0x53: 'Σ',
  0x70: 'π',
  0x6d: 'μ',
  0x77: 'ω',
  0x57: 'Ω',
};
const WINGDINGS: Readonly<Record<number, string>> = {
  0x6c: '●',
  0x6d: '❍',
  0x6e: '■',
  0x6f: '□',
  0x71: '❑',
  0x72: '❒',
  0x75: '◆',
  0x76: '❖',
  0x9e: '·',
  0x9f: '•',
  0xa1: '○',
  0xa7: '▪',
  0xa8: '◻',
  0xaa: '✦',
  0xab: '★',
  0xb2: '✧',
  0xd8: '➢',
  0xe0: '→',
  0xe8: '➔',
  0xf0: '⇨',
  0xfb: '✗',
  0xfc: '✓',
  0xfd: '☒',
  0xfe: '☑',
};
const FONTS: readonly (readonly [RegExp, Readonly<Record<number, string>>])[] = [
  [/^symbol/iu, SYMBOL],
  [/^wingdings$/iu, WINGDINGS],
];

/**
 * The Unicode character of a sign in a font of signs; a character that means itself stays; `null`
 * for a sign nobody knows. Codes stand in the private area (`F0B7`) or by themselves (`B7`).
 *
 * @example
 * symbolOf('\uF0B7', 'Symbol'); // '•'
 */
export function symbolOf(char: string, font: string): string | null {
  const code = char.codePointAt(0) ?? 0;
  const inFont = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  const table = FONTS.find(([name]) => name.test(font))?.[1];
  if (table !== undefined) {
    const known = table[inFont];
    if (known !== undefined) return known;
    // Figures and punctuation of Symbol are those of any font.
    if (table === SYMBOL && inFont >= 0x20 && inFont < 0x40) return String.fromCharCode(inFont);
  } else if (inFont !== code && /^(?:\.vn|vni)/iu.test(font)) {
    // Fonts of the old encodings counted as fonts of signs.
    return String.fromCharCode(inFont);
  }
  return isPrivate(code) ? null : char;
}

/** Whether a code stands for nothing outside its font. */
export function isPrivate(code: number): boolean {
  return code >= 0xe000 && code <= 0xf8ff;
}
