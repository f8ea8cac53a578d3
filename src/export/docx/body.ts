import { Paragraph, Table, TextRun, type ParagraphChild } from 'docx';
import type { Paragraph as Line, Unit } from '../../legal/structure/index.ts';
import { lineOf, piecesOf, type Piece } from '../lines/pieces.ts';
import { runsOf as rowRuns } from '../lines/tables.ts';
import type { SourceOfText } from '../source.ts';
import { textLines, type TextLine } from '../text-lines.ts';
import { commented, type Comments } from './comments.ts';
import { lineStyles, unitStyle } from './line-styles.ts';
import { ownParagraph, runsOf, type Footnotes } from './runs.ts';
import type { StyleId } from './styles.ts';
import { tableOf } from './tables.ts';

/** What the words of a text are written with. */
export interface BodyContext {
  readonly text: SourceOfText;
  /** "Quyết định", to know the line that is the title. */
  readonly typeName: string;
  readonly footnotes: Footnotes;
  readonly comments: Comments;
}

/**
 * The words of a text, a paragraph a printed line: markers as printed, no list of Word's own. In a
 * digest, what is known differently of a place follows it.
 */
export function bodyOf(context: BodyContext): (Paragraph | Table)[] {
  const { tree, wording } = context.text;
  const styles = lineStyles(tree, context.typeName);
  const blocks: (Paragraph | Table)[] = [];
  for (const stretch of stretchesOf(textLines(tree))) {
    if (!Array.isArray(stretch)) {
      blocks.push(...unitBlocks(context, stretch));
      continue;
    }
    for (const run of rowRuns(wording, stretch)) {
      if (run.kind === 'block') blocks.push(...lineBlocks(context, run.block, styles));
      else {
        // Word would make one table of two with nothing between them.
        if (blocks.at(-1) instanceof Table) blocks.push(new Paragraph({ style: 'O' }));
        blocks.push(tableOf(run.rows, context.footnotes));
      }
    }
  }
  return blocks;
}

/** Units one by one (their titles go with them), all other lines together. */
function stretchesOf(lines: readonly TextLine[]): (Unit | Line[])[] {
  const stretches: (Unit | Line[])[] = [];
  for (const { unit, title, paragraph } of lines) {
    const last = stretches.at(-1);
    if (unit) stretches.push(unit);
    else if (title) continue;
    else if (Array.isArray(last)) last.push(paragraph);
    else stretches.push([paragraph]);
  }
  return stretches;
}

/**
 * A unit's own line; the lines of its title go on in the same paragraph, so that the navigation pane
 * says "Chương I. QUY ĐỊNH CHUNG".
 */
function unitBlocks(context: BodyContext, unit: Unit): Paragraph[] {
  const { wording } = context.text;
  const style = unitStyle(unit);
  const blocks: Paragraph[] = [];
  let children: ParagraphChild[] = [];
  let last = '';
  for (const line of [unit.lead, ...unit.titles]) {
    const words = wording.text.slice(line.range.start, line.range.end);
    const runs = commented(
      runsOf(piecesOf(wording, line.range), context.footnotes),
      line.address,
      context.comments,
    );
    if (children.length > 0 && !breaksClearly(last, words)) {
      blocks.push(new Paragraph({ style, children }));
      children = [];
    }
    // The blank is for readers that leave the break out and would glue the words.
    if (children.length > 0) children.push(new TextRun(' '), new TextRun({ break: 1 }));
    children.push(...runs);
    last = words;
  }
  blocks.push(new Paragraph({ style, children }));
  return [...blocks, ...knownBlocks(context, unit.lead)];
}

/** Whether whoever reads the file sees two lines, not one sentence over two. */
function breaksClearly(last: string, next: string): boolean {
  return /^\p{Lu}/u.test(next) && !UNFINISHED.test(last);
}

/** Words after which a heading goes on. */
const UNFINISHED =
  /(?:^|\s)(?:VÀ|CỦA|VỀ|THUỘC|CHO|TRONG|CÁC|MỘT SỐ|ĐỐI VỚI|TẠI|THEO|HOẶC|DO|VỚI)$/iu;

function lineBlocks(
  context: BodyContext,
  line: Line,
  styles: ReadonlyMap<Line, StyleId>,
): Paragraph[] {
  const { footnotes, comments, text } = context;
  const found = lineOf(text.wording, line.range);
  if (found.kind === 'row') return [];
  if (found.kind === 'note')
    return footnotes.has(found.label) ? [] : noteBlocks(found.label, found.paragraphs, footnotes);
  const style = styles.get(line) ?? (line.role === 'quoted' ? 'DoanTrich' : 'Normal');
  const children = commented(runsOf(found.pieces, footnotes), line.address, comments);
  // What is issued with an act begins a page of its own.
  const pageBreakBefore = style === 'Heading1';
  return [new Paragraph({ style, pageBreakBefore, children }), ...knownBlocks(context, line)];
}

function noteBlocks(
  label: string,
  paragraphs: readonly (readonly Piece[])[],
  footnotes: Footnotes,
): Paragraph[] {
  return paragraphs.map((pieces, i) => {
    const mark: Piece = { kind: 'mark', text: label };
    const before = i === 0 ? [...runsOf([mark], footnotes), new TextRun(' ')] : [];
    return new Paragraph({ style: 'GhiChu', children: [...before, ...runsOf(pieces, footnotes)] });
  });
}

function knownBlocks({ text }: BodyContext, { address }: Line): Paragraph[] {
  const known = text.digest?.get(address);
  return known ? [ownParagraph('NhanXet', `[${known.line}]`)] : [];
}
