import type { SiteDocument } from '../../content/model.ts';
import { byId, bySlug } from '../../content/site/by-slug.ts';
import { DOCUMENT_TYPES, documentTypeById } from '../../legal/document-type.ts';
import type { CitedDocumentEntry } from '../../schemas/cited-document.ts';
import { shortName } from '../documents/short-name.ts';

/** How to call a document that may have no page. */
export interface Named {
  /** As in running text: with its title where that is how it is cited. */
  readonly full: string;
  /** Type and number. */
  readonly short: string;
  /** Null where it has no page. */
  readonly document: SiteDocument | null;
}

/** Names documents by slug. */
export type Namer = (slug: string, cited?: string) => Named;

/**
 * Names from our pages, else from how the acting document cites them, else from the register of
 * documents that are only cited.
 */
export function namer(
  documents: readonly SiteDocument[],
  registered: readonly CitedDocumentEntry[],
): Namer {
  const pages = bySlug(documents);
  const entries = byId(registered);
  return (slug, cited) => {
    const document = pages.get(slug) ?? null;
    if (document) return { full: document.name, short: shortName(document), document };
    const entry = entries.get(slug);
    const full = cited ?? (entry ? `${typeName(entry)} số ${entry.number}` : slug);
    return { full, short: shortCited(full), document };
  };
}

const typeNames: readonly string[] = DOCUMENT_TYPES.map(({ name }) => name).sort(
  (a, b) => b.length - a.length,
);

/**
 * Type and number out of a citation; without a number, the citation up to its date.
 *
 * @example
 * shortCited('Luật Hộ tịch số 60/2014/QH13'); // 'Luật số 60/2014/QH13'
 * shortCited('Luật Tổ chức Chính phủ ngày 18/02/2025'); // 'Luật Tổ chức Chính phủ'
 */
export function shortCited(cited: string): string {
  const type = typeNames.find((name) => cited.startsWith(`${name} `));
  const number = /\ssố (\d[^\s,;]*)/u.exec(cited)?.[1];
  if (type !== undefined && number !== undefined) return `${type} số ${number}`;
  return cited.replace(/ ngày \d.*$/su, '');
}

function typeName({ type }: CitedDocumentEntry): string {
  return documentTypeById(type)?.name ?? 'Văn bản';
}
