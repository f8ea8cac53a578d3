import { fold } from '../../legal/vietnamese/index.ts';
import type { Phrase } from '../query/types.ts';
import { isMarked } from '../words.ts';
import type { SearchIndex } from './build.ts';
import { FIELDS } from './text-stream.ts';

/** Tells whether a provision (its text, its heading, or its document's title) has a phrase. */
export type PhraseTest = (provision: number) => boolean;

export interface PhraseOptions {
  readonly loose?: boolean | undefined;
  /** Leave out the document's title, type and issuer: `-nghị` must not drop every Nghị định. */
  readonly ownText?: boolean;
}

const NEVER: PhraseTest = () => false;

/**
 * A word typed with accents must agree in them, one typed without agrees with any; with `loose`
 * accents never matter.
 *
 * @example phraseTest(index, { text: 'hội thảo', words: ['hội', 'thảo'] })(0)
 */
export function phraseTest(
  index: SearchIndex,
  { words }: Phrase,
  { loose = false, ownText = false }: PhraseOptions = {},
): PhraseTest {
  const { vocabulary, stream, folded } = index;
  const wanted = words.map((word) =>
    isMarked(word) && !loose
      ? { id: vocabulary.exactIds.get(word) ?? 0, exact: true }
      : { id: vocabulary.foldedIds.get(fold(word)) ?? 0, exact: false },
  );
  if (wanted.length === 0 || wanted.some(({ id }) => id === 0)) return NEVER;
  const foldedIds = wanted.map(({ id, exact }) => (exact ? (vocabulary.foldOf[id] ?? 0) : id));
  const possible = holders(folded.words, foldedIds, index.data.provisions.length);

  const standsAt = (at: number): boolean =>
    wanted.every(({ id, exact }, i) => {
      const word = stream.words[at + i] ?? 0;
      return (exact ? word : vocabulary.foldOf[word]) === id;
    });
  return (provision) => {
    if (possible[provision] === 0) return false;
    for (
      let field = FIELDS * provision + (ownText ? 1 : 0);
      field < FIELDS * (provision + 1);
      field++
    ) {
      const last = (stream.bounds[field + 1] ?? 0) - wanted.length;
      for (let at = stream.bounds[field] ?? 0; at <= last; at++) if (standsAt(at)) return true;
    }
    return false;
  };
}

/** Marks the provisions that hold the rarest word, so that few texts are read. */
function holders(
  { starts, provisions }: SearchIndex['folded']['words'],
  ids: readonly number[],
  count: number,
): Uint8Array {
  const frequency = (id: number): number => (starts[id + 1] ?? 0) - (starts[id] ?? 0);
  const rarest = ids.reduce((best, id) => (frequency(id) < frequency(best) ? id : best));
  const found = new Uint8Array(count);
  for (let i = starts[rarest] ?? 0; i < (starts[rarest + 1] ?? 0); i++)
    found[provisions[i] ?? 0] = 1;
  return found;
}
