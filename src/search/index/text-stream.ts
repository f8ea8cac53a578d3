import { syllables } from '../../legal/vietnamese/index.ts';
import type { SearchData, SearchDocument } from '../types.ts';
import type { VocabularyBuilder } from './vocabulary.ts';

/** Fields of a provision, in the order of `WEIGHTS.fields`. */
export const FIELDS = 3;

/**
 * All texts as one row of word ids: per provision its document's title, its heading, its body.
 * `bounds[FIELDS * provision + field]` is where a field begins.
 */
export interface TextStream {
  readonly words: Uint32Array;
  readonly bounds: Uint32Array;
}

/** @example readTexts(data, createVocabulary()).bounds.length // 3 × provisions + 1 */
export function readTexts(data: SearchData, vocabulary: VocabularyBuilder): TextStream {
  const titles = data.documents.map((document) => read(titleText(document), vocabulary));
  const bounds = new Uint32Array(FIELDS * data.provisions.length + 1);
  let words = new Uint32Array(1024);
  let length = 0;
  const append = (ids: readonly number[]): void => {
    if (length + ids.length > words.length) {
      const grown = new Uint32Array(2 * (length + ids.length));
      grown.set(words);
      words = grown;
    }
    words.set(ids, length);
    length += ids.length;
  };
  let heading = { text: '', ids: [] as readonly number[] };
  data.provisions.forEach((provision, index) => {
    // Clauses of one article stand together and repeat its heading.
    if (heading.text !== provision.heading)
      heading = { text: provision.heading, ids: read(provision.heading, vocabulary) };
    const fields = [
      titles[provision.document] ?? [],
      heading.ids,
      read(provision.text, vocabulary),
    ];
    fields.forEach((ids, field) => {
      bounds[FIELDS * index + field] = length;
      append(ids);
    });
  });
  bounds[FIELDS * data.provisions.length] = length;
  return { words: words.slice(0, length), bounds };
}

/** What a document is called: type, number, title, issuer. */
export function titleText(document: SearchDocument): string {
  const { typeName, number, title, issuerName } = document;
  return [typeName, number ?? '', title, issuerName].filter((part) => part !== '').join(' ');
}

function read(text: string, vocabulary: VocabularyBuilder): number[] {
  const ids: number[] = [];
  for (const { start, end } of syllables(text))
    ids.push(...vocabulary.idsOf(text.slice(start, end)));
  return ids;
}
