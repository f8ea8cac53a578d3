import type { Box, Run } from './layout.ts';

/**
 * Parts a run at upright borders that pass through it, so that each part lies in one cell. A border
 * through the middle of a word leaves the word where most of it stands.
 */
export function partAt(run: Run, xs: readonly number[]): Run[] {
  const [left = 0] = run.xs;
  const crossing = xs.filter((x) => x > left + 1 && x < run.right - 1);
  if (crossing.length === 0) return [run];
  const parts: Run[] = [];
  let from = 0;
  for (const x of crossing) {
    let at = run.xs.findIndex((start, i) => i > from && start >= x - 1);
    if (at === -1) break;
    // Only between words.
    if (run.text[at] !== ' ' && run.text[at - 1] !== ' ') at = run.text.lastIndexOf(' ', at);
    if (at <= from) continue;
    parts.push(slice(run, from, at));
    from = at;
  }
  parts.push(slice(run, from, run.text.length));
  return parts.filter(({ text }) => text !== '');
}

function slice(run: Run, from: number, to: number): Run {
  return {
    ...run,
    text: run.text.slice(from, to),
    xs: run.xs.slice(from, to),
    right: run.xs[to] ?? run.right,
  };
}

/** Whether the middle of a run lies in a box. */
export function isIn(run: Run, { left, top, right, bottom }: Box): boolean {
  const x = ((run.xs[0] ?? 0) + run.right) / 2;
  const y = run.y - 0.3 * run.size;
  return x > left && x < right && y > top && y < bottom;
}
