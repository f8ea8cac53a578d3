import type { SearchData, SearchDocument } from '../types.ts';
import type { VocabularyBuilder } from './vocabulary.ts';
import { createWordRow } from './word-row.ts';

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
  const row = createWordRow();
  const idsOf = (text: string): Uint32Array => {
    const own = createWordRow();
    vocabulary.read(text, own);
    return own.slice();
  };
  const titles = data.documents.map((document) => idsOf(titleText(document)));
  const bounds = new Uint32Array(FIELDS * data.provisions.length + 1);
  let heading: { text: string; ids: Uint32Array } = { text: '', ids: new Uint32Array() };
  data.provisions.forEach((provision, index) => {
    // Clauses of one article stand together and repeat its heading.
    if (heading.text !== provision.heading)
      heading = { text: provision.heading, ids: idsOf(provision.heading) };
    bounds[FIELDS * index] = row.length;
    row.append(titles[provision.document] ?? new Uint32Array());
    bounds[FIELDS * index + 1] = row.length;
    row.append(heading.ids);
    bounds[FIELDS * index + 2] = row.length;
    vocabulary.read(provision.text, row);
  });
  bounds[FIELDS * data.provisions.length] = row.length;
  return { words: row.slice(), bounds };
}

/** What a document is called: type, number, title, issuer. */
export function titleText(document: SearchDocument): string {
  const { typeName, number, title, issuerName } = document;
  return [typeName, number ?? '', title, issuerName].filter((part) => part !== '').join(' ');
}
