import { describeAddress, parseAddress } from '../address/index.ts';
import { formTitle, readForm } from './forms.ts';
import type { Block, Instrument, LegalTree, Unit } from './tree.ts';
import { textOf } from './walk.ts';

/** A line of the table of contents. */
export interface OutlineItem {
  readonly address: string;
  /** "Chương II", "Điều 4", "mục I". */
  readonly label: string;
  /** The unit's title as printed; empty when its line is a rule, not a title. */
  readonly title: string;
  readonly children: readonly OutlineItem[];
}

/** How much of a form is looked at for its title, in characters. */
const FORM_HEAD = 2000;

/** Units that get a line in the table of contents. */
const LISTED: ReadonlySet<Unit['kind']> = new Set([
  'part',
  'chapter',
  'section',
  'subsection',
  'article',
  'roman',
]);

/** The table of contents of a document, attachments as items of their own. */
export function outlineOf(tree: LegalTree): OutlineItem[] {
  return tree.instruments.flatMap((instrument) => {
    const items = itemsOf(tree, instrument.body);
    return instrument.attachment ? [attachmentItem(tree, instrument, items)] : items;
  });
}

function attachmentItem(
  tree: LegalTree,
  instrument: Instrument,
  children: readonly OutlineItem[],
): OutlineItem {
  const [first] = instrument.opening;
  return {
    address: instrument.address,
    label: first ? textOf(tree, first).trim() : instrument.address,
    title: attachmentTitle(tree, instrument),
    children,
  };
}

/** The line below an attachment's heading; of a form, whose head says who fills it in, its title. */
function attachmentTitle(tree: LegalTree, instrument: Instrument): string {
  const [, second] = instrument.opening;
  const below = second ? textOf(tree, second).trim() : '';
  if (instrument.attachment?.kind !== 'mau') return below;
  const { start, end } = instrument.range;
  const head = tree.text.slice(start, Math.min(end, start + FORM_HEAD));
  const lines = head.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
  if (readForm(lines[0] ?? '')?.title) return '';
  const title = formTitle(lines);
  return title ? lines.slice(title.from, title.to).join(' ') : below;
}

function itemsOf(tree: LegalTree, blocks: readonly Block[]): OutlineItem[] {
  return blocks.flatMap((block) => {
    if (block.type !== 'unit' || !LISTED.has(block.kind)) return [];
    return [
      {
        address: block.address,
        label: labelOf(block),
        title: titleOf(tree, block),
        children: itemsOf(tree, block.children),
      },
    ];
  });
}

/** The unit's own name, without the chapter or article it stands in. */
function labelOf(unit: Unit): string {
  const last = parseAddress(unit.address)?.segments.at(-1);
  return last ? describeAddress({ segments: [last] }) : unit.address;
}

/** Title of a unit, without its marker; empty when the unit's line is the rule itself. */
export function titleOf(tree: LegalTree, unit: Unit): string {
  if (unit.titles.length > 0) return unit.titles.map((title) => textOf(tree, title)).join(' ');
  if (unit.lead.role !== 'heading') return '';
  return tree.text.slice(unit.marker.end, unit.lead.range.end).trim();
}
