import type { SearchData, SearchDocument, SearchProvision } from './types.ts';

/** Provisions without their texts, by columns, because like beside like compresses best. */
export interface Outline {
  readonly documents: readonly SearchDocument[];
  /** How many provisions each document has; they come in the order of the documents. */
  readonly counts: readonly number[];
  readonly addresses: readonly string[];
  readonly labels: readonly string[];
  /** 0 where it is that of the provision before. */
  readonly headings: readonly (string | 0)[];
  /** Letters of the points in each text, with blanks between them: "a b c d đ". */
  readonly points: readonly string[];
}

/** The data as one: an outline, then texts in as many files as there are. */
export type DataParts = readonly [Outline, ...(readonly string[])[]];

/**
 * Data from an outline and the texts that go with it, in order.
 *
 * @throws Error when they do not belong together: a file is cut short, or not what it should be.
 *
 * @example joinData(outline, ['1. Khoản một.', '2. Khoản hai.']).provisions[1]?.text
 */
export function joinData(outline: Outline, texts: readonly string[]): SearchData {
  const { documents, counts, addresses, labels, headings } = outline;
  if (counts.length !== documents.length || texts.length !== addresses.length)
    throw new Error('The files of the search data do not belong together.');
  const provisions: SearchProvision[] = [];
  let heading = '';
  counts.forEach((count, document) => {
    for (const end = provisions.length + count; provisions.length < end;) {
      const i = provisions.length;
      const own = headings[i];
      if (typeof own === 'string') heading = own;
      const [address = '', label = '', text = ''] = [addresses[i], labels[i], texts[i]];
      provisions.push({ document, address, label, heading, text });
    }
  });
  return { documents, provisions };
}
