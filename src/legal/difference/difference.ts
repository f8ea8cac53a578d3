import { align } from './align.ts';
import { tokens, type Token } from './tokens.ts';

/**
 * A piece of two texts. What is kept may differ in blanks, in case or in where a tone mark stands; of
 * what is changed one side is empty where something was only added or only taken out.
 */
export interface Segment {
  readonly kind: 'kept' | 'changed';
  readonly before: string;
  readonly after: string;
}

/** A piece while it is put together: how many words it holds counts, too. */
interface Piece extends Segment {
  readonly words: number;
}

/**
 * What became of a text, by Vietnamese syllables. All `before` together are the first text, all
 * `after` the second; asked the other way round, the answer is its mirror image.
 *
 * @example
 * difference('Lễ tân đối ngoại', 'Lễ tân nhà nước');
 * // [{ kind: 'kept', before: 'Lễ tân', after: 'Lễ tân' },
 * //  { kind: 'changed', before: ' đối ngoại', after: ' nhà nước' }]
 */
export function difference(before: string, after: string): Segment[] {
  // Of several shortest ways the same one is taken from both sides.
  if (before > after) return mirror(difference(after, before));
  const pieces = calm(raise(tokens(before), tokens(after)));
  return pieces.map(({ kind, before: old, after: young }) => ({ kind, before: old, after: young }));
}

/** The same seen from the second text. */
export function mirror(segments: readonly Segment[]): Segment[] {
  return segments.map(({ kind, before, after }) => ({ kind, before: after, after: before }));
}

/** Whether two texts differ in more than case and the place of tone marks. */
export function isChanged(segments: readonly Segment[]): boolean {
  return segments.some(({ kind }) => kind === 'changed');
}

/** The pieces between and along the pairs of equal tokens, each as long as it can be. */
function raise(a: readonly Token[], b: readonly Token[]): Piece[] {
  const pairs = align(
    a.map(({ key }) => key),
    b.map(({ key }) => key),
  );
  const pieces: Piece[] = [];
  let [x, y] = [0, 0];
  for (let at = 0; at <= pairs.length;) {
    const [i, j] = pairs[at] ?? [a.length, b.length];
    add(pieces, 'changed', a.slice(x, i), b.slice(y, j));
    let length = 0;
    while (pairs[at + length]?.[0] === i + length && pairs[at + length]?.[1] === j + length)
      length++;
    add(pieces, 'kept', a.slice(i, i + length), b.slice(j, j + length));
    [x, y] = [i + length, j + length];
    at += Math.max(length, 1);
  }
  return pieces;
}

/** Adds a piece, or lengthens the last one where it is of the same kind; one of blanks is kept. */
function add(
  pieces: Piece[],
  kind: Segment['kind'],
  a: readonly Token[],
  b: readonly Token[],
): void {
  if (a.length === 0 && b.length === 0) return;
  const piece: Piece = {
    kind: [...a, ...b].every(({ key }) => key === '') ? 'kept' : kind,
    before: a.map(({ raw }) => raw).join(''),
    after: b.map(({ raw }) => raw).join(''),
    words: a.filter(({ isWord }) => isWord).length,
  };
  const last = pieces.at(-1);
  if (last?.kind === piece.kind) pieces.splice(-1, 1, joined([last, piece]));
  else pieces.push(piece);
}

/**
 * A single syllable that two replacements happen to share belongs to them: "cơ quan chuyên môn cấp
 * huyện" became "Văn phòng … cấp xã" as a whole, not twice around "cấp".
 */
function calm(pieces: readonly Piece[]): Piece[] {
  const found: Piece[] = [];
  for (const piece of pieces) {
    const [one, link] = found.slice(-2);
    if (one && link && replaces(one) && link.kind === 'kept' && link.words < 2 && replaces(piece))
      found.splice(-2, 2, { ...joined([one, link, piece]), kind: 'changed' });
    else found.push(piece);
  }
  return found;
}

function replaces({ kind, before, after }: Piece): boolean {
  return kind === 'changed' && before !== '' && after !== '';
}

function joined(pieces: readonly [Piece, ...Piece[]]): Piece {
  return {
    kind: pieces[0].kind,
    before: pieces.map(({ before }) => before).join(''),
    after: pieces.map(({ after }) => after).join(''),
    words: pieces.reduce((sum, { words }) => sum + words, 0),
  };
}
