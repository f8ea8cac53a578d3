import { diffChars } from 'diff';

/**
 * How alike two texts are: twice the characters they share over all characters, 0 to 1.
 *
 * @example
 * similarity('abcd', 'abxd'); // 0.75
 */
export function similarity(a: string, b: string): number {
  const all = a.length + b.length;
  if (all === 0 || a === b) return 1;
  let shared = 0;
  for (const { added, removed, value } of diffChars(a, b))
    if (!added && !removed) shared += value.length;
  return (2 * shared) / all;
}
