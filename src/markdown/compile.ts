import type { Root } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { LegalTree } from '../legal/structure/index.ts';
import { legalParser } from './legal-parser.ts';
import { rehypeProvisionTools } from './rehype-provision-tools.ts';
import { hastText } from './hast-text.ts';
import { remarkSourceNotes } from './remark-source-notes.ts';
import { remarkToHast } from './remark-to-hast.ts';

/** Bump when the HTML or the tree of an unchanged text changes, so that cached entries are remade. */
export const COMPILER_VERSION = '2';

const processor = unified()
  .use(legalParser)
  .use(remarkSourceNotes as never)
  .use(remarkToHast as never)
  .use(rehypeProvisionTools)
  .use(rehypeStringify)
  .freeze();

/** What compiling a verbatim text gives. */
export interface CompiledText {
  readonly html: string;
  readonly tree: LegalTree;
  /** The text of `html` as read, interface elements left out. */
  readonly text: string;
}

/** A verbatim legal text as HTML, with the tree it was made from. Every character stays text. */
export function compileLegalText(source: string): CompiledText {
  const file = new VFile({ value: source });
  const root = processor.runSync(processor.parse(file), file) as Root;
  const tree = file.data.legalTree;
  if (!tree) throw new Error('The legal parser left no tree.');
  return { html: processor.stringify(root, file), tree, text: hastText(root) };
}
