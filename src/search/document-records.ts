import type { SearchData, SearchProvision } from './types.ts';

/**
 * Adds one record without words of its own for each document whose text is not here, so that it is
 * found by title, number and issuer.
 *
 * @example withDocumentRecords({ documents: [document], provisions: [] }).provisions.length // 1
 */
export function withDocumentRecords(data: SearchData): SearchData {
  const withText = new Set(data.provisions.map(({ document }) => document));
  const records = data.documents.flatMap((_, document): SearchProvision[] =>
    withText.has(document) ? [] : [{ document, address: '', label: '', heading: '', text: '' }],
  );
  return { documents: data.documents, provisions: [...data.provisions, ...records] };
}

/** Whether a passage is such a record: there is nothing to quote and nowhere to go but the page. */
export function isDocumentRecord({ address }: { readonly address: string }): boolean {
  return address === '';
}
