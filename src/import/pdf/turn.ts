import type { Box, Rule } from './layout.ts';
import type { Painted } from './paint.ts';
import type { TurnedRun } from './paint-state.ts';
import { upright } from './paint-text.ts';

type Turn = 0 | 1 | 2 | 3;

/** What a page paints, seen in the direction in which most of its text reads. */
export interface Upright {
  readonly width: number;
  readonly height: number;
  readonly runs: readonly TurnedRun[];
  /** Runs in other directions, each in its own coordinates, with how the page must be turned. */
  readonly others: readonly {
    readonly runs: readonly TurnedRun[];
    readonly toPage: ToPage;
    readonly height: number;
  }[];
  readonly aslant: readonly TurnedRun[];
  readonly rules: readonly Rule[];
  readonly pictures: readonly Box[];
}

/** Maps a point of text in another direction onto the upright page. */
export type ToPage = (x: number, y: number) => [number, number];

/** Turns a page so that most of its letters stand upright. */
export function turnUpright(painted: Painted, width: number, height: number): Upright {
  const groups = new Map<Turn | null, TurnedRun[]>();
  for (const run of painted.runs) {
    const group = groups.get(run.turn);
    if (group) group.push(run);
    else groups.set(run.turn, [run]);
  }
  const letters = (turn: Turn): number =>
    (groups.get(turn) ?? []).reduce((sum, { text }) => sum + text.trim().length, 0);
  const turns: Turn[] = [0, 1, 2, 3];
  const main = turns.reduce<Turn>((best, turn) => (letters(turn) > letters(best) ? turn : best), 0);
  const point = (x: number, y: number, turn: Turn): [number, number] => {
    const [u, v] = upright(x, y, turn);
    return [
      u + (turn === 2 ? width : turn === 3 ? height : 0),
      v + (turn === 1 ? width : turn === 2 ? height : 0),
    ];
  };
  const size = (turn: Turn): [number, number] =>
    turn % 2 === 0 ? [width, height] : [height, width];
  const place = (run: TurnedRun, turn: Turn): TurnedRun => {
    const [dx, dy] = point(0, 0, turn);
    if (dx === 0 && dy === 0) return run;
    return { ...run, xs: run.xs.map((x) => x + dx), right: run.right + dx, y: run.y + dy };
  };
  /** From coordinates upright for `turn` back to the page as it is, and from there to the main ones. */
  const toPage =
    (turn: Turn): ToPage =>
    (u, v) => {
      const [dx, dy] = point(0, 0, turn);
      const [x, y] = upright(u - dx, v - dy, ((4 - turn) % 4) as Turn);
      return point(x, y, main);
    };
  const box = ([x1, y1, x2, y2]: readonly [number, number, number, number]): [
    number,
    number,
    number,
    number,
  ] => {
    const [a, b] = point(x1, y1, main);
    const [c, d] = point(x2, y2, main);
    return [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)];
  };
  const [w, h] = size(main);
  return {
    width: w,
    height: h,
    runs: (groups.get(main) ?? []).map((run) => place(run, main)),
    others: turns
      .filter((turn) => turn !== main && groups.has(turn))
      .map((turn) => ({
        runs: (groups.get(turn) ?? []).map((run) => place(run, turn)),
        toPage: toPage(turn),
        height: size(turn)[1],
      })),
    aslant: groups.get(null) ?? [],
    rules: painted.rules.map(({ x1, y1, x2, y2 }) => {
      const [a, b, c, d] = box([x1, y1, x2, y2]);
      return { x1: a, y1: b, x2: c, y2: d };
    }),
    pictures: painted.pictures.map(({ left, top, right, bottom }) => {
      const [a, b, c, d] = box([left, top, right, bottom]);
      return { left: a, top: b, right: c, bottom: d };
    }),
  };
}
