import { isCapitals, readMarker } from '../../legal/structure/marker.ts';
import type { Line } from './layout.ts';
import {
  DASH,
  isRecipients,
  isSetInColumns,
  isTail,
  sideOf,
  type Gap,
  type Row,
} from './side-by-side.ts';

/** Lines that are read one after the other. */
export interface Flow {
  readonly kind: 'main' | 'column';
  readonly lines: readonly Line[];
  readonly top: number;
}

/** The least width of a blank between columns. */
const GUTTER = 7;
/** A gap this wide, in letter heights, parts columns even in a single line. */
const SURE = 2.6;

/**
 * Orders the lines of a page (without its tables) for reading: where two or more stand side by side
 * over a stretch (header and signature blocks, columns), the left ones come first, then the right.
 */
export function flowsOf(lines: readonly Line[]): Flow[] {
  const rows = rowsOf(lines);
  const flows: Flow[] = [];
  let open: Line[] = [];
  const close = (): void => {
    if (open[0]) flows.push({ kind: 'main', lines: open, top: open[0].y });
    open = [];
  };
  for (let i = 0; i < rows.length;) {
    const block = blockAt(rows, i);
    if (!block) {
      const row = rows[i];
      if (row) open.push(whole(row));
      i++;
      continue;
    }
    // Rows above that stand in the block were taken for text.
    open.splice(open.length - (i - block.from), i - block.from);
    close();
    const own = rows.slice(block.from, block.to);
    for (const column of columnsOf(own, block.gaps))
      if (column[0]) flows.push({ kind: 'column', lines: column, top: column[0].y });
    i = block.to;
  }
  close();
  return flows;
}

function rowsOf(lines: readonly Line[]): Row[] {
  const rows: Line[][] = [];
  for (const line of lines) {
    const row = rows.at(-1);
    if (row?.[0]?.y === line.y) row.push(line);
    else rows.push([line]);
  }
  return rows;
}

/** The parts of a row as one line. */
function whole(row: Row): Line {
  const [first] = row;
  if (row.length === 1 && first) return first;
  let text = '';
  const raised: { start: number; end: number }[] = [];
  for (const part of row) {
    const shift = text === '' ? 0 : text.length + 1;
    text = text === '' ? part.text : `${text} ${part.text}`;
    for (const { start, end } of part.raised)
      raised.push({ start: start + shift, end: end + shift });
  }
  const last = row.at(-1);
  return {
    text,
    raised,
    divided: row.at(-1)?.divided ?? false,
    left: first?.left ?? 0,
    right: last?.right ?? 0,
    y: first?.y ?? 0,
    size: Math.max(...row.map(({ size }) => size)),
    bold: row.every(({ bold }) => bold),
    firstWord: first?.firstWord ?? 0,
    page: first?.page ?? 0,
  };
}

interface Block {
  readonly from: number;
  readonly to: number;
  readonly gaps: readonly Gap[];
}

/** The block of columns of which row `at` is the first that has several parts. */
function blockAt(rows: readonly Row[], at: number): Block | null {
  const seed = rows[at];
  if (!seed || seed.length < 2) return null;
  let gaps: Gap[] = seed.slice(1).map((part, i) => ({ from: seed[i]?.right ?? 0, to: part.left }));
  let to = at + 1;
  // The last row that surely belongs to the block.
  let sure = to;
  let both = 1;
  while (to < rows.length) {
    const row = rows[to];
    const above = rows[to - 1];
    if (!row || !above) break;
    const narrowed = narrow(gaps, row);
    if (narrowed.length === 0 || !belongs(rows.slice(at, to), row, narrowed)) break;
    gaps = narrowed;
    to++;
    const sides = new Set(row.map((part) => sideOf(part, gaps)));
    if (sides.size > 1) both++;
    if (sides.size > 1 || !sides.has(0) || isTail(rows.slice(at, to))) sure = to;
  }
  let from = at;
  while (from > 0) {
    const row = rows[from - 1];
    if (!row || row.length > 1) break;
    const narrowed = narrow(gaps, row);
    if (narrowed.length === 0 || !belongsAbove(rows.slice(from, sure), row, narrowed)) break;
    gaps = narrowed;
    from--;
  }
  const widest = Math.max(...seed.slice(1).map((part, i) => part.left - (seed[i]?.right ?? 0)));
  const size = seed[0]?.size ?? 12;
  if (both < 2 && sure - from < 2 && widest < SURE * size) return null;
  if (!isSetInColumns(rows.slice(from, sure), gaps)) return null;
  return { from, to: sure, gaps };
}

/** What is left of the gaps between columns when a row stands there too. */
function narrow(gaps: readonly Gap[], row: Row): Gap[] {
  return gaps.flatMap((gap) => {
    let free: Gap = gap;
    for (const { left, right } of row) {
      if (right <= free.from || left >= free.to) continue;
      // What reaches into the gap from one side narrows it; what crosses it closes it.
      if (left < free.from && right > free.to) return [];
      free =
        left <= free.from || (left + right) / 2 < (free.from + free.to) / 2
          ? { from: right, to: free.to }
          : { from: free.from, to: left };
      if (free.to - free.from < GUTTER) return [];
    }
    return [free];
  });
}

/** Whether a row goes on with the block above it. */
function belongs(block: readonly Row[], row: Row, gaps: readonly Gap[]): boolean {
  const sides = new Set(row.map((part) => sideOf(part, gaps)));
  const above = block.at(-1)?.[0];
  const [first] = row;
  if (!above || !first) return false;
  if (sides.size > 1) return first.y - above.y < 5 * first.size;
  const [side = 0] = sides;
  const column = block.flat().filter((part) => sideOf(part, gaps) === side);
  const last = column.at(-1);
  const lowest = block.at(-1)?.[0];
  if (!last) return side > 0 && first.y - above.y < 3 * first.size;
  const aligned = isAligned(first, column);
  if (side > 0) return aligned && first.y - last.y < 14 * first.size;
  const marker = readMarker(first.text);
  if (marker && marker.kind !== 'dash' && marker.kind !== 'subdash') return false;
  return (
    aligned && first.y - Math.max(last.y, lowest?.y ?? 0) < 2.4 * Math.max(first.size, last.size)
  );
}

/** Whether a single part above a block stands in one of its columns. */
function belongsAbove(block: readonly Row[], row: Row, gaps: readonly Gap[]): boolean {
  const [first] = row;
  const below = block[0]?.[0];
  if (!first || !below || below.y - first.y > 3.2 * first.size) return false;
  const side = sideOf(first, gaps);
  const column = block.flat().filter((part) => sideOf(part, gaps) === side);
  const left = Math.min(...column.map((other) => other.left));
  const middles = column.map((other) => (other.left + other.right) / 2);
  const centred = middles.some(
    (middle) => Math.abs((first.left + first.right) / 2 - middle) < 0.8 * first.size,
  );
  if (!centred && Math.abs(first.left - left) > 2) return false;
  return (
    side > 0 ||
    (isRecipients(block) && DASH.test(first.text)) ||
    /^Nơi nhận/iu.test(first.text) ||
    (isCapitals(first.text) && readMarker(first.text) === null)
  );
}

/** Whether a part begins where the column does or is centred in it. */
function isAligned(part: Line, column: readonly Line[]): boolean {
  const left = Math.min(...column.map((other) => other.left));
  const right = Math.max(...column.map((other) => other.right));
  const middle = (part.left + part.right) / 2;
  return (
    Math.abs(part.left - left) < 0.8 * part.size ||
    Math.abs(middle - (left + right) / 2) < 2 * part.size ||
    column.some((other) => Math.abs((other.left + other.right) / 2 - middle) < 0.6 * part.size)
  );
}

/** The lines of each column, left ones first. */
function columnsOf(rows: readonly Row[], gaps: readonly Gap[]): Line[][] {
  const columns: Line[][] = Array.from({ length: gaps.length + 1 }, () => []);
  for (const row of rows) {
    const parts = columns.map((_, side) => row.filter((part) => sideOf(part, gaps) === side));
    parts.forEach((own, side) => {
      if (own.length > 0) columns[side]?.push(whole(own));
    });
  }
  return columns;
}
