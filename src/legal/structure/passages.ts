import { nameOfAddress } from '../address/index.ts';
import { titleOf } from './outline.ts';
import type { Block, Instrument, LegalTree, Unit } from './tree.ts';

/** The smallest piece of a law that answers a question by itself. */
export interface Passage {
  readonly address: string;
  /** "khoản 1 Điều 4". */
  readonly label: string;
  /** Title of the article (or appendix) it stands in; may be empty. */
  readonly heading: string;
  /** Range in the document's text. */
  readonly start: number;
  readonly end: number;
}

/** A clause longer than this is cut into its points, so that a hit leads to the right one. */
const LONG = 1500;

/** Levels that are always cut into what stands below them. */
const CUT: ReadonlySet<Unit['kind']> = new Set([
  'part',
  'chapter',
  'section',
  'subsection',
  'roman',
]);

/**
 * Cuts a document into passages: one a clause; an article without clauses whole; unnumbered
 * paragraphs before the first clause on their own; a long clause by its points. Together they hold
 * every line of the body once, titles aside.
 */
export function passagesOf(tree: LegalTree): Passage[] {
  return tree.instruments.flatMap((instrument) => [
    ...openingPassages(instrument),
    ...instrument.body.flatMap((block) => cut(tree, block, '')),
  ]);
}

function openingPassages({ opening }: Instrument): Passage[] {
  return opening
    .filter(({ role }) => role === 'basis')
    .map((p) => passage(p.address, '', p.range.start, p.range.end));
}

function cut(tree: LegalTree, block: Block, heading: string): Passage[] {
  if (block.type === 'paragraph')
    return [passage(block.address, heading, block.range.start, block.range.end)];
  const title = titleOf(tree, block) || heading;
  const hasUnits = block.children.some(({ type }) => type === 'unit');
  const long = block.range.end - block.range.start > LONG;
  if (!hasUnits || !(CUT.has(block.kind) || isClaused(block) || long))
    return [passage(block.address, title, block.range.start, block.range.end)];
  const below = block.children.flatMap((child) => cut(tree, child, title));
  // A bare title is the heading of what stands below it, and answers nothing by itself.
  return block.lead.role === 'heading' ? below : [ownLines(block, title), ...below];
}

/** Whether an article or clause is made of numbered clauses rather than of points only. */
function isClaused(unit: Unit): boolean {
  return unit.children.some(
    (child) => child.type === 'unit' && ['roman', 'clause', 'subclause'].includes(child.kind),
  );
}

function ownLines(unit: Unit, heading: string): Passage {
  const end = unit.titles.at(-1)?.range.end ?? unit.lead.range.end;
  return passage(unit.address, heading, unit.range.start, end);
}

function passage(address: string, heading: string, start: number, end: number): Passage {
  return { address, label: nameOfAddress(address) ?? '', heading, start, end };
}
