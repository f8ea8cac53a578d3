/** Less alike than this is no likeness. */
const ALIKE = 0.5;

/**
 * The candidate most like an address, by the words both have in the same order; null when none is
 * half like it. Parts between `/`, `-` and `.` are words.
 *
 * @example
 * nearest('/van-ban/70-2020-qh/', ['/van-ban/70-2020-qh14/', '/thu-tuc/x/']);
 * // '/van-ban/70-2020-qh14/'
 */
export function nearest(address: string, candidates: readonly string[]): string | null {
  const words = wordsOf(address);
  let best: string | null = null;
  let most = ALIKE;
  for (const candidate of candidates) {
    const other = wordsOf(candidate);
    const likeness = (2 * common(words, other)) / (words.length + other.length);
    if (likeness > most || (best === null && likeness === most)) {
      best = candidate;
      most = likeness;
    }
  }
  return best;
}

function wordsOf(address: string): string[] {
  return address.split(/[/.-]/u).filter((word) => word !== '');
}

/** Length of the longest run of words, gaps allowed, that both have. */
function common(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    const next = [0];
    for (const [i, other] of b.entries())
      next.push(word === other ? (row[i] ?? 0) + 1 : Math.max(row[i + 1] ?? 0, next[i] ?? 0));
    row = next;
  }
  return row.at(-1) ?? 0;
}
