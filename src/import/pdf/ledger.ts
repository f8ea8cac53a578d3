import type { AdditionReason, Change, RemovalReason } from '../model.ts';

/** Characters that left and came. */
export interface Changes {
  readonly removed: Change<RemovalReason>[];
  readonly added: Change<AdditionReason>[];
}

/** Collects the changes of one page, one entry for each reason. */
export class Ledger {
  readonly #page: number;
  readonly #removed = new Map<RemovalReason, string[]>();
  readonly #added = new Map<AdditionReason, string[]>();

  constructor(page: number) {
    this.#page = page;
  }

  replace(reason: RemovalReason & AdditionReason, from: string, to: string): void {
    note(this.#removed, reason, from);
    note(this.#added, reason, to);
  }

  take({ removed, added }: Changes): void {
    for (const { reason, text } of removed) note(this.#removed, reason, text);
    for (const { reason, text } of added) note(this.#added, reason, text);
  }

  closeInto({ removed, added }: Changes): void {
    removed.push(...entries(this.#removed, this.#page));
    added.push(...entries(this.#added, this.#page));
  }
}

function note<Reason>(texts: Map<Reason, string[]>, reason: Reason, text: string): void {
  const list = texts.get(reason);
  if (list) list.push(text);
  else texts.set(reason, [text]);
}

function entries<Reason>(
  texts: ReadonlyMap<Reason, readonly string[]>,
  page: number,
): Change<Reason>[] {
  return [...texts].map(([reason, parts]) => ({ reason, text: parts.join(' '), page }));
}
