import {
  SIZE,
  type Branch,
  type Bundle,
  type DrawnDocument,
  type DrawnGroup,
  type Side,
} from './drawing.ts';
import { boxHeight, placeBox } from './place-box.ts';
import { filled } from '../../texts/filled.ts';
import * as texts from '../../texts/vi.ts';

/** Where a column of groups stands. */
interface Column {
  readonly side: Side;
  /** Left edge of its boxes. */
  readonly x: number;
  /** The vertical line that joins its groups to the middle. */
  readonly busX: number;
}

/** How high a group is, with the words on its arrow. */
export function bundleHeight(group: DrawnGroup): number {
  const heights = shownOf(group).map((one) => SIZE.gap + boxHeight(one));
  return heights.reduce<number>((a, b) => a + b, SIZE.verb);
}

/**
 * A group in its place: words on an arrow that runs under them and past all boxes, and from there a
 * short line to each.
 */
export function placeBundle(group: DrawnGroup, { side, x, busX }: Column, y: number): Bundle {
  const right = x + SIZE.box;
  const [near, far] = side === 'left' ? [right, x] : [x, right];
  const spineX = side === 'left' ? right + SIZE.spine : x - SIZE.spine;
  const trunkY = y + SIZE.verbTrunk;
  let top = y + SIZE.verb + SIZE.gap;
  const branches = shownOf(group).map((document): Branch => {
    const box = placeBox(document, x, top);
    top += box.height + SIZE.gap;
    return { box, stub: `M${spineX} ${middleOf(box)}H${near}` };
  });
  const last = branches.at(-1);
  const down = last ? `M${spineX} ${trunkY}V${middleOf(last.box)}` : '';
  const folds = group.documents.length > SIZE.most;
  return {
    id: group.id,
    side,
    verb: group.verb,
    verbX: x,
    verbY: y + SIZE.verbBase,
    trunk: `M${busX} ${trunkY}H${far}${down}`,
    trunkY,
    branches: folds ? branches.slice(0, -1) : branches,
    more: folds ? (last ?? null) : null,
  };
}

/** The documents of a group, or the first of them and a box for the rest. */
function shownOf({ id, documents }: DrawnGroup): readonly DrawnDocument[] {
  if (documents.length <= SIZE.most) return documents;
  const shown = documents.slice(0, SIZE.most - 1);
  const name = filled(texts.otherDocuments, { n: documents.length - shown.length });
  return [...shown, { id, name, hasState: false, lead: false }];
}

function middleOf({ y, height }: Branch['box']): number {
  return y + height / 2;
}
