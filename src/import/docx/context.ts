import type { ListCounters } from './counters.ts';
import type { Fields } from './fields.ts';
import type { Account } from '../flow/account.ts';
import type { Styles } from './styles.ts';

/** What reading a paragraph depends on and leaves behind. */
export interface Context {
  readonly account: Account;
  readonly styles: Styles;
  readonly counters: ListCounters;
  readonly fields: Fields;
  readonly notes: NoteCalls;
  readonly seen: Seen;
}

/** What is in the file and not in its text, counted to be told. */
export interface Seen {
  deleted: number;
  hidden: number;
  pictures: number;
  formulas: number;
  embedded: number;
  readonly formats: Set<string>;
}

/** Notes in the order in which they are called, footnotes and endnotes counted together. */
export class NoteCalls {
  readonly called: { readonly kind: 'footnote' | 'endnote'; readonly id: string }[] = [];
  /** Ids of notes that exist and have text of their own. */
  readonly #known: Readonly<Record<'footnote' | 'endnote', ReadonlySet<string>>>;

  constructor(footnotes: ReadonlySet<string>, endnotes: ReadonlySet<string>) {
    this.#known = { footnote: footnotes, endnote: endnotes };
  }

  /** Label of the note called here, `null` for a note that does not exist. */
  call(kind: 'footnote' | 'endnote', id: string): string | null {
    if (!this.#known[kind].has(id)) return null;
    const before = this.called.findIndex((note) => note.kind === kind && note.id === id);
    if (before !== -1) return String(before + 1);
    return String(this.called.push({ kind, id }));
  }
}
