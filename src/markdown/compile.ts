import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { LegalTree } from '../legal/structure/index.ts';
import { legalParser } from './legal-parser.ts';
import { rehypeProvisionTools } from './rehype-provision-tools.ts';
import { remarkSourceNotes } from './remark-source-notes.ts';

/** Bump when the HTML or the tree of an unchanged text changes, so that cached entries are remade. */
export const COMPILER_VERSION = '1';

const processor = unified()
  .use(legalParser)
  .use(remarkSourceNotes as never)
  .use(remarkRehype)
  .use(rehypeProvisionTools)
  .use(rehypeStringify)
  .freeze();

/** A verbatim legal text as HTML, with the tree it was made from. Every character stays text. */
export function compileLegalText(text: string): { html: string; tree: LegalTree } {
  const file = new VFile({ value: text });
  const html = String(processor.processSync(file));
  const tree = file.data.legalTree;
  if (!tree) throw new Error('The legal parser left no tree.');
  return { html, tree };
}
