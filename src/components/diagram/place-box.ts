import { SIZE, type Box, type DrawnDocument } from './drawing.ts';
import { wrap } from './wrap.ts';

/** What a box in the middle has that others have not. */
interface Shape {
  readonly width: number;
  readonly ems: number;
  readonly lines: number;
  /** Height of the words above the name. */
  readonly above: number;
}

/** The shape of a box beside the middle one, and of that in the middle. */
export const SIDE_BOX: Shape = { width: SIZE.box, ems: SIZE.ems, lines: 3, above: 0 };
export const CENTER_BOX: Shape = {
  width: SIZE.center,
  ems: SIZE.centerEms,
  lines: 3,
  above: SIZE.line,
};

/** How high a document's box is. */
export function boxHeight({ name, hasState, lead }: DrawnDocument, shape = SIDE_BOX): number {
  const lines = wrap(name, shape.ems, shape.lines).length + (lead ? 1 : 0);
  return 2 * SIZE.padding + shape.above + lines * SIZE.line + (hasState ? SIZE.state : 0);
}

/** A document's box at a place: name, state, and "chưa kiểm chứng" for a lead, in this order. */
export function placeBox(document: DrawnDocument, x: number, y: number, shape = SIDE_BOX): Box {
  const lines = wrap(document.name, shape.ems, shape.lines);
  const textY = y + SIZE.padding + shape.above;
  const stateY = textY + lines.length * SIZE.line;
  return {
    id: document.id,
    x,
    y,
    width: shape.width,
    height: boxHeight(document, shape),
    lines,
    textY,
    stateY: document.hasState ? stateY : null,
    leadY: document.lead ? stateY + (document.hasState ? SIZE.state : 0) : null,
  };
}
