/** A document as the drawing shows it. */
export interface DrawnDocument {
  readonly id: string;
  readonly name: string;
  /** Whether a line with its state stands under the name. */
  readonly hasState: boolean;
  /** Rests on unverified leads only; a line says so. */
  readonly lead: boolean;
}

/** Documents of one kind, on one side. */
export interface DrawnGroup {
  readonly id: string;
  /** On the arrow. */
  readonly verb: string;
  readonly documents: readonly DrawnDocument[];
}

/** At the left what the document does to others, at the right what is done to it. */
export type Side = 'left' | 'right';

/** A rectangle with its lines of text, in units of the view box. */
export interface Box {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
  /** Top of the first line. */
  readonly textY: number;
  /** Tops of the lines for the state and for "chưa kiểm chứng". */
  readonly stateY: number | null;
  readonly leadY: number | null;
}

/** A box with the line that joins it to its group's arrow. */
export interface Branch {
  readonly box: Box;
  readonly stub: string;
}

/** A group in its place. */
export interface Bundle {
  readonly id: string;
  readonly side: Side;
  readonly verb: string;
  /** Start and baseline of the words. */
  readonly verbX: number;
  readonly verbY: number;
  /** From the document in the middle to the boxes. */
  readonly trunk: string;
  /** Where the trunk runs, for the line that joins the groups of a side. */
  readonly trunkY: number;
  readonly branches: readonly Branch[];
  /** Stands for the documents left out and leads to the list. */
  readonly more: Branch | null;
}

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly center: Box;
  readonly bundles: readonly Bundle[];
  /** Joins the groups of a side to the document, one for each side that has any. */
  readonly buses: readonly { readonly side: Side; readonly path: string }[];
}

/** Sizes in units, which are CSS pixels where the drawing is not scaled down. */
export const SIZE = {
  box: 200,
  center: 192,
  gutter: 52,
  /** From a column or the middle box to the vertical line beside it. */
  spine: 18,
  padding: 10,
  line: 19,
  state: 24,
  /** Between boxes; between groups. */
  gap: 8,
  groupGap: 22,
  /** Height of the words on an arrow, their baseline, and the arrow under them. */
  verb: 26,
  verbBase: 16,
  verbTrunk: 23,
  margin: 8,
  /** Ems to a line of a name, in a box and in the middle. */
  ems: 12.6,
  centerEms: 12,
  /** Boxes to a group; where there are more, the last stands for the rest. */
  most: 4,
} as const;
