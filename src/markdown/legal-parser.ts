import type { Processor } from 'unified';
import type { VFile } from 'vfile';
import { parseStructure } from '../legal/structure/index.ts';
import type { LegalRoot } from './nodes.ts';
import { toMdast } from './to-mdast.ts';

/**
 * A unified parser for verbatim legal text, used in place of remark-parse: Markdown would renumber
 * clauses, curl quotes and read `{`, `<`, `*` and `10:30` as syntax. Here every character is text, but
 * for rows of tables and notes where `file.data.legalMarkup` says there are such.
 */
export function legalParser(this: Processor): void {
  const parser = (document: string, file: VFile): LegalRoot => {
    const tree = parseStructure(document);
    file.data.legalTree = tree;
    return toMdast(tree, file.data.legalMarkup ?? false);
  };
  // Our nodes are not in mdast's own union; remarkToHast turns them into elements.
  this.parser = parser;
}
