import { effectName } from '../../legal/effect/index.ts';
import { levelOf } from '../../search/levels.ts';
import type { SearchData, SearchDocument, SearchProvision } from '../../search/types.ts';
import type { SearchedText } from '../compile/searched-text.ts';
import type { SiteDocument } from '../model.ts';

/** Documents and passages in the form the index is built from. */
export function toSearchData(
  documents: readonly SiteDocument[],
  texts: ReadonlyMap<string, SearchedText>,
): SearchData {
  return {
    documents: documents.map((one) => searchDocument(one, texts.get(one.slug))),
    provisions: documents.flatMap(({ slug }, i) => searchProvisions(i, texts.get(slug))),
  };
}

/** A document as search shows and filters it. */
export function searchDocument(
  document: SiteDocument,
  text: SearchedText | undefined,
): SearchDocument {
  return {
    slug: document.slug,
    number: document.data.number,
    title: document.data.title,
    type: document.data.type,
    typeName: document.typeName,
    issuer: document.issuer.id,
    issuerName: document.issuer.name,
    level: levelOf(document.issuer),
    year: document.year,
    fields: document.data.fields,
    fieldNames: fieldNames(document),
    outline: text?.places ?? [],
    digest: text?.kind === 'digest',
    state: document.effect.id,
    stateName: effectName(document.effect),
  };
}

/** The passages of a text. @param document where it stands in the list of documents. */
export function searchProvisions(
  document: number,
  text: SearchedText | undefined,
): SearchProvision[] {
  return (text?.passages ?? []).map((passage) => ({ document, ...passage }));
}

/** In the order of the ids, whatever order the registry lists them in. */
function fieldNames({ data, fields }: SiteDocument): string[] {
  const names = new Map(fields.map(({ id, name }) => [id, name]));
  return data.fields.map((id) => names.get(id) ?? id);
}
