import type { Tokens } from './lex.ts';

/**
 * How many tokens "(được) (ban hành) kèm theo" takes, or "ban hành kèm" before a name; 0 when it does
 * not stand here.
 */
export function alongLength(t: Tokens, at: number): number {
  let next = at;
  if (t.key(next) === 'được') next++;
  if (t.key(next) === 'ban' && t.key(next + 1) === 'hành') next += 2;
  if (t.key(next) === 'đính') next++;
  if (t.key(next) !== 'kèm') return 0;
  if (t.key(next + 1) === 'theo') return next + 2 - at;
  return t.isCapital(next + 1) ? next + 1 - at : 0;
}
