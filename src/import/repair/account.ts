import type { AdditionReason, Change, RemovalReason } from '../model.ts';

/** Collects what is taken out of a text and put into it, one entry for each reason. */
export class Account {
  readonly #removed = new Map<RemovalReason, string[]>();
  readonly #added = new Map<AdditionReason, string[]>();

  remove(reason: RemovalReason, text: string): void {
    note(this.#removed, reason, text);
  }

  replace(reason: RemovalReason & AdditionReason, from: string, to: string): void {
    note(this.#removed, reason, from);
    note(this.#added, reason, to);
  }

  changes(): { removed: Change<RemovalReason>[]; added: Change<AdditionReason>[] } {
    return { removed: entries(this.#removed), added: entries(this.#added) };
  }
}

function note<Reason>(texts: Map<Reason, string[]>, reason: Reason, text: string): void {
  const list = texts.get(reason);
  if (list === undefined) texts.set(reason, [text]);
  else list.push(text);
}

function entries<Reason>(texts: ReadonlyMap<Reason, readonly string[]>): Change<Reason>[] {
  return [...texts].map(([reason, parts]) => ({ reason, text: parts.join(''), page: null }));
}
