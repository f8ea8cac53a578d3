import { countCharacters } from '../count-characters.ts';
import type { Reading, SourceBlock, SourceCell } from '../model.ts';
import { repairText } from '../repair/index.ts';
import type { Account } from './account.ts';
import { convertFlow } from './convert.ts';
import { textOfBlock, type Flow, type FlowBlock, type FlowCell, type FlowGrid } from './flow.ts';
import { useOf } from './layout.ts';
import { linesOf } from './lines.ts';
import { withTypedNotes } from './typed-notes.ts';

const MAX_COLUMNS = 1_000;
/** So much of a passage shows which one it is. */
const EXCERPT = 60;

/**
 * Brings what was read into the form every reader gives: letters of old encodings converted, the
 * text repaired, tables that only place things read as paragraphs, notes at the end.
 */
export function finish(raw: Flow, account: Account): Reading {
  const unicode = convertFlow(raw, account);
  if (!unicode.ok)
    return {
      ok: false,
      failure: 'unknown-encoding',
      detail: unicode.passage.trim().slice(0, EXCERPT),
    };
  const flow = withTypedNotes(unicode.flow, account);
  const writer = new Writer(account);
  const blocks: SourceBlock[] = [
    ...flow.blocks.flatMap((block) => writer.blocks(block)),
    ...flow.notes.map(({ label, blocks: own }): SourceBlock => ({
      kind: 'note',
      label,
      paragraphs: own.flatMap((block) => writer.paragraphs(block)),
      page: null,
    })),
  ];
  if (!blocks.some(holdsText)) return { ok: false, failure: 'empty', detail: null };
  const { read, removed, added, issues } = account;
  return {
    ok: true,
    text: {
      blocks,
      read,
      removed,
      added,
      pages: null,
      converted: unicode.converted,
      optical: false,
      issues,
    },
  };
}

function holdsText(block: SourceBlock): boolean {
  if (block.kind === 'paragraph') return block.text !== '';
  if (block.kind === 'note') return false;
  return block.rows.some((row) => row.some(({ paragraphs }) => paragraphs.length > 0));
}

class Writer {
  readonly #account: Account;

  constructor(account: Account) {
    this.#account = account;
  }

  blocks(block: FlowBlock): SourceBlock[] {
    if (block.kind === 'paragraph')
      return this.#lines(block.text).map((text) => ({ kind: 'paragraph', text, page: null }));
    const use = useOf(block);
    if (use === 'table') {
      const rows = block.rows.map((row) => row.map((cell) => this.#cell(cell)));
      return [{ kind: 'table', rows, page: null }];
    }
    return inOrder(block, use).flatMap((one) => this.blocks(one));
  }

  /** Text alone, for cells and notes: what is in tables within them goes row by row. */
  paragraphs(block: FlowBlock): string[] {
    if (block.kind === 'paragraph') return this.#lines(block.text);
    const use = useOf(block) === 'columns' ? 'columns' : 'rows';
    return inOrder(block, use).flatMap((one) => this.paragraphs(one));
  }

  #cell({ blocks, columns, rows }: FlowCell): SourceCell {
    return { paragraphs: blocks.flatMap((block) => this.paragraphs(block)), columns, rows };
  }

  #lines(raw: string): string[] {
    const { text, removed, added } = repairText(raw);
    this.#account.removed.push(...removed);
    this.#account.added.push(...added);
    return linesOf(text, this.#account);
  }
}

/** The blocks of a layout table in reading order. */
function inOrder(grid: FlowGrid, use: 'columns' | 'rows'): FlowBlock[] {
  if (use === 'rows') return grid.rows.flatMap(rowInOrder);
  const groups: (readonly FlowCell[])[][] = [[]];
  for (const row of grid.rows) {
    const [only] = row;
    // A cell over the whole width ends what stands in columns above it.
    if (row.length === 1 && only !== undefined && only.columns > 1 && only.rows === 1)
      groups.push([row], []);
    else groups.at(-1)?.push(row);
  }
  return groups.flatMap(columnsInOrder);
}

function columnsInOrder(rows: readonly (readonly FlowCell[])[]): FlowBlock[] {
  const columns: (readonly FlowBlock[])[][] = [];
  const taken: number[] = [];
  for (const row of rows) {
    let at = 0;
    for (const cell of row) {
      while ((taken[at] ?? 0) > 0) at++;
      (columns[at] ??= []).push(cell.blocks);
      const end = Math.min(at + cell.columns, MAX_COLUMNS);
      for (; at < end; at++) taken[at] = cell.rows;
    }
    for (let i = 0; i < taken.length; i++) taken[i] = Math.max(0, (taken[i] ?? 0) - 1);
  }
  // Columns that no cell begins in are holes.
  return Object.values(columns).flat(2);
}

/** `a)` in one cell and its text in the next are one line. */
function rowInOrder(row: readonly FlowCell[]): readonly FlowBlock[] {
  const [first, second, ...rest] = row;
  const [mark] = first?.blocks ?? [];
  const [head, ...tail] = second?.blocks ?? [];
  if (
    first?.blocks.length === 1 &&
    mark?.kind === 'paragraph' &&
    head?.kind === 'paragraph' &&
    /^\s*(?:[-–—•*+]|(?:\d{1,3}|[a-zđ]{1,2})[.)])\s*$/u.test(mark.text)
  ) {
    const line: FlowBlock = { kind: 'paragraph', text: `${mark.text.trim()} ${head.text}` };
    return [line, ...tail, ...rest.flatMap(({ blocks }) => blocks)];
  }
  return row.flatMap(({ blocks }) => blocks);
}

/** Letters of a text, to tell a page of pictures from a short text. */
export function lettersOf(blocks: readonly FlowBlock[]): number {
  return blocks.reduce((sum, block) => sum + countCharacters(textOfBlock(block)), 0);
}
