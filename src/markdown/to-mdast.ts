import { articleSize } from './article-size.ts';
import type { Properties } from 'hast';
import { runsOf, wordingOf, type Wording } from '../legal/markup/index.ts';
import type { Block, Instrument, LegalTree, Paragraph, Unit } from '../legal/structure/index.ts';
import type {
  LegalNode,
  LegalParagraph,
  LegalParent,
  LegalRoot,
  LegalSpan,
  LegalText,
} from './nodes.ts';
import { tableNode } from './tables.ts';
import { isNote, lineWords, wordsOf } from './words.ts';

/** Units that become `<section>` with a heading; the others are indented blocks. */
const SECTIONS: ReadonlySet<Unit['kind']> = new Set([
  'part',
  'chapter',
  'section',
  'subsection',
  'article',
]);

/** The page's title is `h1`; the law's headings go from `h2` to `h6`. */
const DEEPEST = 6;

const PARAGRAPH_CLASS: Readonly<Record<Paragraph['role'], string>> = {
  text: 'para',
  basis: 'basis',
  enacting: 'enacting',
  lead: 'lead',
  heading: 'lead',
  quoted: 'para quoted',
  end: 'closing',
};

/**
 * The legal tree as mdast, ready for remark plugins and for remarkToHast.
 *
 * @param markup whether rows of tables and notes are read as such (`legal/markup`).
 */
export function toMdast(tree: LegalTree, markup: boolean): LegalRoot {
  const wording = wordingOf(tree.text, markup);
  return {
    type: 'root',
    children: tree.instruments.map((instrument) => instrumentNode(wording, instrument)),
  };
}

function instrumentNode(wording: Wording, instrument: Instrument): LegalParent {
  const level = instrument.attachment ? 3 : 2;
  const head = withTables(wording, instrument.opening, (paragraph, i) =>
    paragraphNode(
      wording,
      paragraph,
      paragraph.role === 'text' ? 'opening' : undefined,
      instrument.attachment && i === 0 ? 'h2' : 'p',
    ),
  );
  const closing = withTables(wording, instrument.closing, (paragraph) =>
    paragraphNode(wording, paragraph),
  );
  const children: LegalNode[] = [...head, ...blockNodes(wording, instrument.body, level)];
  if (closing.length > 0) children.push(element('div', { className: ['closing-block'] }, closing));
  const id = instrument.address === '' ? {} : { id: instrument.address };
  return {
    ...element('section', { className: ['instrument'], ...id }, children),
    source: instrument,
  };
}

function blockNodes(wording: Wording, blocks: readonly Block[], level: number): LegalNode[] {
  return withTables(wording, blocks, (block) =>
    block.type === 'paragraph' ? paragraphNode(wording, block) : unitNode(wording, block, level),
  );
}

/** Makes a node of each block, and a table of each run of rows. */
function withTables<T extends Block>(
  wording: Wording,
  blocks: readonly T[],
  make: (block: T, index: number) => LegalNode,
): LegalNode[] {
  return runsOf(wording, blocks).map((run, i) =>
    run.kind === 'table' ? tableNode(wording, run.rows) : make(run.block, i),
  );
}

function unitNode(wording: Wording, unit: Unit, level: number): LegalParent {
  const isSection = SECTIONS.has(unit.kind);
  const headed = isSection && (unit.lead.role === 'heading' || unit.titles.length > 0);
  const below = headed ? Math.min(level + 1, DEEPEST) : level;
  const children: LegalNode[] = [
    headed ? headingNode(wording, unit, level) : leadNode(wording, unit),
    ...blockNodes(wording, unit.children, below),
  ];
  const { start, end } = unit.range;
  const size = unit.kind === 'article' ? [articleSize(end - start)] : [];
  const properties = { className: ['unit', unit.kind, ...size], id: unit.address };
  return { ...element(isSection ? 'section' : 'div', properties, children), source: unit };
}

/** "Chương I" and its title lines are one heading, each line in a span of its own. */
function headingNode(wording: Wording, unit: Unit, level: number): LegalParagraph {
  const children: (LegalText | LegalSpan)[] = leadText(wording, unit);
  for (const title of unit.titles) {
    children.push(text('\n'), span('title', wordsOf(wording, title.range), { id: title.address }));
  }
  return {
    type: 'legalParagraph',
    data: { hName: `h${level}`, hProperties: { className: ['unit-heading'] } },
    source: unit.lead,
    children,
  };
}

function leadNode(wording: Wording, unit: Unit): LegalParagraph {
  return {
    type: 'legalParagraph',
    data: { hName: 'p', hProperties: { className: ['lead'] } },
    source: unit.lead,
    children: leadText(wording, unit),
  };
}

function leadText(wording: Wording, { marker, lead }: Unit): (LegalText | LegalSpan)[] {
  const start = span('marker', wordsOf(wording, marker));
  return [start, ...wordsOf(wording, { start: marker.end, end: lead.range.end })];
}

function paragraphNode(
  wording: Wording,
  paragraph: Paragraph,
  className?: string,
  hName = 'p',
): LegalParagraph {
  const note = isNote(wording, paragraph.range) ? ['note'] : [];
  return {
    type: 'legalParagraph',
    data: {
      hName,
      hProperties: {
        className: [...(className ?? PARAGRAPH_CLASS[paragraph.role]).split(' '), ...note],
        id: paragraph.address,
      },
    },
    source: paragraph,
    children: lineWords(wording, paragraph.range),
  };
}

function element(hName: string, hProperties: Properties, children: LegalNode[]): LegalParent {
  return { type: 'legal', data: { hName, hProperties }, children };
}

function span(
  className: string,
  children: LegalSpan['children'],
  more: Properties = {},
): LegalSpan {
  return {
    type: 'legalSpan',
    data: { hName: 'span', hProperties: { className: [className], ...more } },
    children,
  };
}

function text(value: string): LegalText {
  return { type: 'text', value };
}
