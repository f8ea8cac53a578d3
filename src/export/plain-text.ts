import { lineOf, lineWords, piecesOf, wordsOf } from './lines/pieces.ts';
import type { ExportSource, SourceOfText } from './source.ts';
import { textLines } from './text-lines.ts';

/** Byte order mark: without it old programs and servers without a charset garble Vietnamese letters. */
const MARK = '\uFEFF';

/** Between what we say and the words of a text. */
const RULE = '—'.repeat(24);

/**
 * A text as plain text: the words alone, one printed line a line. What must be said with it stands
 * above a rule; a verbatim text that was held against its source has nothing above it. `null` for a
 * document without text.
 */
export function plainTextFile({ facts, text }: ExportSource): string | null {
  if (!text) return null;
  const { notice } = text.about;
  const head = notice === null ? '' : `${facts.name}\n${notice}\n${RULE}\n`;
  return `${MARK}${head}${wordsOfText(text)}\n`;
}

/** The words of a text; in a digest with a line in brackets where a place is known differently. */
function wordsOfText({ tree, wording, digest }: SourceOfText): string {
  return textLines(tree)
    .flatMap(({ paragraph: { address, range }, isOwn }) => {
      const words = isOwn ? wordsOf(piecesOf(wording, range)) : lineWords(lineOf(wording, range));
      const known = digest?.get(address);
      return known ? [words, `[${known.line}]`] : [words];
    })
    .join('\n');
}
