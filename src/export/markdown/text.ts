import type { Paragraph, Unit } from '../../legal/structure/index.ts';
import { lineOf, piecesOf, type Line, type Piece } from '../lines/pieces.ts';
import { runsOf, type Row } from '../lines/tables.ts';
import type { SourceOfText } from '../source.ts';
import { textLines, type TextLine } from '../text-lines.ts';
import { htmlText, markdownText } from './escape.ts';

/** The document's name is `#`; its parts follow. Other units are paragraphs, as printed. */
const HEADING: Readonly<Partial<Record<Unit['kind'], string>>> = {
  part: '##',
  chapter: '##',
  section: '###',
  subsection: '###',
  article: '####',
};

/** The words of a text as Markdown, one paragraph a printed line, tables as HTML. */
export function markdownWords({ tree, wording, digest }: SourceOfText): string {
  const attached = new Set(
    tree.instruments.flatMap(({ attachment, opening }) => (attachment ? opening.slice(0, 1) : [])),
  );
  const blocks: string[] = [];
  const add = ({ address }: Paragraph, block: string): void => {
    const known = digest?.get(address);
    blocks.push(block, ...(known ? [`> ${markdownText(known.line)}`] : []));
  };
  for (const stretch of stretchesOf(textLines(tree))) {
    if (Array.isArray(stretch)) {
      for (const run of runsOf(wording, stretch)) {
        if (run.kind === 'table') blocks.push(tableHtml(run.rows));
        else {
          const words = lineMarkdown(lineOf(wording, run.block.range));
          add(run.block, attached.has(run.block) ? `## ${words}` : words);
        }
      }
      continue;
    }
    const own = [stretch.paragraph, ...(stretch.unit?.titles ?? [])];
    const words = own.map(({ range }) => piecesMarkdown(piecesOf(wording, range))).join(' ');
    const heading = headingOf(stretch);
    add(stretch.paragraph, heading === null ? words : `${heading} ${words}`);
  }
  return blocks.join('\n\n');
}

/** Units' own lines one by one (their titles go with them), all other lines together. */
function stretchesOf(lines: readonly TextLine[]): (TextLine | Paragraph[])[] {
  const stretches: (TextLine | Paragraph[])[] = [];
  for (const line of lines) {
    const last = stretches.at(-1);
    if (line.title) continue;
    if (line.unit) stretches.push(line);
    else if (Array.isArray(last)) last.push(line.paragraph);
    else stretches.push([line.paragraph]);
  }
  return stretches;
}

function headingOf({ unit }: TextLine): string | null {
  if (!unit || (unit.lead.role !== 'heading' && unit.titles.length === 0)) return null;
  return HEADING[unit.kind] ?? null;
}

function lineMarkdown(line: Line): string {
  if (line.kind === 'words') return piecesMarkdown(line.pieces);
  if (line.kind === 'row') return '';
  const words = line.paragraphs.map((pieces) => piecesMarkdown(pieces)).join('<br>\n');
  return `${mark(line.label)} ${words}`;
}

function piecesMarkdown(pieces: readonly Piece[]): string {
  return pieces
    .map(({ kind, text }) => (kind === 'mark' ? mark(text) : markdownText(text)))
    .join('');
}

function mark(label: string): string {
  return `<sup>${htmlText(label)}</sup>`;
}

function tableHtml(rows: readonly Row[]): string {
  const lines = rows.map(({ cells }) => {
    const tds = cells.map(({ paragraphs, columns, rows: down }) => {
      const span = `${columns > 1 ? ` colspan="${columns}"` : ''}${down > 1 ? ` rowspan="${down}"` : ''}`;
      return `<td${span}>${paragraphs.map(cellHtml).join('<br>')}</td>`;
    });
    return `<tr>${tds.join('')}</tr>`;
  });
  return `<table>\n${lines.join('\n')}\n</table>`;
}

function cellHtml(pieces: readonly Piece[]): string {
  return pieces.map(({ kind, text }) => (kind === 'mark' ? mark(text) : htmlText(text))).join('');
}
