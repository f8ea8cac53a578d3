import { comparable } from '../legal/fidelity.ts';
import type { SearchData } from '../search/types.ts';
import type { SiteDocument } from './model.ts';

/** Documents and passages in the form the index is built from. */
export function toSearchData(documents: readonly SiteDocument[]): SearchData {
  return {
    documents: documents.map((document) => ({
      slug: document.slug,
      number: document.data.number,
      title: document.data.title,
      type: document.data.type,
      typeName: document.typeName,
      issuer: document.issuer.id,
      issuerName: document.issuer.name,
      year: document.year,
      fields: document.data.fields,
      state: document.effect.id,
      stateName: document.effect.name,
    })),
    provisions: documents.flatMap((document, index) =>
      document.passages.map(({ address, label, heading, start, end }) => ({
        document: index,
        address,
        label,
        heading,
        text: comparable(document.body.slice(start, end)),
      })),
    ),
  };
}
