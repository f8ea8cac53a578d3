import { noteLabels, plainText } from '../../legal/markup/index.ts';
import { countCharacters } from '../count-characters.ts';
import type { Change, SourceText } from '../model.ts';

/** What became of every character of a file. */
export interface Account {
  readonly read: number;
  /** Characters of the body, as a page shows it. */
  readonly kept: number;
  readonly removed: Readonly<Record<string, number>>;
  readonly added: Readonly<Record<string, number>>;
  /** Characters that nobody answers for; 0 as it must be. */
  readonly missing: number;
}

/** Holds a body against what was read: `read + added = kept + removed`. White space does not count. */
export function accountOf({ read, removed, added }: SourceText, body: string): Account {
  const kept = keptIn(body);
  const [went, came] = [sums(removed), sums(added)];
  return {
    read,
    kept,
    removed: went,
    added: came,
    missing: read + total(came) - kept - total(went),
  };
}

const MARK = /\[\^([\p{L}\p{N}.*-]{1,20})\]/gu;

/** As readers count: a mark `[^3]` with its brackets, the label before a note not at all. */
function keptIn(body: string): number {
  const labels = noteLabels(body);
  let kept = countCharacters(plainText(body));
  for (const { index, 0: mark, 1: label = '' } of body.matchAll(MARK)) {
    if (!labels.has(label)) continue;
    const note = body[index + mark.length] === ':' && (index === 0 || body[index - 1] === '\n');
    kept += note ? -countCharacters(label) : '[^]'.length;
  }
  return kept;
}

function sums(changes: readonly Change<string>[]): Record<string, number> {
  const found: Record<string, number> = {};
  for (const { reason, text } of changes)
    found[reason] = (found[reason] ?? 0) + countCharacters(text);
  return Object.fromEntries(Object.entries(found).filter(([, count]) => count > 0));
}

function total(account: Readonly<Record<string, number>>): number {
  return Object.values(account).reduce((sum, count) => sum + count, 0);
}
