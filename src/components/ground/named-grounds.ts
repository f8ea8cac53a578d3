import type { SiteDocument } from '../../content/model.ts';
import { documentTypeById } from '../../legal/document-type.ts';
import type { CitedDocumentEntry } from '../../schemas/cited-document.ts';
import { shortName } from '../documents/short-name.ts';
import type { GroundDocument } from './ground-lines.ts';

/** How grounds name documents with a page, and those that sources only mention; by slug. */
export function namedGrounds(
  documents: readonly SiteDocument[],
  cited: readonly CitedDocumentEntry[],
): ReadonlyMap<string, GroundDocument> {
  const mentioned = cited.map(({ id, type, number }): [string, GroundDocument] => [
    id,
    { name: `${documentTypeById(type)?.name ?? type} số ${number}`, url: null, attachments: [] },
  ]);
  const held = documents.map((document): [string, GroundDocument] => [
    document.slug,
    {
      name: shortName(document),
      url: document.url,
      attachments: document.data.attachments,
      bare: (document.data.verbatim ?? document.data.digest) === undefined,
    },
  ]);
  return new Map([...mentioned, ...held]);
}
