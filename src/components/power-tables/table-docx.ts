import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow as WordRow,
  TextRun,
  WidthType,
} from 'docx';
import { formatDate } from '../ui/date.ts';

/** What a Word file of a table holds. */
export interface TableDocument {
  readonly title: string;
  /** ISO date the table was made for. */
  readonly on: string;
  readonly heads: readonly string[];
  /** Cells as text; a line break starts a paragraph. */
  readonly cells: readonly (readonly string[])[];
  /** Remarks below the title. */
  readonly notes: readonly string[];
  /** Where the rows were read, a line each. */
  readonly sources: readonly string[];
}

const SITE = 'Tra cứu pháp luật đối ngoại';
/** Widths of the columns in twentieths of a point: an A4 page on its side without its margins. */
const WIDTHS = [2900, 2500, 3900, 1900, 2800];
const MARGIN = { top: 1134, right: 1134, bottom: 1134, left: 1701 };

/** The table as a Word file on A4, its head repeated on each page. */
export async function tableDocx(table: TableDocument): Promise<Uint8Array<ArrayBuffer>> {
  const { title, on, heads, cells, notes, sources } = table;
  const document = new Document({
    title,
    creator: SITE,
    description: `Lập cho ngày ${formatDate(on)}`,
    styles: {
      default: {
        document: { run: { font: 'Times New Roman', size: 22, language: { value: 'vi-VN' } } },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: 11906, height: 16838, orientation: PageOrientation.LANDSCAPE },
            margin: MARGIN,
          },
        },
        footers: { default: footer() },
        children: [
          new Paragraph({
            heading: HeadingLevel.HEADING_1,
            children: [run(title, { bold: true, size: 28 })],
          }),
          paragraph(
            `Lập cho ngày ${formatDate(on)}. Bảng do trang ${SITE} tổng hợp, không phải nguyên văn.`,
          ),
          ...notes.map((note) => paragraph(note)),
          grid(heads, cells),
          new Paragraph({
            heading: HeadingLevel.HEADING_2,
            spacing: { before: 240 },
            children: [run('Nguồn', { bold: true })],
          }),
          ...sources.map((source) => paragraph(source)),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function grid(heads: readonly string[], cells: readonly (readonly string[])[]): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: WIDTHS,
    layout: TableLayoutType.FIXED,
    rows: [
      new WordRow({
        tableHeader: true,
        cantSplit: true,
        children: heads.map((text, i) => cell([run(text, { bold: true })], i)),
      }),
      ...cells.map(
        (row) =>
          new WordRow({
            cantSplit: true,
            children: row.map((text, i) =>
              cell(
                text.split('\n').map((line) => run(line)),
                i,
              ),
            ),
          }),
      ),
    ],
  });
}

/** A cell with a paragraph for each line. */
function cell(lines: readonly TextRun[], column: number): TableCell {
  return new TableCell({
    width: { size: WIDTHS[column] ?? 2500, type: WidthType.DXA },
    margins: { top: 60, bottom: 60, left: 90, right: 90 },
    children: lines.map((line) => new Paragraph({ children: [line] })),
  });
}

function paragraph(text: string): Paragraph {
  return new Paragraph({ spacing: { after: 80 }, children: [run(text)] });
}

function run(text: string, more: { bold?: boolean; size?: number } = {}): TextRun {
  return new TextRun({ text, ...more });
}

/** "Trang 1/2". */
function footer(): Footer {
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [
          new TextRun({
            size: 18,
            children: ['Trang ', PageNumber.CURRENT, '/', PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  });
}
