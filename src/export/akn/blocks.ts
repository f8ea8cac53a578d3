import type { Block, Paragraph } from '../../legal/structure/index.ts';
import type { Wording } from '../../legal/markup/index.ts';
import { lineOf, type Piece } from '../lines/pieces.ts';
import { runsOf, type PlacedCell, type Row, type Run } from '../lines/tables.ts';
import { NEWLINE, xml, xmlJoin, xmlText, type Xml } from '../xml.ts';
import { eIdOf } from './eid.ts';

/** What the elements of one document need to know of it. */
export interface AknContext {
  readonly wording: Wording;
  /** The `eId` of each note of the text, by its label. */
  readonly notes: ReadonlyMap<string, string>;
  /** References to remarks of ours on a place (odd numbering, how a digest knows it), by address. */
  readonly remarks: ReadonlyMap<string, Xml>;
}

/** Words with the marks of notes. */
export function inline({ notes }: AknContext, pieces: readonly Piece[]): Xml {
  return xmlJoin(
    pieces.map(({ kind, text }) => {
      if (kind === 'words') return xmlText(text);
      const target = notes.get(text);
      const mark = xmlText(text);
      return xml('sup', {}, target === undefined ? mark : xml('ref', { href: `#${target}` }, mark));
    }),
  );
}

/** Remarks on a place, as references without words. */
export function remarksAt({ remarks }: AknContext, address: string): Xml {
  return remarks.get(address) ?? xmlText('');
}

/** Lines and tables one below the other, each on a line of its own. */
export function blocksOf(context: AknContext, blocks: readonly Paragraph[]): Xml {
  return xmlJoin(
    runsOf(context.wording, blocks).map((run) => xmlJoin([NEWLINE, runXml(context, run)])),
  );
}

/** A paragraph, or a table. */
export function runXml(context: AknContext, run: Run<Paragraph>): Xml {
  return run.kind === 'table' ? table(context, run.rows) : paragraphXml(context, run.block);
}

function paragraphXml(context: AknContext, paragraph: Paragraph): Xml {
  const eId = eIdOf(paragraph.address);
  const line = lineOf(context.wording, paragraph.range);
  const remarks = remarksAt(context, paragraph.address);
  if (line.kind === 'note') {
    const label = xml('span', { class: 'note-label' }, xmlText(line.label));
    const words = line.paragraphs.map((pieces) => inline(context, pieces));
    const body = xmlJoin(words, `\n${xml('br', {})}`);
    return xml('p', { eId, class: 'note' }, label, xmlText(' '), body, remarks);
  }
  const pieces = line.kind === 'words' ? line.pieces : [];
  const className = paragraph.role === 'quoted' ? 'quoted' : null;
  return xml('p', { eId, class: className }, inline(context, pieces), remarks);
}

function table(context: AknContext, rows: readonly Row[]): Xml {
  return xml(
    'table',
    {},
    ...rows.map(({ paragraph, cells }) =>
      xmlJoin([
        NEWLINE,
        // A row all of whose cells go on from above has none of its own, but must hold one.
        xml(
          'tr',
          { eId: eIdOf(paragraph.address) },
          ...(cells.length > 0 ? cells : [EMPTY_CELL]).map((cell) => cellXml(context, cell)),
        ),
      ]),
    ),
  );
}

const EMPTY_CELL: PlacedCell = { paragraphs: [], columns: 1, rows: 1 };

function cellXml(context: AknContext, { paragraphs, columns, rows }: PlacedCell): Xml {
  return xml(
    'td',
    { colspan: columns > 1 ? columns : null, rowspan: rows > 1 ? rows : null },
    ...paragraphs.map((pieces) => xmlJoin([NEWLINE, xml('p', {}, inline(context, pieces))])),
    NEWLINE,
  );
}

/** Whether a block is a printed line rather than a unit. */
export function isParagraph(block: Block): block is Paragraph {
  return block.type === 'paragraph';
}
