import { multiply } from './matrix.ts';
import type { PaintState, TurnedRun } from './paint-state.ts';

/** A glyph as pdf.js hands it over. */
export interface Glyph {
  readonly unicode?: string;
  readonly width?: number;
  readonly isSpace?: boolean;
  readonly vmetric?: readonly number[] | null;
}

/** Text painted invisibly: mode 3, and 7, which only clips. */
const INVISIBLE: ReadonlySet<number> = new Set([3, 7]);

/** A gap that is this wide, in letter heights, parts a run. */
const BLANK = 0.15;
/** So far back, what follows is painted over what stands there. */
const BACK = 0.3;
/** A blank narrower than this is none: some programs paint one and go back. */
const NO_ROOM = 0.05;
/** Directions further off than this (sine) are aslant. */
const ASLANT = 0.1;

/**
 * The runs that one command paints, and moves the state's point behind them. Where the letters stand
 * decides on blanks between them: a blank that takes no room is none.
 */
export function runsOfText(
  glyphs: readonly (Glyph | number)[],
  state: PaintState,
  annotation: string | null,
): TurnedRun[] {
  const { font, fontSize, horizontalScale } = state;
  if (font === null || fontSize === 0) return [];
  const all = multiply(state.ctm, state.textMatrix);
  const [a, b, c, d] = all;
  const along = Math.hypot(a, b);
  const size = Math.abs(fontSize) * Math.hypot(c, d);
  const turn = turnOf(a, b, horizontalScale * Math.sign(fontSize));
  const originX = all[0] * state.x + all[2] * (state.y + state.rise) + all[4];
  const originY = all[1] * state.x + all[3] * (state.y + state.rise) + all[5];
  const [px, py] = upright(originX, originY, turn);
  const scale = along * Math.abs(horizontalScale);
  const runs: TurnedRun[] = [];
  let open: { text: string; xs: number[]; right: number } | null = null;
  const close = (): void => {
    if (open && open.text !== '')
      runs.push({
        ...open,
        y: py,
        size,
        font: font.name,
        bold: font.bold,
        hidden: INVISIBLE.has(state.mode),
        annotation,
        turn,
      });
    open = null;
  };
  let x = 0;
  for (const glyph of glyphs) {
    if (typeof glyph === 'number') {
      x -= (glyph * Math.abs(fontSize)) / 1000;
      continue;
    }
    const vertical = font.vertical && glyph.vmetric ? -(glyph.vmetric[0] ?? 0) : null;
    const width = (vertical ?? glyph.width ?? 0) * font.unit * Math.abs(fontSize);
    const text = glyph.unicode ?? '';
    const left = px + x * scale;
    if (text !== '') {
      // Letters of another font may stand in a gap: every gap parts, and lines are put together later.
      const gap: number = open ? left - open.right : 0;
      if (open && (gap > BLANK * size || gap < -BACK * size)) close();
      open ??= { text: '', xs: [], right: left };
      if (
        text !== ' ' &&
        open.text.endsWith(' ') &&
        left - (open.xs.at(-1) ?? left) < NO_ROOM * size
      ) {
        open.text = open.text.slice(0, -1);
        open.xs.pop();
      }
      open.xs.push(...new Array<number>(text.length).fill(left));
      open.text += text;
      open.right = left + width * scale;
    }
    x += width + (glyph.isSpace === true ? state.wordSpacing : 0) + state.charSpacing;
    if (open && state.charSpacing > 0) open.right += state.charSpacing * scale * 0.999;
  }
  close();
  if (font.vertical) state.y -= x;
  else state.x += x * horizontalScale;
  return runs;
}

/** Quarter turns clockwise of a direction on a page whose y grows downwards. */
function turnOf(a: number, b: number, sign: number): 0 | 1 | 2 | 3 | null {
  const length = Math.hypot(a, b) || 1;
  const [dx, dy] = [(a / length) * Math.sign(sign || 1), (b / length) * Math.sign(sign || 1)];
  if (Math.abs(dy) < ASLANT) return dx > 0 ? 0 : 2;
  if (Math.abs(dx) < ASLANT) return dy > 0 ? 1 : 3;
  return null;
}

/** A point on the page turned so that the text reads upright; what is aslant stays as it is. */
export function upright(x: number, y: number, turn: 0 | 1 | 2 | 3 | null): [number, number] {
  switch (turn) {
    case 1:
      return [y, -x];
    case 2:
      return [-x, -y];
    case 3:
      return [-y, x];
    default:
      return [x, y];
  }
}
