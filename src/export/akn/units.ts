import type { Block, Paragraph, Unit } from '../../legal/structure/index.ts';
import { piecesOf } from '../lines/pieces.ts';
import { NEWLINE, NOTHING, xml, xmlJoin, xmlText, type Xml } from '../xml.ts';
import { blocksOf, inline, isParagraph, remarksAt, type AknContext } from './blocks.ts';
import { eIdOf } from './eid.ts';

/** Elements by level: khoản is Akoma Ntoso's paragraph, a dash its indent. */
const ELEMENT: Readonly<Record<Unit['kind'], string>> = {
  part: 'part',
  chapter: 'chapter',
  section: 'section',
  subsection: 'subsection',
  article: 'article',
  roman: 'level',
  clause: 'paragraph',
  subclause: 'subparagraph',
  point: 'point',
  dash: 'indent',
  subdash: 'indent',
};

/** Units, and lines between them in an element of their own, as a body of units wants them. */
export function hierarchyOf(context: AknContext, blocks: readonly Block[]): Xml {
  return xmlJoin(
    stretchesOf(blocks).map((stretch) =>
      xmlJoin([
        NEWLINE,
        'unit' in stretch
          ? unitXml(context, stretch.unit)
          : xml('alinea', {}, xml('content', {}, blocksOf(context, stretch.lines), NEWLINE)),
      ]),
    ),
  );
}

/**
 * A unit with all it owns. White space between its number and its words stays the source's, so that
 * the text of the element is the law's.
 */
function unitXml(context: AknContext, unit: Unit): Xml {
  const { wording } = context;
  const { marker, lead, titles } = unit;
  const gap = /^[ \t]*/u.exec(wording.text.slice(marker.end, lead.range.end))?.[0] ?? '';
  const rest = inline(
    context,
    piecesOf(wording, { start: marker.end + gap.length, end: lead.range.end }),
  );
  const num = xml(
    'num',
    {},
    inline(context, piecesOf(wording, marker)),
    remarksAt(context, unit.address),
  );
  const headed = lead.role === 'heading' || titles.length > 0;
  const parts = [num, xmlText(gap)];
  if (headed) parts.push(headingXml(context, rest, titles));
  const own = headed || rest === '' ? NOTHING : xml('p', {}, rest);
  parts.push(belowXml(context, own, unit.children), NEWLINE);
  return xml(ELEMENT[unit.kind], { eId: eIdOf(unit.address) }, ...parts);
}

function headingXml(context: AknContext, rest: Xml, titles: readonly Paragraph[]): Xml {
  const lines = titles.map(({ address, range }) =>
    xml('span', { eId: eIdOf(address) }, inline(context, piecesOf(context.wording, range))),
  );
  if (rest !== '') return xml('heading', {}, xmlJoin([rest, ...lines], `\n${xml('br', {})}`));
  const heading = xml('heading', {}, xmlJoin(lines, `\n${xml('br', {})}`));
  return lines.length === 0 ? NOTHING : xmlJoin([NEWLINE, heading]);
}

/** The unit's own words and what stands below it. */
function belowXml(context: AknContext, own: Xml, children: readonly Block[]): Xml {
  const first = children.findIndex((child) => !isParagraph(child));
  if (first === -1) {
    const lines = blocksOf(context, children.filter(isParagraph));
    return own === '' && lines === '' ? NOTHING : xml('content', {}, own, lines);
  }
  const last = children.findLastIndex((child) => !isParagraph(child));
  const before = blocksOf(context, children.slice(0, first).filter(isParagraph));
  const after = blocksOf(context, children.slice(last + 1).filter(isParagraph));
  return xmlJoin([
    own === '' && before === '' ? NOTHING : xml('intro', {}, own, before),
    hierarchyOf(context, children.slice(first, last + 1)),
    after === '' ? NOTHING : xmlJoin([NEWLINE, xml('wrapUp', {}, after)]),
  ]);
}

type Stretch = { readonly unit: Unit } | { readonly lines: Paragraph[] };

/** Units one by one, lines between them together. */
function stretchesOf(blocks: readonly Block[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const block of blocks) {
    const last = stretches.at(-1);
    if (block.type === 'unit') stretches.push({ unit: block });
    else if (last && 'lines' in last) last.lines.push(block);
    else stretches.push({ lines: [block] });
  }
  return stretches;
}
