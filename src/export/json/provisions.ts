import { describeAddress, parseAddress } from '../../legal/address/index.ts';
import { wordsAlone } from '../../legal/markup/index.ts';
import {
  outlineOf,
  textOf,
  type Block,
  type Instrument,
  type OutlineItem,
  type Paragraph,
  type Unit,
} from '../../legal/structure/index.ts';
import { lineOf, lineWords, piecesOf, wordsOf } from '../lines/pieces.ts';
import { memo } from '../memo.ts';
import type { SourceOfText } from '../source.ts';
import type { ExportedProvision, ExportedText } from './document-schema.ts';

type Provisions = ExportedText['provisions'];

/**
 * Every place of a text by its address, in reading order. Each holds its own words only, so that
 * together they hold every word once.
 *
 * @param url of the document's page.
 */
export function provisionsOf(
  { tree, wording, provisionEffects, digest }: SourceOfText,
  url: string,
): Provisions {
  const provisions: Provisions = {};
  const remarks = Map.groupBy(tree.issues, ({ address }) => address);
  let position = 0;
  const add = (
    address: string,
    kind: ExportedProvision['kind'],
    parent: string | null,
    text: string,
    heading = '',
  ): void => {
    const said = remarks.get(address)?.map(({ message }) => message);
    const effect = provisionEffects.get(address);
    const known = digest?.get(address);
    provisions[address] = {
      position: ++position,
      kind,
      label: labelOf(address),
      heading,
      text,
      parent,
      url: `${url}#${address}`,
      ...(said && { remarks: said }),
      ...(effect && { effect }),
      ...(known && { digest: known.data }),
    };
  };
  const addParagraph = (paragraph: Paragraph, parent: string | null, opening: boolean): void => {
    const line = lineOf(wording, paragraph.range);
    const kind = line.kind === 'words' ? KIND[paragraph.role](opening) : line.kind;
    add(paragraph.address, kind, parent, lineWords(line));
  };
  const addUnit = (unit: Unit, parent: string | null): void => {
    const own = [unit.lead, ...unit.titles].map(({ range }) => wordsOf(piecesOf(wording, range)));
    add(unit.address, unit.kind, parent, own.join('\n'), headingOf(unit));
    addBlocks(unit.children, unit.address);
  };
  const headingOf = ({ lead, marker, titles }: Unit): string => {
    const ranges = titles.map(({ range }) => range);
    if (lead.role === 'heading') ranges.unshift({ start: marker.end, end: lead.range.end });
    return ranges
      .map((range) => wordsOf(piecesOf(wording, range)).trim())
      .filter((words) => words !== '')
      .join(' ');
  };
  const addBlocks = (blocks: readonly Block[], parent: string | null): void => {
    for (const block of blocks)
      if (block.type === 'unit') addUnit(block, parent);
      else addParagraph(block, parent, false);
  };
  const addInstrument = ({ attachment, address, opening, body, closing }: Instrument): void => {
    const parent = attachment ? address : null;
    if (attachment) {
      const [first, second] = opening.map((paragraph) => textOf(tree, paragraph));
      add(address, 'attachment', null, '', second ?? '');
      const own = provisions[address];
      if (own) own.label = first ?? address;
    }
    for (const paragraph of opening) addParagraph(paragraph, parent, true);
    addBlocks(body, parent);
    for (const paragraph of closing) addParagraph(paragraph, parent, false);
  };
  tree.instruments.forEach(addInstrument);
  return provisions;
}

const labelOf = memo((address) => {
  const parsed = parseAddress(address);
  return parsed ? describeAddress(parsed) : '';
});

const KIND: Readonly<Record<Paragraph['role'], (opening: boolean) => ExportedProvision['kind']>> = {
  text: (opening) => (opening ? 'opening' : 'paragraph'),
  basis: () => 'basis',
  enacting: () => 'enacting',
  lead: () => 'paragraph',
  heading: () => 'paragraph',
  quoted: () => 'quoted',
  end: () => 'closing',
};

/** The table of contents, without marks of notes. */
export function exportedOutline({ tree, wording }: SourceOfText): ExportedText['outline'] {
  const bare = (items: readonly OutlineItem[]): ExportedText['outline'] =>
    items.map(({ address, label, title, children }) => ({
      address,
      label,
      title: wording.markup ? wordsAlone(title, wording.labels) : title,
      children: bare(children),
    }));
  return bare(outlineOf(tree));
}
