import type { ReadFailure as ImportFailure, Reading, SourceBlock } from '../../../import/model.ts';
import type { ReadFailure, ReadReply } from './messages.ts';

/** What the checker is told of a file: its text, one paragraph a line, notes last. */
export function draftReply(
  reading: Reading,
  scanned: readonly number[] = [],
): Exclude<ReadReply, { kind: 'progress' }> {
  if (!reading.ok) return { kind: 'failed', reason: reasonOf(reading.failure) };
  const { blocks, pages } = reading.text;
  const notes = blocks.filter(({ kind }) => kind === 'note');
  const text = [...blocks.filter(({ kind }) => kind !== 'note'), ...notes].flatMap(linesOf);
  return { kind: 'text', text: text.join('\n'), pages, silent: scanned.length };
}

function linesOf(block: SourceBlock): readonly string[] {
  const lines =
    block.kind === 'paragraph'
      ? [block.text]
      : block.kind === 'note'
        ? block.paragraphs
        : block.rows.flatMap((row) => row.flatMap(({ paragraphs }) => paragraphs));
  // A note's mark would stand in the middle of a citation.
  return lines.map((text) => text.replace(/\[\^[^\]]{1,20}\]/gu, ''));
}

/** Letters that nobody can tell are as good as a picture of them. */
function reasonOf(failure: ImportFailure): ReadFailure {
  return failure === 'unknown-encoding' ? 'scanned' : failure;
}
