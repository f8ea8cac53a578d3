import { documentTypeById, isNormative } from '../legal/document-type.ts';
import { effectOn } from '../legal/effect.ts';
import { effectRelations, invertRelations, type InverseRelation } from '../legal/graph.ts';
import { parseDocumentNumber } from '../legal/number/index.ts';
import { compareVietnamese } from '../legal/vietnamese/index.ts';
import type { CompiledDocument, SiteDocument } from './model.ts';
import type { Registries } from './registries.ts';

/** Types cited by their own name rather than by type and number. */
export const BY_NAME: ReadonlySet<string> = new Set(['luat', 'bo-luat', 'phap-lenh', 'hien-phap']);

/** Joins compiled documents with the registries and the graph, newest first. */
export function buildSite(
  documents: readonly CompiledDocument[],
  registries: Registries,
  on: string,
): SiteDocument[] {
  const inverse = invertRelations(
    documents.map(({ slug, data }) => ({
      slug,
      inForceFrom:
        data.inForceFrom && data.inForceFrom.confidence !== 'C' ? data.inForceFrom.value : null,
      relations: data.relations,
    })),
  );
  return documents
    .map((document) => join(document, registries, inverse.get(document.slug) ?? [], on))
    .sort(newestFirst);
}

function join(
  document: CompiledDocument,
  registries: Registries,
  incoming: readonly InverseRelation[],
  on: string,
): SiteDocument {
  const { data, slug } = document;
  const type = documentTypeById(data.type);
  const issuer = registries.issuers.find(({ id }) => id === data.issuer);
  if (!type || !issuer) throw new Error(`${slug} was compiled with an unknown type or issuer.`);
  const number = data.number === null ? null : parseDocumentNumber(data.number).value;
  return {
    ...document,
    name: nameOf(type.name, data),
    typeName: type.name,
    issuer,
    fields: registries.fields.filter(({ id }) => data.fields.includes(id)),
    departments: registries.departments.filter(
      ({ id }) => data.departments?.value.includes(id) ?? false,
    ),
    year: yearOf(document),
    effect: effectOn(on, {
      ...data,
      normative: isNormative(type, number) !== false,
      incoming: effectRelations(incoming),
    }),
    incoming,
    url: `/van-ban/${slug}/`,
  };
}

/** "Nghị định số 134/2025/NĐ-CP", "Luật Thỏa thuận quốc tế số 70/2020/QH14". */
function nameOf(typeName: string, { type, number, title }: CompiledDocument['data']): string {
  if (number === null) return `${typeName} (không rõ số)`;
  return BY_NAME.has(type) ? `${title} số ${number}` : `${typeName} số ${number}`;
}

function yearOf({ data }: CompiledDocument): number | null {
  return data.issued ? Number(data.issued.value.slice(0, 4)) : null;
}

function newestFirst(a: SiteDocument, b: SiteDocument): number {
  const byDate = (b.data.issued?.value ?? '').localeCompare(a.data.issued?.value ?? '');
  return byDate !== 0 ? byDate : compareVietnamese(a.name, b.name);
}
