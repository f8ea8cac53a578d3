import type { PlacedCell, TableRow, Wording } from '../legal/markup/index.ts';
import type { LegalNode, LegalParagraph, LegalParent, LegalSpan } from './nodes.ts';
import { wordsOf } from './words.ts';

/** Tables of so many columns can still be read in a column of text, and on a sheet of paper. */
const NARROW = 4;
const PRINTABLE = 10;

/** Rows as a table; every row has the address of its line. It can be scrolled where it is too wide. */
export function tableNode(wording: Wording, rows: readonly TableRow[]): LegalParent {
  const body = rows.map(({ paragraph, cells }): LegalParagraph => ({
    type: 'legalParagraph',
    data: { hName: 'tr', hProperties: { id: paragraph.address } },
    source: paragraph,
    children: cells.map((cell) => cellNode(wording, cell)),
  }));
  const table = element('table', {}, [element('tbody', {}, body)]);
  const ends = rows.flatMap(({ cells }) => cells.map(({ column, columns }) => column + columns));
  const columns = Math.max(0, ...ends);
  const className = ['law-table'];
  if (columns > NARROW) className.push('wide');
  if (columns > PRINTABLE) className.push('broad');
  // A group, not a region: a text may hold dozens, too many to be landmarks of the page.
  const scroll = { className, tabIndex: 0, role: 'group', ariaLabel: 'Bảng' };
  return element('div', scroll, [table]);
}

function cellNode(wording: Wording, { paragraphs, columns, rows }: PlacedCell): LegalSpan {
  const children = paragraphs.map((range) => wordsOf(wording, range, true));
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
