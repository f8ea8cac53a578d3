/**
 * What the steps of the reader hand each other. Lengths are points; x grows to the right and y
 * downwards from the upper left corner of a page turned so that most of its text reads upright.
 */

/** Letters painted in one go, with one font, on one baseline. */
export interface Run {
  readonly text: string;
  /** Where each UTF-16 unit of `text` begins. */
  readonly xs: readonly number[];
  /** Where the last letter ends. */
  readonly right: number;
  readonly y: number;
  /** Height of the letters. */
  readonly size: number;
  /** Name of the font, without the tag of its subset. */
  readonly font: string;
  readonly bold: boolean;
  /** Painted with no colour at all, as optical readers lay text over a picture. */
  readonly hidden: boolean;
  /** Painted by an annotation, as signatures are. */
  readonly annotation: string | null;
}

/** A straight line drawn on the page; horizontal where `y1 === y2`. */
export interface Rule {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** A rectangle. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Letters of one font in a line. */
export interface Piece {
  readonly text: string;
  readonly font: string;
  /** Small and above the line. */
  readonly raised: boolean;
}

/** Where and how large a line is printed. */
export interface Placed {
  readonly left: number;
  readonly right: number;
  /** Baseline. */
  readonly y: number;
  readonly size: number;
  /** All its letters are bold. */
  readonly bold: boolean;
  /** How wide its first word is. */
  readonly firstWord: number;
}

/** A line, or a part of one between wide gaps, as the file holds it. */
export interface RawLine extends Placed {
  readonly pieces: readonly Piece[];
}

/** A raised number in a line: perhaps the mark of a note. */
export interface Raised {
  readonly start: number;
  readonly end: number;
}

/** A line whose letters are what they stand for. */
export interface Line extends Placed {
  readonly text: string;
  /** Ended with a soft hyphen: a word goes on in the next line. */
  readonly divided: boolean;
  readonly raised: readonly Raised[];
  readonly page: number;
}

/** A cell of a ruled table. */
export interface GridCell<L> {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly box: Box;
  readonly lines: readonly L[];
}

/** A ruled table on one page. */
export interface Grid<L> {
  readonly box: Box;
  /** Where its columns begin and the last ends. */
  readonly xs: readonly number[];
  readonly rows: number;
  readonly cells: readonly GridCell<L>[];
  /** No border is drawn over its first row: what stands in it began on the page before. */
  readonly openAbove: boolean;
}

/** Text that stands across the page's own direction. */
export interface Aside<L> {
  readonly line: L;
  /** Centre, on the page as most of its text reads. */
  readonly x: number;
  readonly y: number;
  /** Distance of its baseline to the edges of the page as it reads itself. */
  readonly fromTop: number;
  readonly fromBottom: number;
}

/** What is on a page. */
export interface PageLayout<L> {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  /** Parts of lines, from top to bottom; those of one line from left to right. */
  readonly lines: readonly L[];
  readonly asides: readonly Aside<L>[];
  readonly grids: readonly Grid<L>[];
  /** Lines drawn across, for what they part. */
  readonly rules: readonly Rule[];
  /** Text of signatures. */
  readonly stamps: readonly L[];
  /** Text printed aslant over the page. */
  readonly aslant: readonly L[];
  /** Letters painted a second time to look bold. */
  readonly overprinted: string;
  /** How many characters the page's text holds. */
  readonly read: number;
  /** Share of the page that pictures cover, 0 to 1. */
  readonly pictured: number;
  /** Whether anything is painted. */
  readonly drawn: boolean;
  /** Share of the letters that are painted with no colour. */
  readonly hidden: number;
}
