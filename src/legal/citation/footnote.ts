import type { Tokens } from './lex.ts';

const SUPERSCRIPT = /^[¹²³⁰-⁹]$/;

/** Skips the mark of a footnote that is glued to what stands before it: "[2]", "¹". */
export function skipFootnote(t: Tokens, at: number): number {
  if (t.isSpaced(at)) return at;
  if (SUPERSCRIPT.test(t.key(at))) return at + 1;
  const bracketed = t.key(at) === '[' && t.isNumber(at + 1) && t.key(at + 2) === ']';
  return bracketed && t.digits(at + 1).length < 4 ? at + 3 : at;
}
