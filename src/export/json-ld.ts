import type { EffectId } from '../legal/effect/index.ts';
import type { RelationKind } from '../legal/graph.ts';
import type { ExportedFacts, ExportedFiles, ExportedRelation } from './json/facts-schema.ts';
import { sureDay } from './sure.ts';

/** A value of JSON-LD. */
export type JsonLd = string | boolean | JsonLd[] | { [key: string]: JsonLd };

/** Legal force by state; what is not known, and what has no force of its own, says nothing. */
const FORCE: Readonly<Partial<Record<EffectId, string>>> = {
  'con-hieu-luc': 'InForce',
  'het-hieu-luc-mot-phan': 'PartiallyInForce',
  'ngung-hieu-luc-mot-phan': 'PartiallyInForce',
  'chua-co-hieu-luc': 'NotInForce',
  'het-hieu-luc-toan-bo': 'NotInForce',
  'ngung-hieu-luc-toan-bo': 'NotInForce',
  'khong-con-phu-hop': 'NotInForce',
};

/** Properties of ELI for what an act does to others and what others do to it. */
const RELATION: Readonly<Partial<Record<RelationKind, readonly [out: string, back: string]>>> = {
  // Where an act takes the place of another, the other is repealed.
  replaces: ['repeals', 'repealed_by'],
  repeals: ['repeals', 'repealed_by'],
  amends: ['amends', 'amended_by'],
  corrects: ['corrects', 'corrected_by'],
  basedOn: ['based_on', 'basis_for'],
  implements: ['ensures_implementation_of', 'implementation_ensured_by'],
  details: ['ensures_implementation_of', 'implementation_ensured_by'],
  consolidates: ['consolidates', 'consolidated_by'],
};

/** Relations of schema.org; it has fewer. */
const CHANGES: ReadonlySet<RelationKind> = new Set(['replaces', 'repeals', 'amends', 'corrects']);

/**
 * A document as `Legislation` of schema.org with properties of ELI. Nothing that is only a lead goes
 * into it: there is no place in it to say so. Addresses are relative to the page.
 */
export function legislation(
  facts: ExportedFacts,
  files: ExportedFiles,
  text: 'verbatim' | 'digest' | null,
): JsonLd {
  const { url, name, number, title, type, issuer, territory, effect, officialUrl } = facts;
  const identified = facts.identity.confidence !== 'C';
  const issued = identified ? sureDay(facts.issued) : null;
  const inForce = sureDay(facts.inForceFrom);
  const force = facts.normative ? FORCE[effect.state] : undefined;
  return {
    '@context': ['https://schema.org', { eli: 'http://data.europa.eu/eli/ontology#' }],
    '@type': 'Legislation',
    '@id': url,
    url,
    name,
    ...(name.startsWith(title) ? {} : { alternateName: title }),
    inLanguage: 'vi',
    ...(identified && {
      ...(number !== null && { legislationIdentifier: number, 'eli:id_local': number }),
      legislationType: type.name,
      legislationPassedBy: { '@type': 'GovernmentOrganization', name: issuer.name },
    }),
    legislationJurisdiction: territory?.name ?? 'Việt Nam',
    ...(issued !== null && { legislationDate: issued, 'eli:date_document': issued }),
    ...(inForce !== null && { 'eli:first_date_entry_in_force': inForce }),
    ...(force !== undefined && {
      legislationLegalForce: `https://schema.org/${force}`,
      'eli:in_force': {
        '@id': `http://data.europa.eu/eli/ontology#InForce-${FORCE_ELI[force] ?? 'notInForce'}`,
      },
    }),
    ...(officialUrl !== null && { sameAs: officialUrl }),
    ...relationsOf(facts.relations),
    ...(text === 'verbatim' && { encoding: encodings(files, UNOFFICIAL) }),
    ...(text === 'digest' && {
      subjectOf: {
        '@type': 'CreativeWork',
        name: `Tóm lược: ${name}`,
        encoding: encodings(files, { '@type': 'MediaObject' }),
      },
    }),
  };
}

const FORCE_ELI: Readonly<Record<string, string>> = {
  InForce: 'inForce',
  PartiallyInForce: 'partiallyInForce',
  NotInForce: 'notInForce',
};

/** Relations by property; documents that have no page here are left out, having no address. */
function relationsOf({ outgoing, incoming }: ExportedFacts['relations']): Record<string, JsonLd> {
  const found: Record<string, { '@id': string }[]> = {};
  const add = (key: string | undefined, url: string): void => {
    if (key === undefined) return;
    const list = (found[key] ??= []);
    if (!list.some((one) => one['@id'] === url)) list.push({ '@id': url });
  };
  const each = (relations: readonly ExportedRelation[], end: 0 | 1): void => {
    for (const { kind, url, evidence, provisions, scope } of relations) {
      if (url === null || evidence.confidence === 'C') continue;
      const partial = provisions.length > 0 || scope !== undefined;
      const ends = kind === 'replaces' || kind === 'repeals';
      // What ends a part of an act changes it.
      const key = RELATION[ends && partial ? 'amends' : kind]?.[end];
      if (key !== undefined) add(`eli:${key}`, url);
      if (end === 0 && CHANGES.has(kind)) add('legislationChanges', url);
    }
  };
  each(outgoing, 0);
  each(incoming, 1);
  return found;
}

/** Our copies of the law's words are no official ones. */
const UNOFFICIAL = {
  '@type': 'LegislationObject',
  legislationLegalValue: 'https://schema.org/UnofficialLegalValue',
};

function encodings({ xml, text, markdown, json }: ExportedFiles, kind: object): JsonLd[] {
  const one = (contentUrl: string | null, encodingFormat: string): JsonLd[] =>
    contentUrl === null ? [] : [{ ...kind, contentUrl, encodingFormat }];
  return [
    ...one(xml, 'application/akn+xml'),
    ...one(json, 'application/json'),
    ...one(markdown, 'text/markdown'),
    ...one(text, 'text/plain'),
  ];
}
