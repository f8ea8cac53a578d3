import { allDocuments, registries } from '../../content/site.ts';
import { documentTypeById } from '../../legal/document-type.ts';
import { shortName } from '../documents/short-name.ts';
import type { GroundDocument } from './ground-lines.ts';

/** How grounds name the documents of this site, and those that sources only mention. */
export async function siteGrounds(): Promise<(slug: string) => GroundDocument | null> {
  const { citedDocuments } = await registries();
  const known = new Map<string, GroundDocument>(
    citedDocuments.map(({ id, type, number }) => [
      id,
      {
        name: `${documentTypeById(type)?.name ?? type} số ${number}`,
        url: null,
        attachments: [],
      },
    ]),
  );
  for (const document of await allDocuments())
    known.set(document.slug, {
      name: shortName(document),
      url: document.url,
      attachments: document.data.attachments,
    });
  return (slug) => known.get(slug) ?? null;
}
