import type { UnitKind } from '../address/index.ts';
import type { Block, LegalTree } from '../structure/index.ts';

/** The words of one provision and what stands around it. */
export interface ProvisionText {
  /** From its marker to the end of the last thing it owns, white space as single spaces. */
  readonly text: string;
  /** Addresses of the Phần, Chương and Mục around it. */
  readonly containers: readonly string[];
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly containers: readonly string[];
}

const CONTAINERS: ReadonlySet<UnitKind> = new Set(['part', 'chapter', 'section', 'subsection']);

/**
 * The words of each provision of a text by its address. A khoản has its điểm and nothing of its
 * siblings; a Điều its title and all its khoản; a chapter everything in it.
 *
 * @example
 * provisionTexts(parseStructure('Điều 1. Tên\n1. Một.\n2. Hai.'))('dieu-1-khoan-2')?.text; // '2. Hai.'
 */
export function provisionTexts(tree: LegalTree): (address: string) => ProvisionText | null {
  const spans = new Map<string, Span>();
  const add = (address: string, range: Omit<Span, 'containers'>, containers: readonly string[]) => {
    // A repeated address leads to its first place, as a link to it does.
    if (address !== '' && !spans.has(address))
      spans.set(address, { start: range.start, end: range.end, containers });
  };
  const walk = (blocks: readonly Block[], containers: readonly string[]): void => {
    for (const block of blocks) {
      add(block.address, block.range, containers);
      if (block.type === 'paragraph') continue;
      for (const title of block.titles) add(title.address, title.range, containers);
      walk(
        block.children,
        CONTAINERS.has(block.kind) ? [...containers, block.address] : containers,
      );
    }
  };
  for (const { address, range, opening, body, closing } of tree.instruments) {
    add(address, range, []);
    for (const paragraph of [...opening, ...closing]) add(paragraph.address, paragraph.range, []);
    walk(body, []);
  }
  return (address) => {
    const span = spans.get(address);
    if (!span) return null;
    const text = tree.text.slice(span.start, span.end).normalize('NFC');
    return { text: text.replace(/\s+/gu, ' ').trim(), containers: span.containers };
  };
}
