import { readFileSync } from 'node:fs';
import {
  locate,
  paragraphsOf,
  parseStructure,
  textOf,
  unitsOf,
  type Block,
  type LegalTree,
  type Paragraph,
  type Unit,
} from '../../../../src/legal/structure/index.ts';

const CONTENT = new URL('../../../../content/van-ban/', import.meta.url);

/** The verbatim text of a document in `content/van-ban/`. */
export function lawText(slug: string): string {
  const file = readFileSync(new URL(`${slug}.mdx`, CONTENT), 'utf8');
  return file.replace(/^---\n[\s\S]*?\n---\n/, '');
}

/** The tree of a document in `content/van-ban/`. */
export function lawTree(slug: string): LegalTree {
  return parseStructure(lawText(slug));
}

/** Every unit of every instrument, in document order. */
export function allUnits(tree: LegalTree): Unit[] {
  return tree.instruments.flatMap((instrument) => [...unitsOf(instrument.body)]);
}

/** Every paragraph of every instrument, in document order. */
export function allParagraphs(tree: LegalTree): Paragraph[] {
  return tree.instruments.flatMap((instrument) => [...paragraphsOf(instrument)]);
}

/** The text at an address; empty when there is no such place. */
export function textAt(tree: LegalTree, address: string): string {
  const place = locate(tree, address);
  return place ? textOf(tree, place) : '';
}

/** The non-blank lines of a text as `comparable` white space leaves them. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/^[\s\u200b]+|[\s\u200b]+$/g, ''))
    .filter((line) => line !== '');
}

/**
 * A tree as lines for people: indented by depth, address, kind and role, text. What a fixture's
 * `tree.json` holds.
 */
export function sketch(tree: LegalTree): string[] {
  const lines: string[] = [];
  const write = (depth: number, name: string, paragraph: Paragraph): void => {
    lines.push(`${'  '.repeat(depth)}${paragraph.address} [${name}] ${textOf(tree, paragraph)}`);
  };
  const walk = (depth: number, block: Block): void => {
    if (block.type === 'paragraph') {
      write(depth, block.role, block);
      return;
    }
    write(depth, `${block.kind} ${block.label}, ${block.lead.role}`, block.lead);
    for (const title of block.titles) write(depth, 'title', title);
    for (const child of block.children) walk(depth + 1, child);
  };
  for (const instrument of tree.instruments) {
    lines.push(`=== ${instrument.address === '' ? 'văn bản' : instrument.address}`);
    for (const paragraph of instrument.opening) write(0, paragraph.role, paragraph);
    for (const block of instrument.body) walk(0, block);
    for (const paragraph of instrument.closing) write(0, paragraph.role, paragraph);
  }
  return lines;
}

/** Issues as "rule @address: message". */
export function issueLines({ issues }: LegalTree): string[] {
  return issues.map(({ rule, address, message }) => `${rule} @${address}: ${message}`);
}
