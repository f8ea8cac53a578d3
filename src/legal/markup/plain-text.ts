import type { Range } from '../issue.ts';
import { inlineOf, noteLabels } from './inline.ts';
import { paragraphsIn } from './joined.ts';
import { hasMarkup, lineKind } from './line-kind.ts';
import { readRow } from './row.ts';

/**
 * The words of a body as a page shows them: no bars, no backslashes, notes by their bare labels.
 *
 * @param labels those of the notes, where `body` is only a part of the text that has them.
 * @example plainText('| 1 | Bộ Ngoại giao |') // '1\nBộ Ngoại giao'
 */
export function plainText(body: string, labels = noteLabels(body)): string {
  if (!hasMarkup(body)) return body;
  return body
    .split('\n')
    .map((line) => plainLine(line.trim(), labels))
    .join('\n');
}

function plainLine(line: string, labels: ReadonlySet<string>): string {
  const words = (range: Range, escaped = false): string =>
    inlineOf(line, range, labels, escaped)
      .map((piece) =>
        piece.kind === 'mark' ? piece.label : line.slice(piece.range.start, piece.range.end),
      )
      .join('');
  const found = lineKind(line);
  if (found.kind === 'row')
    return readRow(line)
      .flatMap(({ paragraphs }) => paragraphs.map((range) => words(range, true)))
      .join('\n');
  if (found.kind === 'paragraph') return words(found.text);
  const { start, end } = found.text;
  const paragraphs = paragraphsIn(line, start, end).map((range) => words(range, true));
  return `${found.label} ${paragraphs.join('\n')}`;
}

/** The words of a stretch of a body to be read by themselves: what calls a note is left out. */
export function wordsAlone(part: string, labels: ReadonlySet<string>): string {
  if (!hasMarkup(part)) return part;
  let text = part;
  for (const label of labels) text = text.replaceAll(`[^${label}]`, '');
  return plainText(text, labels);
}
