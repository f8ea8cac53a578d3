import { Document, isMap, isScalar, isSeq, parseDocument, visit, type Pair } from 'yaml';

/** Sequences shorter than this stand on one line, as an editor writes them. */
const SHORT = 80;

const STYLE = { lineWidth: 0, singleQuote: true, flowCollectionPadding: false } as const;

/** Facts as YAML: lists of words on one line, everything else below one another. */
export function writeFacts(facts: object): string {
  const yaml = new Document(facts, { aliasDuplicateObjects: false });
  inOneLine(yaml);
  return yaml.toString(STYLE);
}

/**
 * The facts of a file with others in place of some: what does not change keeps its place, its
 * spelling and the comments around it, and a list that only grew keeps what stood in it. YAML that
 * cannot be changed in parts (anchors, everything on one line) is written anew.
 */
export function changeFacts(yamlText: string, facts: object): string {
  const after = JSON.parse(JSON.stringify(facts)) as Record<string, unknown>;
  const changed = changeInPlace(yamlText, after);
  return changed !== null && sameValue(parseDocument(changed), after) ? changed : writeFacts(after);
}

function changeInPlace(yamlText: string, after: Readonly<Record<string, unknown>>): string | null {
  const yaml = parseDocument(yamlText);
  if (yaml.errors.length > 0 || !isMap(yaml.contents) || yaml.contents.flow === true) return null;
  if (hasAlias(yaml)) return null;
  const before = yaml.toJS() as Record<string, unknown>;
  let text = '';
  let from = 0;
  for (const pair of yaml.contents.items) {
    const place = placeOf(pair);
    if (!place) return null;
    const { key, start, end } = place;
    text += yamlText.slice(from, start);
    text += changedPair(yamlText.slice(start, end), key, before[key], after[key]);
    from = end;
  }
  const rest = endLine(text + yamlText.slice(from));
  const added = Object.entries(after).filter(([key]) => !(key in before));
  return rest + (added.length > 0 ? writeFacts(Object.fromEntries(added)) : '');
}

/** Parts that refer to each other cannot be changed one by one. */
function hasAlias(yaml: Document.Parsed): boolean {
  let found = false;
  visit(yaml, {
    Alias: () => {
      found = true;
    },
  });
  return found;
}

/** Where a key and its value stand, with the line end behind them. */
function placeOf({ key, value }: Pair): { key: string; start: number; end: number } | null {
  if (!isScalar(key) || typeof key.value !== 'string' || !key.range) return null;
  const range = (value as { readonly range?: readonly number[] | null } | null)?.range;
  const end = Math.max(key.range[2], range?.[2] ?? 0);
  return { key: key.value, start: key.range[0], end };
}

function changedPair(written: string, key: string, before: unknown, after: unknown): string {
  if (after === undefined) return '';
  if (JSON.stringify(before) === JSON.stringify(after)) return written;
  if (Array.isArray(before) && Array.isArray(after)) {
    const start = JSON.stringify(after.slice(0, before.length));
    const grown = before.length > 0 && start === JSON.stringify(before);
    const indent = grown
      ? /^[^\n]*:[ \t]*(?:#[^\n]*)?\n(?:\s*#[^\n]*\n)*( *)- /u.exec(written)
      : null;
    if (indent) return endLine(written) + itemsOf(after.slice(before.length), indent[1] ?? '');
  }
  return writeFacts({ [key]: after });
}

/** Items of a list with a dash each, indented like those before them. */
function itemsOf(items: readonly unknown[], indent: string): string {
  return items
    .map((item) => {
      const yaml = new Document([item], { aliasDuplicateObjects: false });
      inOneLine(yaml);
      // Not the list itself: its items have a line each.
      if (isSeq(yaml.contents)) yaml.contents.flow = false;
      return yaml.toString(STYLE).replace(/^(?=.)/gmu, indent);
    })
    .join('');
}

function sameValue(yaml: Document.Parsed, after: Readonly<Record<string, unknown>>): boolean {
  if (yaml.errors.length > 0) return false;
  const found = yaml.toJS() as Record<string, unknown>;
  const sorted = (facts: Readonly<Record<string, unknown>>): string =>
    JSON.stringify(Object.entries(facts).sort(([a], [b]) => (a < b ? -1 : 1)));
  return sorted(found) === sorted(after);
}

function endLine(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}

function inOneLine(yaml: Document): void {
  visit(yaml, {
    Seq: (_, node) => {
      const words = node.items.map((item) => (isScalar(item) ? String(item.value) : null));
      if (words.every((word) => word !== null && word.length < SHORT))
        node.flow = words.join().length < SHORT;
    },
  });
}
