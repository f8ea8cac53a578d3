/**
 * Text for a terminal: what a file is called or holds must not move the cursor, change colours or
 * turn the direction of what follows. Line ends and tabs stay.
 *
 * @example forTerminal('a\u001b[2Jb') // 'a\ufffd[2Jb'
 */
export function forTerminal(text: string): string {
  return text.replace(/(?![\n\t])[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
}
