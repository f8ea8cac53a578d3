import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Box, Rule } from './layout.ts';
import { apply, IDENTITY, multiply, toMatrix, type Matrix } from './matrix.ts';
import { rulesOfPath } from './paint-path.ts';
import { START, type FontFacts, type PaintState, type TurnedRun } from './paint-state.ts';
import { runsOfText, type Glyph } from './paint-text.ts';

/** What pdf.js makes of a page's drawing commands. */
export interface OperatorList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** What a page paints, in the page's own coordinates (y downwards). */
export interface Painted {
  readonly runs: TurnedRun[];
  readonly rules: Rule[];
  readonly pictures: Box[];
  /** Shapes with curves: letters drawn as outlines are thousands of them. */
  curves: number;
}

const PICTURES: ReadonlySet<number> = new Set([
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.paintImageMaskXObject,
  OPS.paintSolidColorImageMask,
  OPS.paintImageXObjectRepeat,
  OPS.paintInlineImageXObjectGroup,
  OPS.paintImageMaskXObjectGroup,
  OPS.paintImageMaskXObjectRepeat,
]);

/** Nesting of saved states beyond this is an attack. */
const MAX_DEPTH = 512;

/**
 * Goes through a page's drawing commands and notes the letters, lines and pictures they paint.
 * `base` maps the page's coordinates to points from its upper left corner; `fontOf` knows the fonts
 * by the names the commands use.
 */
export function paintedOn(
  list: OperatorList,
  base: Matrix,
  fontOf: (id: string) => FontFacts | null,
): Painted {
  const painted: Painted = { runs: [], rules: [], pictures: [], curves: 0 };
  const saved: PaintState[] = [];
  let state: PaintState = { ctm: base, ...START };
  let annotation: string | null = null;
  const save = (): void => {
    if (saved.length < MAX_DEPTH) saved.push({ ...state });
  };
  const restore = (): void => {
    state = saved.pop() ?? state;
  };
  const concat = (value: unknown): void => {
    const matrix = toMatrix(value);
    if (matrix) state.ctm = multiply(state.ctm, matrix);
  };
  list.fnArray.forEach((operator, i) => {
    const args = list.argsArray[i] as readonly unknown[] | null | undefined;
    const first = args?.[0];
    switch (operator) {
      case OPS.save:
        save();
        break;
      case OPS.restore:
      case OPS.paintFormXObjectEnd:
        restore();
        break;
      case OPS.transform:
        concat(args);
        break;
      case OPS.paintFormXObjectBegin:
        save();
        concat(first);
        break;
      case OPS.beginAnnotation:
        save();
        annotation = String(first);
        state = { ctm: base, ...START };
        concat(args?.[2]);
        concat(args?.[3]);
        break;
      case OPS.endAnnotation:
        annotation = null;
        restore();
        break;
      case OPS.setFont:
        state.font = typeof first === 'string' ? fontOf(first) : null;
        state.fontSize = number(args?.[1]);
        break;
      case OPS.showText:
        if (Array.isArray(first))
          for (const run of runsOfText(first as readonly (Glyph | number)[], state, annotation))
            painted.runs.push(run);
        break;
      case OPS.constructPath:
        painted.curves += rulesOfPath(args, state.ctm, painted.rules);
        break;
      default:
        if (PICTURES.has(operator)) painted.pictures.push(unitBox(state.ctm));
        else setText(state, operator, args);
    }
  });
  return painted;
}

/** Commands that set how text is painted and where. */
function setText(
  state: PaintState,
  operator: number,
  args: readonly unknown[] | null | undefined,
): void {
  const value = number(args?.[0]);
  switch (operator) {
    case OPS.beginText:
      state.textMatrix = IDENTITY;
      state.x = state.y = state.lineX = state.lineY = 0;
      break;
    case OPS.setTextMatrix:
      state.textMatrix = toMatrix(args?.[0]) ?? state.textMatrix;
      state.x = state.y = state.lineX = state.lineY = 0;
      break;
    case OPS.setLeadingMoveText:
      state.leading = number(args?.[1]);
      moveText(state, value, number(args?.[1]));
      break;
    case OPS.moveText:
      moveText(state, value, number(args?.[1]));
      break;
    case OPS.nextLine:
      moveText(state, 0, state.leading);
      break;
    case OPS.setCharSpacing:
      state.charSpacing = value;
      break;
    case OPS.setWordSpacing:
      state.wordSpacing = value;
      break;
    case OPS.setHScale:
      state.horizontalScale = value / 100;
      break;
    case OPS.setLeading:
      state.leading = -value;
      break;
    case OPS.setTextRise:
      state.rise = value;
      break;
    case OPS.setTextRenderingMode:
      state.mode = value;
      break;
  }
}

function moveText(state: PaintState, x: number, y: number): void {
  state.x = state.lineX += x;
  state.y = state.lineY += y;
}

function number(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}

/** Pictures are painted into the unit square. */
function unitBox(ctm: Matrix): Box {
  const corners = [apply(ctm, 0, 0), apply(ctm, 1, 0), apply(ctm, 0, 1), apply(ctm, 1, 1)];
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  };
}
