import type { ReadOptions, Reading } from '../model.ts';
import { readBlocks } from './blocks.ts';
import { NoteCalls, type Context, type Seen } from './context.ts';
import { ListCounters } from './counters.ts';
import { Fields } from './fields.ts';
import { Account } from '../flow/account.ts';
import { finish, lettersOf } from '../flow/finish.ts';
import type { FlowBlock, FlowNote } from '../flow/flow.ts';
import { tellSeen } from './issues.ts';
import { readNumbering } from './numbering.ts';
import { bodyOf, readParts, type DocumentParts } from './parts.ts';
import { readStyles } from './styles.ts';
import { XmlError, type XmlElement } from './xml.ts';
import { ZipError } from './zip-directory.ts';

/** A file that shows pictures and hardly a letter is a scan in a Word file. */
const FEW_LETTERS = 100;

/**
 * Reads a Word document (.docx, .docm, .dotx): the words that Word shows, in reading order, with the
 * numbers it computes. Nothing in the file runs, its sizes are bounded, nothing is thrown but what
 * `signal` aborts with.
 *
 * @example
 * const reading = await readDocx(bytes);
 * if (reading.ok) reading.text.blocks;
 */
export async function readDocx(bytes: Uint8Array, options: ReadOptions = {}): Promise<Reading> {
  options.signal?.throwIfAborted();
  try {
    const parts = readParts(bytes);
    // Reading goes on without a pause; here a caller may change its mind.
    await Promise.resolve();
    options.signal?.throwIfAborted();
    if (parts === null) return { ok: false, failure: 'unknown-kind', detail: null };
    return readStories(parts);
  } catch (error) {
    if (error instanceof ZipError || error instanceof XmlError)
      return { ok: false, failure: error.failure, detail: null };
    throw error;
  }
}

function readStories(parts: DocumentParts): Reading {
  const account = new Account();
  const styles = readStyles(parts.styles);
  const lists = readNumbering(parts.numbering, styles);
  const noteParts = { footnote: notesOf(parts.footnotes), endnote: notesOf(parts.endnotes) };
  const notes = new NoteCalls(
    new Set(noteParts.footnote.keys()),
    new Set(noteParts.endnote.keys()),
  );
  const seen: Seen = {
    deleted: 0,
    hidden: 0,
    pictures: 0,
    formulas: 0,
    embedded: 0,
    formats: new Set(),
  };
  const counters = {
    body: new ListCounters(lists),
    footnote: new ListCounters(lists),
    endnote: new ListCounters(lists),
  };
  const story = (kind: keyof typeof counters, elements: readonly XmlElement[]): FlowBlock[] => {
    const fields = new Fields(elements);
    const context: Context = { account, styles, counters: counters[kind], fields, notes, seen };
    const blocks = readBlocks(elements, context);
    seen.formulas += fields.drawn;
    return blocks;
  };
  const blocks = story('body', bodyOf(parts.document));
  const flowNotes: FlowNote[] = [];
  // A note may call another; those come after it.
  for (let i = 0; i < notes.called.length; i++) {
    const call = notes.called[i];
    if (call === undefined) continue;
    const elements = noteParts[call.kind].get(call.id) ?? [];
    flowNotes.push({ label: String(i + 1), blocks: story(call.kind, elements) });
  }
  if (seen.pictures > 0 && lettersOf(blocks) < FEW_LETTERS)
    return { ok: false, failure: 'scanned', detail: null };
  tellSeen(seen, account);
  return finish({ blocks, notes: flowNotes }, account);
}

/** Notes by their ids, without the lines that part notes from the text. */
function notesOf(root: XmlElement | null): ReadonlyMap<string, readonly XmlElement[]> {
  const notes = new Map<string, readonly XmlElement[]>();
  for (const { attributes, children } of root?.children ?? []) {
    const type = attributes['w:type'];
    if (type !== undefined && type !== 'normal') continue;
    notes.set(attributes['w:id'] ?? '', children);
  }
  return notes;
}
