import type { Styles } from './styles.ts';
import { path, value, type XmlElement } from './xml.ts';

/** Where a cell stands in its table. */
export interface CellPlace {
  readonly top: boolean;
  readonly bottom: boolean;
  readonly left: boolean;
  readonly right: boolean;
}

const SIDES = [
  ['top', ['w:top'], 'w:insideH'],
  ['bottom', ['w:bottom'], 'w:insideH'],
  ['left', ['w:left', 'w:start'], 'w:insideV'],
  ['right', ['w:right', 'w:end'], 'w:insideV'],
] as const;

/** Borders of a table: its own, then those of its style. */
export function tableBorders(table: XmlElement, styles: Styles): readonly XmlElement[] {
  const own = path(table, 'w:tblPr', 'w:tblBorders')?.children ?? [];
  const style = styles.get(value(path(table, 'w:tblPr', 'w:tblStyle'))) ?? styles.table;
  return [...own, ...(style?.borders ?? [])];
}

/** How many of a cell's four edges are drawn: by the cell, else by its row, else by the table. */
export function drawnEdges(
  cell: XmlElement,
  row: XmlElement,
  table: readonly XmlElement[],
  place: CellPlace,
): number {
  const own = path(cell, 'w:tcPr', 'w:tcBorders')?.children ?? [];
  const ofRow = [...(path(row, 'w:tblPrEx', 'w:tblBorders')?.children ?? []), ...table];
  return SIDES.filter(([side, outer, inner]) => {
    const names: readonly string[] = place[side] ? outer : [inner];
    const border =
      own.find(({ name }) => (outer as readonly string[]).includes(name)) ??
      ofRow.find(({ name }) => names.includes(name));
    return isDrawn(border);
  }).length;
}

function isDrawn(border: XmlElement | undefined): boolean {
  const style = value(border);
  if (border === undefined || style === undefined || style === 'nil' || style === 'none')
    return false;
  const color = border.attributes['w:color']?.toUpperCase();
  return color !== 'FFFFFF' && border.attributes['w:sz'] !== '0';
}
