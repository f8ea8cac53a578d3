import { countCharacters } from '../count-characters.ts';
import { textOfCell, type FlowCell, type FlowGrid } from './flow.ts';

/** What a table is for: data with lines around it, or placing text side by side. */
export type GridUse =
  | 'table'
  /** Header of an act, signatures: the left column is read before the right one. */
  | 'columns'
  | 'rows';

const MOTTO = /CỘNG\s+H(?:OÀ|ÒA)\s+XÃ\s+HỘI\s+CHỦ\s+NGHĨA\s+VIỆT\s+NAM/iu;
const RECIPIENTS = /^[\s.]*Nơi\s+nhận/iu;
/** How a signature block begins, or says that one signs here. */
const SIGNATURE =
  /^\s*(?:TM|KT|TL|TUQ|Q)\s?\.\s?\p{Lu}|\(\s*(?:Ký|Đã ký|Chữ ký)|^\s*Đã ký\s*$|Ký\s*(?:,|và)?\s*ghi rõ họ/mu;
/** What the first column of data is called. */
const SERIAL = /^\s*(?:STT|TT|Số\s*TT|Số\s+thứ\s+tự)\s*$/iu;

const MAX_BLOCK_ROWS = 6;
const MAX_SIGNATURE_CELL = 1_500;
/** A cell that holds an act, not a value. */
const LONG_CELL = 3_000;
const MOSTLY_RULED = 0.5;
const SHORT_CELL = 160;

/**
 * Tells what a table is used for, by its content before its lines: a header of an act is none even
 * where somebody drew lines around it, and a table of data is one even where nobody did.
 */
export function useOf(grid: FlowGrid): GridUse {
  const cells = grid.rows.flat();
  const columns = widthOf(grid);
  // Pages may have their letters and marks apart.
  const texts = cells.map((cell) => textOfCell(cell).normalize('NFC'));
  const lengths = texts.map(countCharacters);
  const all = lengths.reduce((sum, length) => sum + length, 0);
  const longest = largest(lengths);
  if (columns < 2 || cells.length < 2) return 'rows';
  // A page laid out with a table holds the whole text in one cell.
  if (longest > LONG_CELL && longest > all * 0.6) return 'columns';
  if (isHeader(grid, texts) || isSignature(grid, texts)) return 'columns';
  if (grid.ruled !== null && grid.ruled >= MOSTLY_RULED) return 'table';
  if (texts.some((text) => SERIAL.test(text)) && grid.rows.length > 1) return 'table';
  const short = all / cells.length < SHORT_CELL;
  const filled = lengths.filter((length) => length > 0).length / cells.length;
  if (columns >= 3 && grid.rows.length >= 3 && short && filled > 0.5) return 'table';
  if (grid.ruled === null && columns >= 2 && grid.rows.length >= 3 && filled > 0.5) return 'table';
  return grid.rows.length <= 2 ? 'columns' : 'rows';
}

function widthOf(grid: FlowGrid): number {
  return largest(grid.rows.map((row) => row.reduce((sum, cell) => sum + cell.columns, 0)));
}

/** The largest of any number of numbers; a call takes only so many arguments. */
function largest(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => Math.max(most, number), 0);
}

function isHeader(grid: FlowGrid, texts: readonly string[]): boolean {
  return (
    grid.rows.length <= MAX_BLOCK_ROWS && isNarrow(grid) && texts.some((text) => MOTTO.test(text))
  );
}

function isSignature(grid: FlowGrid, texts: readonly string[]): boolean {
  if (grid.rows.length > MAX_BLOCK_ROWS || !isNarrow(grid)) return false;
  if (texts.some((text) => text.length > MAX_SIGNATURE_CELL && !RECIPIENTS.test(text)))
    return false;
  if (texts.some((text) => SERIAL.test(text))) return false;
  return texts.some((text) => RECIPIENTS.test(text) || SIGNATURE.test(text));
}

/** Two or three columns, the third mostly a gap between the others. */
function isNarrow(grid: FlowGrid): boolean {
  return grid.rows.every(
    (row: readonly FlowCell[]) => row.filter((cell) => textOfCell(cell).trim() !== '').length <= 3,
  );
}
