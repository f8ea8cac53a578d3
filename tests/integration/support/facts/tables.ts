/** One row of a Markdown table of the research notes. */
export interface FactRow {
  /** Number of the section it stands in, e.g. `1.2`. */
  readonly section: string;
  /** Cells by the heading of their column, without emphasis. */
  readonly cells: ReadonlyMap<string, string>;
}

/** A section's own text, which some facts stand in beside the tables. */
export interface FactSection {
  readonly number: string;
  readonly title: string;
  readonly text: string;
}

const HEADING = /^#{2,3} (\d+(?:\.\d+)?)\.? (.*)$/gmu;

/** Cuts the notes at their numbered headings. */
export function sectionsOf(notes: string): FactSection[] {
  const headings = [...notes.matchAll(HEADING)];
  return headings.map((heading, at) => ({
    number: heading[1] ?? '',
    title: heading[2] ?? '',
    text: notes.slice(heading.index + heading[0].length, headings[at + 1]?.index),
  }));
}

/** The rows of every table of a section. */
export function rowsOf({ number, text }: FactSection): FactRow[] {
  const rows: FactRow[] = [];
  let columns: string[] | null = null;
  for (const line of text.split('\n')) {
    if (!line.startsWith('|')) columns = null;
    else if (!columns) columns = cellsOf(line);
    else if (!/^\|[-| ]+\|$/.test(line)) rows.push({ section: number, cells: zip(columns, line) });
  }
  return rows;
}

function cellsOf(line: string): string[] {
  return line
    .slice(1, line.lastIndexOf('|'))
    .split('|')
    .map((cell) => cell.replaceAll('**', '').trim());
}

function zip(columns: readonly string[], line: string): ReadonlyMap<string, string> {
  const cells = cellsOf(line);
  if (cells.length !== columns.length) throw new Error(`A row with other columns: ${line}`);
  return new Map(columns.map((column, at) => [column, cells[at] ?? '']));
}
