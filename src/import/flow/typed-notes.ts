import type { Account } from './account.ts';
import {
  mapParagraphs,
  paragraphsIn,
  type Flow,
  type FlowNote,
  type FlowParagraph,
} from './flow.ts';
import { bare, joinRaised, RAISED_NUMBER } from './marks.ts';

/** Where a number is raised that calls a note, if one comes. */
interface Call {
  readonly paragraph: FlowParagraph;
  readonly at: number;
  readonly printed: string;
}

/** What becomes of the paragraphs that notes are about. */
interface Found {
  readonly calls: ReadonlyMap<FlowParagraph, readonly (Call & { readonly label: string })[]>;
  readonly notes: ReadonlyMap<FlowParagraph, { readonly label: string; readonly printed: string }>;
}

/** After these a raised 2 or 3 is a power. */
const UNIT = /(?:^|[^\p{L}])(?:[kcdmh]?m)$/u;

/**
 * Finds notes that somebody typed: a raised number in the text, and later a paragraph that begins
 * with it. Forms count from 1 each; labels go on after those of the notes the file has as such.
 */
export function withTypedNotes(flow: Flow, account: Account): Flow {
  const found = pair(paragraphsIn(flow.blocks), flow.notes.length);
  const notes: FlowNote[] = [];
  const blocks = mapParagraphs(flow.blocks, (one): FlowParagraph[] => {
    const note = found.notes.get(one);
    if (note === undefined) return [{ kind: 'paragraph', text: called(one, found, account) }];
    account.remove('note-mark', bare(note.printed));
    const text = bare(joinRaised(one.text).trimStart().slice(note.printed.length));
    notes.push({ label: note.label, blocks: [{ kind: 'paragraph', text }] });
    return [];
  });
  return { blocks, notes: [...flow.notes.map(unmarked), ...notes] };
}

/** In a note nothing calls another one. */
function unmarked(note: FlowNote): FlowNote {
  const blocks = mapParagraphs(note.blocks, ({ text }) => [
    { kind: 'paragraph', text: bare(text) },
  ]);
  return { ...note, blocks };
}

function pair(paragraphs: readonly FlowParagraph[], before: number): Found {
  const open = new Map<string, Call[]>();
  const calls = new Map<FlowParagraph, (Call & { label: string })[]>();
  const notes = new Map<FlowParagraph, { label: string; printed: string }>();
  for (const paragraph of paragraphs) {
    if (!/[\uFDD0[]/u.test(paragraph.text)) continue;
    const text = joinRaised(paragraph.text);
    const first = text.length - text.trimStart().length;
    for (const match of text.matchAll(RAISED_NUMBER)) {
      const number = match[1] ?? match[2] ?? '';
      const waiting = open.get(number);
      if (match.index === first && waiting !== undefined) {
        const label = String(before + notes.size + 1);
        notes.set(paragraph, { label, printed: match[0] });
        for (const call of waiting) put(calls, call.paragraph, { ...call, label });
        open.delete(number);
      } else if (
        match.index > first &&
        !UNIT.test(text.slice(Math.max(0, match.index - 4), match.index))
      )
        put(open, number, { paragraph, at: match.index, printed: match[0] });
    }
  }
  return { calls, notes };
}

function put<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

/** A paragraph's text with the marks of the notes it calls. */
function called(paragraph: FlowParagraph, { calls }: Found, account: Account): string {
  const own = [...(calls.get(paragraph) ?? [])].sort((a, b) => a.at - b.at);
  const text = joinRaised(paragraph.text);
  let done = '';
  let from = 0;
  for (const { at, printed, label } of own) {
    account.remove('note-mark', bare(printed));
    done += text.slice(from, at) + account.add('note-mark', `[^${label}]`);
    from = at + printed.length;
  }
  return bare(done + text.slice(from));
}
