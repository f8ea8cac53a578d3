/**
 * How many characters a text has, for accounts that must balance: UTF-16 units that are no white
 * space, because lines are broken and joined at will.
 *
 * @example
 * countCharacters('Điều 1.\n'); // 6
 */
export function countCharacters(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) if (!isSpace(text.charCodeAt(i))) count++;
  return count;
}

function isSpace(code: number): boolean {
  if (code < 0xa0) return code === 32 || (code >= 9 && code <= 13);
  return /\s/u.test(String.fromCharCode(code));
}
