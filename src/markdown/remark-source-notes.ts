import type { VFile } from 'vfile';
import type { StructureIssue } from '../legal/structure/index.ts';
import type { LegalNode, LegalNote, LegalParagraph, LegalParent, LegalRoot } from './nodes.ts';

/**
 * Puts a note after each line whose numbering is odd in the source. The line itself stays as it is;
 * the note carries `data-ui`, which tells it apart from the law's words.
 */
export function remarkSourceNotes() {
  return (tree: LegalRoot, file: VFile): void => {
    const issues = file.data.legalTree?.issues ?? [];
    if (issues.length === 0) return;
    for (const { message, rule } of issues)
      file.message(message, { ruleId: rule, source: 'legal' });
    addNotes(
      tree,
      Map.groupBy(issues, ({ address }) => address),
    );
  };
}

/** A lead and its unit share an address; the note goes below the lead only. */
function addNotes(parent: LegalRoot | LegalParent, notes: Map<string, StructureIssue[]>): void {
  const children: LegalNode[] = [];
  for (const child of parent.children) {
    children.push(child);
    if (child.type === 'legalParagraph')
      children.push(...(notes.get(child.source.address) ?? []).map(noteNode));
    if (child.type !== 'legal') continue;
    if (isTable(child)) children.push(...notesOfRows(child, notes));
    else addNotes(child, notes);
  }
  (parent.children as LegalNode[]) = children;
}

/** Nothing but rows may stand between rows: what is odd in some is said once, below the table. */
function notesOfRows(table: LegalParent, notes: Map<string, StructureIssue[]>): LegalNote[] {
  const issues = rowsIn(table).flatMap(({ source }) => notes.get(source.address) ?? []);
  return [...new Map(issues.map((issue) => [issue.message, noteNode(issue)])).values()];
}

function rowsIn(node: LegalNode): LegalParagraph[] {
  if (node.type === 'legalParagraph') return [node];
  return node.type === 'legal' ? node.children.flatMap(rowsIn) : [];
}

function isTable({ data: { hProperties } }: LegalParent): boolean {
  const className = hProperties?.className;
  return Array.isArray(className) && className.includes('law-table');
}

function noteNode({ message }: StructureIssue): LegalNote {
  return {
    type: 'legalNote',
    data: { hName: 'p', hProperties: { className: ['source-note'], dataUi: '' } },
    children: [{ type: 'text', value: message }],
  };
}
