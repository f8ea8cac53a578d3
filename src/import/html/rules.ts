import { attribute, type HtmlElement } from './tree.ts';

const WHITE = /#fff(?:fff)?\b|\bwhite\b|rgb\(\s*255\s*,\s*255\s*,\s*255\s*\)|\btransparent\b/iu;
const LINE = /\b(?:solid|double|dashed|dotted|groove|ridge|inset|outset)\b/iu;

/**
 * Share of a table's cells that have lines around them, by their own style, else by the table's;
 * `null` where the page leaves it to style sheets.
 */
export function ruledShare(table: HtmlElement, cells: readonly HtmlElement[]): number | null {
  const whole = ofTable(table);
  const told = cells
    .map((cell) => (cell.tagName === 'th' ? true : (ofStyle(cell) ?? whole)))
    .filter((one) => one !== null);
  if (told.length === 0) return null;
  return told.filter(Boolean).length / told.length;
}

function ofTable(table: HtmlElement): boolean | null {
  if (/\bMsoTable(?:Grid|\w+Grid)/u.test(attribute(table, 'class') ?? '')) return true;
  const style = attribute(table, 'style') ?? '';
  if (/border[\w-]*\s*:[^;]*(?:#fff|white|hidden)/iu.test(style)) return false;
  const border = attribute(table, 'border');
  if (border !== null) return border.trim() !== '0';
  return ofStyle(table);
}

/** Whether a style draws a border; `null` where it says nothing of borders. */
function ofStyle(element: HtmlElement): boolean | null {
  const style = attribute(element, 'style') ?? '';
  const borders = style
    .split(';')
    .map((part) => part.trim())
    .filter((part) => /^border(?!-(?:collapse|spacing|image|radius))/iu.test(part));
  if (borders.length === 0) return null;
  const drawn = borders.filter((part) => LINE.test(part) && !WHITE.test(part)).length;
  if (drawn > 0) return true;
  return borders.some(
    (part) => WHITE.test(part) || /:\s*(?:none|hidden|0|medium none)/iu.test(part),
  )
    ? false
    : null;
}
