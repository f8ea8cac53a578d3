/** A piece of a query, before anything is looked up. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'phrase'; readonly text: string; readonly excluded: boolean }
  | { readonly kind: 'operator'; readonly key: string; readonly value: string };

/** Longer than any question; the rest is not read, which bounds the work. */
export const MAX_QUERY_LENGTH = 1000;

/**
 * A quoted phrase, perhaps excluded, perhaps not closed yet; an operator, whose value may be quoted;
 * an excluded word; or anything else up to the next blank. A hyphen excludes only at the start of a
 * word, so that `134-2025-nd-cp` and `Hà Nội - Huế` stay whole.
 */
const PIECE =
  /(?<not>-)?"(?<phrase>[^"]*)"?|(?<key>\p{L}[\p{L}\p{M}-]*):(?:"(?<quoted>[^"]*)"?|(?<value>[^\s"]+))|-(?<word>[\p{L}\p{N}][^\s"]*)|(?<text>[^\s"]+)/gu;

/**
 * Cuts a query at blanks, quotes and operators.
 *
 * @example lex('hội thảo -"quốc tế" năm:2025').map(({ kind }) => kind)
 * // ['text', 'phrase', 'operator']
 */
export function lex(query: string): Piece[] {
  const plain = query
    .slice(0, MAX_QUERY_LENGTH)
    .toWellFormed()
    .normalize('NFC')
    .replace(/[“”„‟«»]/g, '"');
  const pieces: Piece[] = [];
  for (const { groups = {} } of plain.matchAll(PIECE)) {
    const { not, phrase, key, quoted, value, word, text } = groups;
    if (phrase !== undefined)
      pieces.push({ kind: 'phrase', text: phrase.trim(), excluded: not !== undefined });
    else if (key !== undefined)
      pieces.push({ kind: 'operator', key, value: quoted ?? value ?? '' });
    else if (word !== undefined) pieces.push({ kind: 'phrase', text: word, excluded: true });
    else if (text !== undefined) appendText(pieces, text);
  }
  return pieces.filter(
    ({ kind, ...rest }) => kind === 'operator' || !('text' in rest) || rest.text !== '',
  );
}

/** Words typed one after the other are one text, which may hold a citation. */
function appendText(pieces: Piece[], text: string): void {
  const last = pieces.at(-1);
  if (last?.kind === 'text')
    pieces[pieces.length - 1] = { kind: 'text', text: `${last.text} ${text}` };
  else pieces.push({ kind: 'text', text });
}
