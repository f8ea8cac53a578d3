import type { SearchData, SearchDocument, SearchProvision } from '../../search/types.ts';
import { contentDigest } from './content-digest.ts';
import { DataWriter, type DataFiles } from './data-writer.ts';

/**
 * Search data as the files a browser reads.
 *
 * @param data its provisions in the order of its documents.
 */
export function splitData(data: SearchData): DataFiles {
  const writer = new DataWriter();
  for (const [document, provisions] of byDocument(data)) writer.add(document, provisions);
  return writer.finish();
}

/** Tells one state of the content from another. @param data as {@link splitData} takes it. */
export function digestOf(data: SearchData): string {
  const digest = contentDigest();
  for (const [document, provisions] of byDocument(data)) digest.add(document, provisions);
  return digest.end();
}

function byDocument({
  documents,
  provisions,
}: SearchData): (readonly [SearchDocument, readonly SearchProvision[]])[] {
  let next = 0;
  const groups = documents.map((document, i) => {
    const first = next;
    while (provisions[next]?.document === i) next++;
    return [document, provisions.slice(first, next)] as const;
  });
  if (next < provisions.length)
    throw new Error('Provisions of search data come in the order of their documents.');
  return groups;
}
