import type { Element, Root } from 'hast';
import type { VFile } from 'vfile';

/**
 * What only imported texts have, made usable: tables are told apart by number, and a note leads back to
 * where it is first called. No word of the text changes.
 */
export function rehypeImported() {
  return (tree: Root, file: VFile): void => {
    if (file.data.legalMarkup !== true) return;
    const found: Found = { tables: [], calls: new Map(), labels: [] };
    collect(tree, found);
    found.tables.forEach(nameTable);
    for (const [note, call] of found.calls) call.properties.id = callId(note);
    for (const label of found.labels)
      if (found.calls.has(String(label.properties.id))) leadBack(label);
  };
}

interface Found {
  readonly tables: Element[];
  /** The first call of each note, by the note's id. */
  readonly calls: Map<string, Element>;
  readonly labels: Element[];
}

function collect(parent: Root | Element, found: Found): void {
  for (const child of parent.children) {
    if (child.type !== 'element') continue;
    const { className, href } = child.properties;
    const classes = Array.isArray(className) ? className : [];
    if (classes.includes('law-table')) found.tables.push(child);
    if (classes.includes('note-label')) found.labels.push(child);
    if (classes.includes('note-mark')) {
      const note = String(href).slice(1);
      if (!found.calls.has(note)) found.calls.set(note, child);
    }
    collect(child, found);
  }
}

/** "Bảng 2, cuộn ngang được": a wide table is wider than the column of text on any screen. */
function nameTable(table: Element, index: number): void {
  const { className } = table.properties;
  const wide = Array.isArray(className) && className.includes('wide');
  table.properties.ariaLabel = `Bảng ${String(index + 1)}${wide ? ', cuộn ngang được' : ''}`;
}

function leadBack(label: Element): void {
  const { properties, children } = label;
  const [text] = children;
  label.tagName = 'a';
  properties.href = `#${callId(String(properties.id))}`;
  properties.ariaLabel = `Chú thích ${text?.type === 'text' ? text.value : ''}, về chỗ gọi`;
}

function callId(note: string): string {
  return `goi-${note}`;
}
