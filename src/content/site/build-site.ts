import { documentTypeById, isNormative } from '../../legal/document-type.ts';
import {
  effectOn,
  exactly,
  SOMETIME,
  territoryTree,
  type EffectInput,
  type TerritoryTree,
  type When,
} from '../../legal/effect/index.ts';
import { effectRelations, invertRelations, type InverseRelation } from '../../legal/graph.ts';
import { parseDocumentNumber } from '../../legal/number/index.ts';
import { compareVietnamese } from '../../legal/vietnamese/index.ts';
import type { CompiledDocument, SiteDocument } from '../model.ts';
import type { Registries } from '../read/registries.ts';

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
      // An unverified start gives its relations no day.
      inForce:
        (data.inForceFrom ?? data.inForceBounds)?.confidence === 'C' ? SOMETIME : whenOf(data),
      territory: data.territory ?? null,
      relations: data.relations,
    })),
  );
  const tree = territoryTree(registries.territories);
  return documents
    .map((document) => join(document, registries, inverse.get(document.slug) ?? [], on, tree))
    .sort(newestFirst);
}

function join(
  document: CompiledDocument,
  registries: Registries,
  incoming: readonly InverseRelation[],
  on: string,
  tree: TerritoryTree,
): SiteDocument {
  const { data, slug } = document;
  const type = documentTypeById(data.type);
  const issuer = registries.issuers.find(({ id }) => id === data.issuer);
  if (!type || !issuer) throw new Error(`${slug} was compiled with an unknown type or issuer.`);
  const number = data.number === null ? null : parseDocumentNumber(data.number).value;
  // Whether an act has a state at all is read off its kind and number: a lead says it for no one.
  const isLead = data.identity.confidence === 'C';
  const input = effectInput(data, isLead || isNormative(type, number) !== false, incoming);
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
    effect: effectOn({ on }, input, tree),
    effectInput: input,
    territory: registries.territories.find(({ id }) => id === data.territory) ?? null,
    incoming,
    url: `/van-ban/${slug}/`,
  };
}

/** What the state of a document rests on, from its facts and what others do to it. */
function effectInput(
  data: CompiledDocument['data'],
  normative: boolean,
  incoming: readonly InverseRelation[],
): EffectInput {
  const { inForceFrom, inForceBounds, expires, lastSeenInForce } = data;
  const start = inForceFrom ?? inForceBounds;
  return {
    normative,
    territory: data.territory ?? null,
    inForceFrom: start ? { when: whenOf(data), confidence: start.confidence } : null,
    expires: expires ? { when: exactly(expires.value), confidence: expires.confidence } : null,
    lastSeen: lastSeenInForce
      ? { day: lastSeenInForce.value, confidence: lastSeenInForce.confidence }
      : null,
    incoming: effectRelations(incoming),
    provisionEnds: data.provisionEnds,
  };
}

/** The day a document enters into force, exactly or within bounds. */
function whenOf({ inForceFrom, inForceBounds }: CompiledDocument['data']): When {
  if (inForceFrom) return exactly(inForceFrom.value);
  if (!inForceBounds) return SOMETIME;
  return { notBefore: inForceBounds.notBefore ?? null, notAfter: inForceBounds.notAfter ?? null };
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
