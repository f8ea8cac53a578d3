/** Bytes 0x80 to 0x9F in Windows-1252; `null` where it has nothing. */
const UPPER = '€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ';

/**
 * The character Windows-1252 has for a byte that was shown as a Latin-1 control character.
 *
 * @example fromControl(0x93) // '“'
 */
export function fromControl(code: number): string | null {
  const character = UPPER.charAt(code - 0x80);
  return character === '' || character === '\0' ? null : character;
}

/**
 * One character for each byte, however the byte was shown: as Windows-1252, as Latin-1, or in the
 * private area where fonts with an encoding of their own are kept (U+F020 to U+F0FF). The micro sign
 * comes as a Greek letter out of programs that normalise.
 *
 * @example asByte('\uf0b5') // 'µ'
 */
export function asByte(character: string): string {
  const code = character.charCodeAt(0);
  if (code === 0x3bc) return 'µ';
  const byte = code >= 0xf020 && code <= 0xf0ff ? code - 0xf000 : code;
  if (byte >= 0x80 && byte <= 0x9f) return fromControl(byte) ?? String.fromCharCode(byte);
  return byte === code ? character : String.fromCharCode(byte);
}
