import type { Tokens } from './lex.ts';

/** How many tokens "(được) (ban hành) kèm theo" takes; 0 when it does not stand here. */
export function alongLength(t: Tokens, at: number): number {
  let next = at;
  if (t.key(next) === 'được') next++;
  if (t.key(next) === 'ban' && t.key(next + 1) === 'hành') next += 2;
  return t.key(next) === 'kèm' && t.key(next + 1) === 'theo' ? next + 2 - at : 0;
}
