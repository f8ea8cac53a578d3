import type { Properties } from 'hast';
import type { Block, Instrument, LegalTree, Paragraph, Unit } from '../legal/structure/index.ts';
import { textOf } from '../legal/structure/index.ts';
import type {
  LegalNode,
  LegalParagraph,
  LegalParent,
  LegalRoot,
  LegalSpan,
  LegalText,
} from './nodes.ts';

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

/** The legal tree as mdast, ready for remark plugins and for remarkToHast. */
export function toMdast(tree: LegalTree): LegalRoot {
  return {
    type: 'root',
    children: tree.instruments.map((instrument) => instrumentNode(tree, instrument)),
  };
}

function instrumentNode(tree: LegalTree, instrument: Instrument): LegalParent {
  const level = instrument.attachment ? 3 : 2;
  const head = instrument.opening.map((paragraph, i) =>
    paragraphNode(
      tree,
      paragraph,
      paragraph.role === 'text' ? 'opening' : undefined,
      instrument.attachment && i === 0 ? 'h2' : 'p',
    ),
  );
  const closing = instrument.closing.map((paragraph) => paragraphNode(tree, paragraph));
  const children: LegalNode[] = [
    ...head,
    ...instrument.body.map((block) => blockNode(tree, block, level)),
  ];
  if (closing.length > 0) children.push(element('div', { className: ['closing-block'] }, closing));
  const id = instrument.address === '' ? {} : { id: instrument.address };
  return {
    ...element('section', { className: ['instrument'], ...id }, children),
    source: instrument,
  };
}

function blockNode(tree: LegalTree, block: Block, level: number): LegalNode {
  return block.type === 'paragraph' ? paragraphNode(tree, block) : unitNode(tree, block, level);
}

function unitNode(tree: LegalTree, unit: Unit, level: number): LegalParent {
  const isSection = SECTIONS.has(unit.kind);
  const headed = isSection && (unit.lead.role === 'heading' || unit.titles.length > 0);
  const below = headed ? Math.min(level + 1, DEEPEST) : level;
  const children: LegalNode[] = [
    headed ? headingNode(tree, unit, level) : leadNode(tree, unit),
    ...unit.children.map((child) => blockNode(tree, child, below)),
  ];
  const properties = { className: ['unit', unit.kind], id: unit.address };
  return { ...element(isSection ? 'section' : 'div', properties, children), source: unit };
}

/** "Chương I" and its title lines are one heading, each line in a span of its own. */
function headingNode(tree: LegalTree, unit: Unit, level: number): LegalParagraph {
  const children: (LegalText | LegalSpan)[] = leadText(tree, unit);
  for (const title of unit.titles) {
    children.push(
      text('\n'),
      span('title', textOf(tree, title), title.range.start, { id: title.address }),
    );
  }
  return {
    type: 'legalParagraph',
    data: { hName: `h${level}`, hProperties: { className: ['unit-heading'] } },
    source: unit.lead,
    children,
  };
}

function leadNode(tree: LegalTree, unit: Unit): LegalParagraph {
  return {
    type: 'legalParagraph',
    data: { hName: 'p', hProperties: { className: ['lead'] } },
    source: unit.lead,
    children: leadText(tree, unit),
  };
}

function leadText(tree: LegalTree, { marker, lead }: Unit): (LegalText | LegalSpan)[] {
  const rest = tree.text.slice(marker.end, lead.range.end);
  const start = span('marker', tree.text.slice(marker.start, marker.end), marker.start);
  return rest === '' ? [start] : [start, text(rest, marker.end)];
}

function paragraphNode(
  tree: LegalTree,
  paragraph: Paragraph,
  className?: string,
  hName = 'p',
): LegalParagraph {
  return {
    type: 'legalParagraph',
    data: {
      hName,
      hProperties: {
        className: (className ?? PARAGRAPH_CLASS[paragraph.role]).split(' '),
        id: paragraph.address,
      },
    },
    source: paragraph,
    children: [text(textOf(tree, paragraph), paragraph.range.start)],
  };
}

function element(hName: string, hProperties: Properties, children: LegalNode[]): LegalParent {
  return { type: 'legal', data: { hName, hProperties }, children };
}

function span(className: string, value: string, at: number, more: Properties = {}): LegalSpan {
  return {
    type: 'legalSpan',
    data: { hName: 'span', hProperties: { className: [className], ...more } },
    children: [text(value, at)],
  };
}

function text(value: string, at?: number): LegalText {
  return at === undefined ? { type: 'text', value } : { type: 'text', value, at };
}
