import type { Box, Rule } from './layout.ts';

/** How far apart lines may end that meet. */
const TOUCH = 3;
/** Lines nearer than this are one. */
const SAME = 2.5;
/** Strokes shorter than this are no borders. */
const SHORTEST = 7;
/** More lines than this on a page draw a picture. */
const MAX_RULES = 6000;

/** A ruled table without its text. */
export interface EmptyGrid {
  readonly box: Box;
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly cells: readonly EmptyCell[];
  /** No border is drawn over its first row. */
  readonly openAbove: boolean;
}

/** Where a cell begins and how far it spans. */
export interface EmptyCell {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly box: Box;
}

/** A border: where it stands across, and from where to where it goes. */
interface Border {
  at: number;
  from: number;
  to: number;
}

/** Finds the ruled tables that a page's lines draw: at least two cells, borders between them. */
export function gridsOf(rules: readonly Rule[]): EmptyGrid[] {
  const across = merge(
    rules.filter(({ y1, y2 }) => y1 === y2).map(({ x1, x2, y1 }) => ({ at: y1, from: x1, to: x2 })),
  );
  const down = merge(
    rules.filter(({ x1, x2 }) => x1 === x2).map(({ x1, y1, y2 }) => ({ at: x1, from: y1, to: y2 })),
  );
  if (down.length === 0 || across.length + down.length > MAX_RULES) return [];
  return connected(across, down)
    .map(({ h, v }) => gridOf(h, v))
    .filter((grid) => grid !== null)
    .sort((a, b) => a.box.top - b.box.top);
}

/** Joins strokes of one line; drops those that are too short for a border. */
function merge(borders: readonly Border[]): Border[] {
  const sorted = [...borders].sort((a, b) => a.at - b.at || a.from - b.from);
  const merged: Border[] = [];
  let first = 0;
  for (const border of sorted) {
    while ((merged[first]?.at ?? Infinity) < border.at - SAME) first++;
    const same = merged
      .slice(first)
      .find((other) => border.from <= other.to + TOUCH && border.to >= other.from - TOUCH);
    if (same) {
      same.from = Math.min(same.from, border.from);
      same.to = Math.max(same.to, border.to);
    } else merged.push({ ...border });
  }
  return merged.filter(({ from, to }) => to - from >= SHORTEST);
}

/** Groups of borders that touch each other. */
function connected(
  across: readonly Border[],
  down: readonly Border[],
): { h: Border[]; v: Border[] }[] {
  const parent = Array.from({ length: across.length + down.length }, (_, i) => i);
  const root = (i: number): number => {
    let at = i;
    while (parent[at] !== at) at = parent[at] = parent[parent[at] ?? at] ?? at;
    return at;
  };
  across.forEach((h, i) => {
    down.forEach((v, j) => {
      const meets =
        v.at >= h.from - TOUCH &&
        v.at <= h.to + TOUCH &&
        h.at >= v.from - TOUCH &&
        h.at <= v.to + TOUCH;
      if (meets) parent[root(i)] = root(across.length + j);
    });
  });
  const groups = new Map<number, { h: Border[]; v: Border[] }>();
  [...across, ...down].forEach((border, i) => {
    const group = groups.get(root(i)) ?? { h: [], v: [] };
    groups.set(root(i), group);
    (i < across.length ? group.h : group.v).push(border);
  });
  return [...groups.values()].filter(({ h, v }) => h.length >= 1 && v.length >= 1);
}

function gridOf(h: readonly Border[], v: readonly Border[]): EmptyGrid | null {
  // Where an outer border is not drawn, the ends of the others stand for it.
  const xs = places([
    ...v.map(({ at }) => at),
    Math.min(...h.map(({ from }) => from)),
    Math.max(...h.map(({ to }) => to)),
  ]);
  const ys = places([
    ...h.map(({ at }) => at),
    Math.min(...v.map(({ from }) => from)),
    Math.max(...v.map(({ to }) => to)),
  ]);
  if (xs.length < 2 || ys.length < 2 || (xs.length - 1) * (ys.length - 1) < 2) return null;
  const cells = cellsOf(xs, ys, h, v);
  if (cells.length < 2) return null;
  const box = boxOf(xs, ys, 0, 0, xs.length - 1, ys.length - 1);
  return { box, xs, ys, cells, openAbove: !covers(h, box.top, box.left, box.right) };
}

function places(values: readonly number[]): number[] {
  const found: number[] = [];
  for (const value of [...values].sort((a, b) => a - b))
    if (value - (found.at(-1) ?? -Infinity) > SAME * 1.6) found.push(value);
  return found;
}

function cellsOf(
  xs: readonly number[],
  ys: readonly number[],
  h: readonly Border[],
  v: readonly Border[],
): EmptyCell[] {
  const columns = xs.length - 1;
  const rows = ys.length - 1;
  const wall = (column: number, row: number): boolean =>
    covers(v, xs[column] ?? 0, ys[row] ?? 0, ys[row + 1] ?? 0);
  const floor = (row: number, column: number): boolean =>
    covers(h, ys[row] ?? 0, xs[column] ?? 0, xs[column + 1] ?? 0);
  const taken = new Set<number>();
  const cells: EmptyCell[] = [];
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      if (taken.has(row * columns + column)) continue;
      let wide = 1;
      while (
        column + wide < columns &&
        !taken.has(row * columns + column + wide) &&
        !wall(column + wide, row)
      )
        wide++;
      let high = 1;
      const open = (at: number): boolean =>
        Array.from({ length: wide }, (_, i) => column + i).every(
          (c, i) => !floor(at, c) && !taken.has(at * columns + c) && (i === 0 || !wall(c, at)),
        );
      while (row + high < rows && open(row + high)) high++;
      for (let r = row; r < row + high; r++)
        for (let c = column; c < column + wide; c++) taken.add(r * columns + c);
      cells.push({
        row,
        column,
        rows: high,
        columns: wide,
        box: boxOf(xs, ys, column, row, column + wide, row + high),
      });
    }
  return cells;
}

/** Whether a border stands at `at` over most of the way. */
function covers(borders: readonly Border[], at: number, from: number, to: number): boolean {
  let covered = 0;
  for (const border of borders)
    if (Math.abs(border.at - at) <= SAME * 1.6)
      covered += Math.max(0, Math.min(border.to, to) - Math.max(border.from, from));
  return covered >= 0.5 * (to - from);
}

function boxOf(
  xs: readonly number[],
  ys: readonly number[],
  c1: number,
  r1: number,
  c2: number,
  r2: number,
): Box {
  return { left: xs[c1] ?? 0, top: ys[r1] ?? 0, right: xs[c2] ?? 0, bottom: ys[r2] ?? 0 };
}
