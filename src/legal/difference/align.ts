/** Places in two lists that stand for each other, in order. */
export type Pair = readonly [number, number];

/** Lists that need more changes than this are told as wholly replaced: nobody reads more of them. */
const MOST_CHANGES = 1_000;

/**
 * Pairs of equal entries of two lists, as many as possible and in order (Myers, "An O(ND) Difference
 * Algorithm"). Between lists that are too different only the common beginning and end are paired.
 */
export function align(a: readonly string[], b: readonly string[]): Pair[] {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (
    end < a.length - start &&
    end < b.length - start &&
    a[a.length - 1 - end] === b[b.length - 1 - end]
  )
    end++;
  const head = range(start).map((i): Pair => [i, i]);
  const tail = range(end).map((i): Pair => [a.length - end + i, b.length - end + i]);
  const middle = shortest(a.slice(start, a.length - end), b.slice(start, b.length - end));
  return [...head, ...middle.map(([x, y]): Pair => [x + start, y + start]), ...tail];
}

/** The pairs along a shortest way from one list to the other; none where it is too long. */
function shortest(a: readonly string[], b: readonly string[]): Pair[] {
  if (a.length === 0 || b.length === 0) return [];
  const most = Math.min(a.length + b.length, MOST_CHANGES);
  const offset = most + 1;
  const furthest = new Int32Array(2 * most + 3);
  const rounds: Int32Array[] = [];
  for (let changes = 0; changes <= most; changes++) {
    // What the way back needs of this round, before it is overwritten.
    rounds.push(furthest.slice(offset - changes - 1, offset + changes + 2));
    for (let k = -changes; k <= changes; k += 2) {
      const below = furthest[offset + k + 1] ?? 0;
      const left = furthest[offset + k - 1] ?? 0;
      let x = k === -changes || (k !== changes && left < below) ? below : left + 1;
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++;
      furthest[offset + k] = x;
      if (x >= a.length && x - k >= b.length) return wayBack(rounds, a.length, b.length);
    }
  }
  return [];
}

/** Follows the rounds back from the ends of both lists; steps along both lists are the pairs. */
function wayBack(rounds: readonly Int32Array[], endA: number, endB: number): Pair[] {
  const pairs: Pair[] = [];
  let [x, y] = [endA, endB];
  for (let changes = rounds.length - 1; changes >= 0; changes--) {
    const round = rounds[changes];
    const reach = (k: number): number => round?.[k + changes + 1] ?? 0;
    const k = x - y;
    const down = k === -changes || (k !== changes && reach(k - 1) < reach(k + 1));
    const beforeX = changes === 0 ? 0 : down ? reach(k + 1) : reach(k - 1);
    const beforeY = changes === 0 ? 0 : beforeX - (down ? k + 1 : k - 1);
    while (x > beforeX && y > beforeY) pairs.push([--x, --y]);
    [x, y] = [beforeX, beforeY];
  }
  return pairs.reverse();
}

function range(length: number): number[] {
  return Array.from({ length }, (_, i) => i);
}
