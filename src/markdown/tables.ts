import { lineKind, readRow, type RowCell } from '../legal/markup/index.ts';
import type { Paragraph } from '../legal/structure/index.ts';
import type { LegalNode, LegalParagraph, LegalParent, LegalSpan } from './nodes.ts';
import { wordsOf, type Wording } from './words.ts';

/**
 * How many blocks from the first on are rows of one table. Rows of one table stand on lines one below
 * the other; a blank line ends it.
 */
export function rowsOfTable(
  { text }: Wording,
  blocks: readonly { readonly type: string; readonly range: Paragraph['range'] }[],
): number {
  let count = 0;
  let end = 0;
  for (const { type, range } of blocks) {
    if (type !== 'paragraph' || text[range.start] !== '|') break;
    if (lineKind(text.slice(range.start, range.end)).kind !== 'row') break;
    if (count > 0 && /\n\s*\n/u.test(text.slice(end, range.start))) break;
    end = range.end;
    count++;
  }
  return count;
}

/** Tables of so many columns can still be read in a column of text. */
const NARROW = 4;

/** A cell with where it stands and how far it goes. */
interface Placed {
  readonly cell: RowCell;
  readonly column: number;
  rows: number;
}

/** Rows as a table; every row has the address of its line. It can be scrolled where it is too wide. */
export function tableNode(wording: Wording, rows: readonly Paragraph[]): LegalParent {
  const placed = placeCells(
    rows.map(({ range }) => readRow(wording.text.slice(range.start, range.end))),
  );
  const body = rows.map((row, i): LegalParagraph => ({
    type: 'legalParagraph',
    data: { hName: 'tr', hProperties: { id: row.address } },
    source: row,
    children: (placed[i] ?? []).map((one) => cellNode(wording, row.range.start, one)),
  }));
  const table = element('table', {}, [element('tbody', {}, body)]);
  const columns = Math.max(...placed.flat().map(({ column, cell }) => column + cell.columns), 0);
  const className = columns > NARROW ? ['law-table', 'wide'] : ['law-table'];
  const scroll = { className, tabIndex: 0, role: 'region', ariaLabel: 'Bảng' };
  return element('div', scroll, [table]);
}

function placeCells(rows: readonly (readonly RowCell[])[]): Placed[][] {
  /** The cell that stands in each column, as far down as it goes. */
  let above = new Map<number, Placed>();
  return rows.map((cells) => {
    const now = new Map<number, Placed>();
    const own: Placed[] = [];
    let column = 0;
    for (const cell of cells) {
      const upper = above.get(column);
      if (cell.continued && upper) {
        upper.rows++;
        now.set(column, upper);
      } else {
        const one = { cell, column, rows: 1 };
        own.push(one);
        now.set(column, one);
      }
      column += cell.columns;
    }
    above = now;
    return own;
  });
}

function cellNode(wording: Wording, at: number, { cell, rows }: Placed): LegalSpan {
  const { columns, paragraphs } = cell;
  const children = paragraphs.map(({ start, end }) =>
    wordsOf(wording, { start: at + start, end: at + end }, true),
  );
  const hProperties = {
    ...(columns > 1 && { colSpan: columns }),
    ...(rows > 1 && { rowSpan: rows }),
  };
  return {
    type: 'legalSpan',
    data: { hName: 'td', hProperties },
    children:
      children.length === 1
        ? (children[0] ?? [])
        : children.map((words) => ({ type: 'legalSpan', data: { hName: 'p' }, children: words })),
  };
}

function element(
  hName: string,
  hProperties: LegalParent['data']['hProperties'],
  children: LegalNode[],
): LegalParent {
  return { type: 'legal', data: { hName, ...(hProperties && { hProperties }) }, children };
}
