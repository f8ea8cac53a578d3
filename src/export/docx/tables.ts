import { Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { Row } from '../lines/tables.ts';
import { runsOf, type Footnotes } from './runs.ts';

/** Width of the words of an A4 page between our margins, in twentieths of a point. */
export const TEXT_WIDTH = 11_906 - 1701 - 1134;

/** A table of a text; columns are as wide as what stands in them. */
export function tableOf(rows: readonly Row[], footnotes: Footnotes): Table {
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    layout: TableLayoutType.AUTOFIT,
    rows: rows.map(
      ({ cells }) =>
        new TableRow({
          cantSplit: false,
          // A row all of whose cells go on from above has none of its own, but must hold one.
          children:
            cells.length === 0
              ? [new TableCell({ children: [new Paragraph({ style: 'O' })] })]
              : cells.map(
                  ({ paragraphs, columns, rows: down }) =>
                    new TableCell({
                      columnSpan: columns,
                      rowSpan: down,
                      margins: { top: 40, bottom: 40, left: 90, right: 90 },
                      children:
                        paragraphs.length === 0
                          ? [new Paragraph({ style: 'O' })]
                          : paragraphs.map(
                              (pieces) =>
                                new Paragraph({ style: 'O', children: runsOf(pieces, footnotes) }),
                            ),
                    }),
                ),
        }),
    ),
  });
}
