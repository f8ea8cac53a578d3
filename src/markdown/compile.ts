import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { LegalTree } from '../legal/structure/index.ts';
import { legalParser } from './legal-parser.ts';
import { rehypeProvisionTools } from './rehype-provision-tools.ts';
import { toHastHandlers } from './to-hast-handlers.ts';
import { hastText } from './hast-text.ts';
import { remarkSourceNotes } from './remark-source-notes.ts';

/** Bump when the HTML or the tree of an unchanged text changes, so that cached entries are remade. */
export const COMPILER_VERSION = '1';

const processor = unified()
  .use(legalParser)
  .use(remarkSourceNotes as never)
  .use(remarkRehype, { handlers: toHastHandlers as never })
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
  const root = processor.runSync(processor.parse(file) as never, file);
  const tree = file.data.legalTree;
  if (!tree) throw new Error('The legal parser left no tree.');
  return { html: processor.stringify(root, file), tree, text: hastText(root) };
}
