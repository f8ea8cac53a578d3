import type { Root } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { Citation } from '../legal/citation/index.ts';
import type { LegalTree } from '../legal/structure/index.ts';
import { legalHtml } from './legal-html.ts';
import { legalParser } from './legal-parser.ts';
import { rehypeImported } from './rehype-imported.ts';
import { rehypeProvisionTools } from './rehype-provision-tools.ts';
import { markDigest, type DigestMarks } from './digest-marks.ts';
import { hastText } from './hast-text.ts';
import { remarkCitations } from './remark-citations.ts';
import { remarkSourceNotes } from './remark-source-notes.ts';
import { remarkToHast } from './remark-to-hast.ts';

/** Bump when the HTML or the tree of an unchanged text changes, so that cached entries are remade. */
export const COMPILER_VERSION = '12';

const processor = unified()
  .use(legalParser)
  .use(remarkSourceNotes as never)
  .use(remarkCitations as never)
  .use(remarkToHast as never)
  .use(rehypeProvisionTools)
  .use(rehypeImported)
  .use(rehypeStringify)
  .freeze();

/** What compiling a verbatim text gives. */
export interface CompiledText {
  readonly html: string;
  readonly tree: LegalTree;
  /** The text of `html` as read, interface elements left out. */
  readonly text: string;
  /** Citations in it; `data-cite` in `html` counts through them. */
  readonly citations: readonly Citation[];
}

/** What a text is besides the law's words. */
export interface TextOptions {
  /**
   * Makes a digest of it: notes on how each article is known, and none on gaps, because what a
   * digest leaves out is not missing in the law.
   */
  readonly marks?: DigestMarks;
  /** It has rows of tables and notes (`legal/markup`), as imported texts have. */
  readonly markup?: boolean;
}

/** A legal text as HTML, with the tree it was made from. Every character stays text. */
export function compileLegalText(source: string, options: TextOptions = {}): CompiledText {
  const { root, ...compiled } = legalHast(source, options);
  const html = legalHtml(root) ?? processor.stringify(root);
  return { html, text: hastText(root), ...compiled };
}

/** A legal text as a tree of elements, before it is written as HTML. */
export function legalHast(
  source: string,
  { marks, markup = false }: TextOptions = {},
): Pick<CompiledText, 'tree' | 'citations'> & { readonly root: Root } {
  const file = new VFile({ value: source });
  file.data.legalMarkup = markup;
  const parsed = processor.parse(file);
  const found = file.data.legalTree;
  if (!found) throw new Error('The legal parser left no tree.');
  const tree = marks ? { ...found, issues: found.issues.filter(isDuplicate) } : found;
  file.data.legalTree = tree;
  const root = processor.runSync(parsed, file) as Root;
  if (marks) markDigest(root, marks);
  const { citations = [] } = file.data;
  return { root, tree, citations };
}

function isDuplicate({ rule }: { readonly rule: string }): boolean {
  return rule === 'structure/duplicate';
}
