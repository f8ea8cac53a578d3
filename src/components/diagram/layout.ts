import {
  SIZE,
  type Bundle,
  type DrawnDocument,
  type DrawnGroup,
  type Drawing,
  type Side,
} from './drawing.ts';
import { CENTER_BOX, placeBox, boxHeight } from './place-box.ts';
import { bundleHeight, placeBundle } from './place-bundle.ts';

const SIDES = ['left', 'right'] as const;

/**
 * Where everything stands: the document in the middle, what it does to others at the left, what is
 * done to it at the right, each column as high as it needs and level with the middle.
 */
export function layOut(
  document: Omit<DrawnDocument, 'lead'>,
  groups: Readonly<Record<Side, readonly DrawnGroup[]>>,
): Drawing {
  const middle = { ...document, lead: false };
  const needed = [columnHeight(groups.left), columnHeight(groups.right)];
  const height = Math.max(...needed, boxHeight(middle, CENTER_BOX)) + 2 * SIZE.margin;
  const sideWidth = SIZE.box + SIZE.gutter;
  const left = SIZE.margin + (groups.left.length > 0 ? sideWidth : 0);
  const right = left + SIZE.center;
  const width = right + (groups.right.length > 0 ? sideWidth : 0) + SIZE.margin;
  const center = placeBox(middle, left, (height - boxHeight(middle, CENTER_BOX)) / 2, CENTER_BOX);
  const columns = {
    left: { side: 'left', x: SIZE.margin, edge: left, busX: left - SIZE.spine },
    right: { side: 'right', x: right + SIZE.gutter, edge: right, busX: right + SIZE.spine },
  } as const;
  const bundles = SIDES.flatMap((side) => {
    let y = (height - columnHeight(groups[side])) / 2;
    return groups[side].map((group): Bundle => {
      const bundle = placeBundle(group, columns[side], y);
      y += bundleHeight(group) + SIZE.groupGap;
      return bundle;
    });
  });
  const buses = SIDES.filter((side) => groups[side].length > 0).map((side) => {
    const { busX, edge } = columns[side];
    return { side, path: busPath(bundles, side, busX, edge, height / 2) };
  });
  return { width, height, center, bundles, buses };
}

/** Down past all trunks of a side, and across to the document; ends there, for the arrowhead. */
function busPath(
  bundles: readonly Bundle[],
  side: Side,
  busX: number,
  edge: number,
  middleY: number,
): string {
  const own = bundles.filter((bundle) => bundle.side === side).map(({ trunkY }) => trunkY);
  const top = Math.min(middleY, ...own);
  const bottom = Math.max(middleY, ...own);
  return `M${busX} ${top}V${bottom}M${busX} ${middleY}H${edge}`;
}

function columnHeight(groups: readonly DrawnGroup[]): number {
  const gaps = Math.max(0, groups.length - 1) * SIZE.groupGap;
  return groups.reduce((sum, group) => sum + bundleHeight(group), gaps);
}
