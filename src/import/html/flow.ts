import { countCharacters } from '../count-characters.ts';
import type { Account } from '../flow/account.ts';
import type { FlowBlock, FlowCell, FlowGrid, FlowNote } from '../flow/flow.ts';
import type { Box, Run } from './boxes.ts';
import type { Content } from './content.ts';
import { marksOf } from './lists.ts';
import { ruledShare } from './rules.ts';
import { attribute } from './tree.ts';

/** Browsers take no more; a larger number is a lie. */
const MAX_SPAN = 1_000;

/** Reads the act of a page; what else the page shows is accounted for as its surroundings. */
export function flowOf(
  runs: readonly Run[],
  content: Content,
  account: Account,
): { readonly blocks: readonly FlowBlock[]; readonly notes: readonly FlowNote[] } {
  for (const run of runs)
    if (run.index < content.from || run.index >= content.to)
      account.remove('page-furniture', account.take(run.original));
  const reader = new FlowReader(content, account);
  const blocks = reader.box(content.box);
  return { blocks, notes: reader.notes };
}

class FlowReader {
  readonly notes: FlowNote[] = [];
  readonly #content: Content;
  readonly #account: Account;

  constructor(content: Content, account: Account) {
    this.#content = content;
    this.#account = account;
  }

  box(box: Box): FlowBlock[] {
    if (box.to <= this.#content.from || box.from >= this.#content.to) return [];
    if (box.note !== null) {
      this.notes.push({ label: box.note, blocks: this.#children(box) });
      return [];
    }
    if (box.element.tagName === 'table') return this.#table(box);
    return this.#children(box);
  }

  #children(box: Box): FlowBlock[] {
    const tag = box.element.tagName;
    if (tag !== 'ol' && tag !== 'ul')
      return box.children.flatMap((one) => (one.kind === 'run' ? this.#run(one) : this.box(one)));
    const marks = marksOf(box);
    return box.children.flatMap((one) => {
      if (one.kind === 'run') return this.#run(one);
      const mark = marks.get(one);
      const blocks = this.box(one);
      return mark === undefined ? blocks : this.#marked(mark, blocks);
    });
  }

  #marked(mark: string, blocks: readonly FlowBlock[]): FlowBlock[] {
    const [first, ...rest] = blocks;
    if (first?.kind !== 'paragraph') return [...blocks];
    this.#account.add('automatic-number', mark);
    return [{ kind: 'paragraph', text: `${mark} ${first.text.trimStart()}` }, ...rest];
  }

  #run(run: Run): FlowBlock[] {
    if (run.index < this.#content.from || run.index >= this.#content.to) return [];
    this.#account.clean(run.original);
    for (const { original, mark } of run.marks) {
      this.#account.remove('note-mark', original);
      this.#account.add('note-mark', mark);
    }
    return countCharacters(run.text) === 0 ? [] : [{ kind: 'paragraph', text: run.text }];
  }

  #table(table: Box): FlowBlock[] {
    const before: FlowBlock[][] = [];
    const rows: FlowCell[][] = [];
    const cells: Box[] = [];
    const gather = (box: Box): void => {
      for (const one of box.children) {
        if (one.kind === 'run') before.push(this.#run(one));
        else if (one.element.tagName === 'tr') rows.push(this.#row(one, cells));
        else if (/^t(?:body|head|foot)$/u.test(one.element.tagName)) gather(one);
        else before.push(this.box(one));
      }
    };
    gather(table);
    if (cells.length === 0) return before.flat();
    const ruled = ruledShare(
      table.element,
      cells.map(({ element }) => element),
    );
    const grid: FlowGrid = { kind: 'grid', rows, ruled };
    return [...before.flat(), grid];
  }

  #row(row: Box, cells: Box[]): FlowCell[] {
    return row.children.flatMap((one) => {
      if (one.kind === 'run') return [{ blocks: this.#run(one), columns: 1, rows: 1 }];
      cells.push(one);
      const columns = span(attribute(one.element, 'colspan'));
      const rows = span(attribute(one.element, 'rowspan'));
      return [{ blocks: this.box(one), columns, rows }];
    });
  }
}

function span(text: string | null): number {
  const number = Number(text ?? 1);
  return Number.isInteger(number) && number > 0 ? Math.min(number, MAX_SPAN) : 1;
}
