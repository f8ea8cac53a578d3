import type { VFile } from 'vfile';
import { visit } from 'unist-util-visit';
import type { StructureIssue } from '../legal/structure/index.ts';
import type { LegalNode, LegalParagraph, LegalRoot } from './nodes.ts';

/**
 * Puts a note after each line whose numbering is odd in the source. The line itself stays as it is;
 * the note carries `data-ui`, which tells it apart from the law's words.
 */
export function remarkSourceNotes() {
  return (tree: LegalRoot, file: VFile): void => {
    const byAddress = new Map<string, StructureIssue[]>();
    for (const issue of file.data.legalTree?.issues ?? []) {
      byAddress.set(issue.address, [...(byAddress.get(issue.address) ?? []), issue]);
      file.message(issue.message, { ruleId: issue.rule, source: 'legal' });
    }
    visit(
      tree as { type: 'root'; children: LegalNode[] },
      'legalParagraph',
      (node: LegalParagraph, index, parent) => {
        const issues = byAddress.get(node.source.address);
        if (!issues || !parent || index === undefined) return undefined;
        byAddress.delete(node.source.address);
        parent.children.splice(index + 1, 0, ...(issues.map(noteNode) as never[]));
        return index + 1 + issues.length;
      },
    );
  };
}

function noteNode(issue: StructureIssue) {
  return {
    type: 'legalNote',
    data: { hName: 'p', hProperties: { className: ['source-note'], dataUi: '' } },
    children: [{ type: 'text', value: issue.message }],
  };
}
