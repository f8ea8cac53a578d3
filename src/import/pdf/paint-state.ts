import type { Run } from './layout.ts';
import { IDENTITY, type Matrix } from './matrix.ts';

/** A font as far as reading needs it. */
export interface FontFacts {
  readonly name: string;
  readonly bold: boolean;
  /** Width of a unit of its glyphs, in letter heights. */
  readonly unit: number;
  readonly vertical: boolean;
}

/** A run with the direction it reads in, in quarter turns clockwise; `null` when aslant. */
export interface TurnedRun extends Run {
  readonly turn: 0 | 1 | 2 | 3 | null;
}

/** What a drawing command finds set. */
export interface PaintState {
  ctm: Matrix;
  textMatrix: Matrix;
  x: number;
  y: number;
  lineX: number;
  lineY: number;
  font: FontFacts | null;
  fontSize: number;
  charSpacing: number;
  wordSpacing: number;
  horizontalScale: number;
  leading: number;
  rise: number;
  mode: number;
}

/** What is set when a page begins, besides its coordinates. */
export const START: Omit<PaintState, 'ctm'> = {
  textMatrix: IDENTITY,
  x: 0,
  y: 0,
  lineX: 0,
  lineY: 0,
  font: null,
  fontSize: 0,
  charSpacing: 0,
  wordSpacing: 0,
  horizontalScale: 1,
  leading: 0,
  rise: 0,
  mode: 0,
};
