import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Rule } from './layout.ts';
import { apply, type Matrix } from './matrix.ts';

const STROKES: ReadonlySet<unknown> = new Set([
  OPS.stroke,
  OPS.closeStroke,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);
const FILLS: ReadonlySet<unknown> = new Set([OPS.fill, OPS.eoFill]);

/** How many coordinates follow moveTo, lineTo, curveTo, quadraticCurveTo, closePath. */
const COORDINATES = [2, 2, 6, 4, 0];
const CLOSE = 4;

/** A filled bar up to this thick is a line. */
const THICK = 3;
const SHORTEST = 2;
/** What is off by less is straight. */
const STRAIGHT = 0.8;

/**
 * Adds the straight lines that a path paints to `rules`; lines are also painted as thin filled bars.
 * Returns how many curved shapes the path has.
 */
export function rulesOfPath(
  args: readonly unknown[] | null | undefined,
  ctm: Matrix,
  rules: Rule[],
): number {
  const strokes = STROKES.has(args?.[0]);
  if (!strokes && !FILLS.has(args?.[0])) return 0;
  const list = (args?.[1] as readonly unknown[] | undefined)?.[0] as
    ArrayLike<number> | null | undefined;
  if (!list) return 0;
  let curved = 0;
  let points: [number, number][] = [];
  let isCurved = false;
  const end = (): void => {
    if (isCurved) curved++;
    else if (strokes) addSides(points, rules);
    else addBar(points, rules);
    points = [];
    isCurved = false;
  };
  for (let i = 0; i < list.length;) {
    const kind = list[i] ?? CLOSE;
    const count = COORDINATES[kind] ?? 0;
    if (kind === 0) end();
    if (count > 2) isCurved = true;
    const at = i + 1 + count - 2;
    if (count >= 2) points.push(apply(ctm, list[at] ?? 0, list[at + 1] ?? 0));
    const [start] = points;
    if (kind === CLOSE && start) points.push(start);
    i += 1 + count;
  }
  end();
  return curved;
}

function addSides(points: readonly [number, number][], rules: Rule[]): void {
  for (let i = 1; i < points.length; i++) {
    const [a, b] = [points[i - 1], points[i]];
    if (a && b) addRule(a[0], a[1], b[0], b[1], rules);
  }
}

function addBar(points: readonly [number, number][], rules: Rule[]): void {
  if (points.length < 4) return;
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  if (bottom - top <= THICK && right - left > bottom - top) addRule(left, y, right, y, rules);
  else if (right - left <= THICK) addRule(x, top, x, bottom, rules);
}

function addRule(x1: number, y1: number, x2: number, y2: number, rules: Rule[]): void {
  const [dx, dy] = [Math.abs(x2 - x1), Math.abs(y2 - y1)];
  if (dy <= STRAIGHT && dx >= SHORTEST) {
    const y = (y1 + y2) / 2;
    rules.push({ x1: Math.min(x1, x2), y1: y, x2: Math.max(x1, x2), y2: y });
  } else if (dx <= STRAIGHT && dy >= SHORTEST) {
    const x = (x1 + x2) / 2;
    rules.push({ x1: x, y1: Math.min(y1, y2), x2: x, y2: Math.max(y1, y2) });
  }
}
