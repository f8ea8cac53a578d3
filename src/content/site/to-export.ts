import { effectName, SOMETIME, type EffectState, type When } from '../../legal/effect/index.ts';
import { relationWhen } from '../../legal/graph.ts';
import type {
  ExportedEffect,
  ExportedEvidence,
  ExportedFacts,
  ExportedFiles,
  ExportedRelation,
} from '../../export/json/facts-schema.ts';
import type { Evidence, Fact } from '../../schemas/fact.ts';
import type { Source } from '../../schemas/registry.ts';
import type { Relation } from '../../schemas/relation.ts';
import type { SiteDocument } from '../model.ts';
import { releasedFormats } from './released-files.ts';

/** What the facts of one document are joined with. */
export interface ExportWorld {
  readonly documents: ReadonlyMap<string, SiteDocument>;
  /** Relations by the document they point to. */
  readonly incoming: ReadonlyMap<string, readonly Incoming[]>;
  readonly sources: ReadonlyMap<string, Source>;
}

/** A relation with the document that states it. */
export interface Incoming {
  readonly from: SiteDocument;
  readonly relation: Relation;
}

/** Everything the facts of documents are joined with, once a build. */
export function exportWorld(
  documents: readonly SiteDocument[],
  sources: readonly Source[],
): ExportWorld {
  const all = documents.flatMap((from) =>
    from.data.relations.map((relation) => ({ from, relation })),
  );
  return {
    documents: new Map(documents.map((one) => [one.slug, one])),
    incoming: Map.groupBy(all, ({ relation }) => relation.target),
    sources: new Map(sources.map((one) => [one.id, one])),
  };
}

/** The facts of a document in the form they are published in. */
export function exportFacts(document: SiteDocument, world: ExportWorld): ExportedFacts {
  const { slug, data } = document;
  const { checkedOn } = data;
  const used = new Set<string>();
  const evidence = (own: Evidence, day = checkedOn): ExportedEvidence => {
    const read = evidenceOf(own, day);
    for (const { source } of read.sources) used.add(source);
    return read;
  };
  const fact = <T>(own: Fact<T> | undefined): { value: T; evidence: ExportedEvidence } | null =>
    own ? { value: own.value, evidence: evidence(own) } : null;
  const { inForceBounds } = data;
  const facts = {
    id: slug,
    url: document.url,
    name: document.name,
    number: data.number,
    type: { id: data.type, name: document.typeName },
    issuer: named(document.issuer),
    title: data.title,
    identity: evidence(data.identity),
    checkedOn,
    normative: document.effectInput.normative,
    issued: fact(data.issued),
    inForceFrom: fact(data.inForceFrom),
    inForceBounds: inForceBounds
      ? { value: whenBounds(whenOf(document)), evidence: evidence(inForceBounds) }
      : null,
    expires: fact(data.expires),
    lastSeenInForce: fact(data.lastSeenInForce),
    provisionEnds: data.provisionEnds.map((end) => ({
      provisions: end.provisions,
      lastDay: end.lastDay,
      evidence: evidence(end),
    })),
    signer: fact(data.signer),
    territory: document.territory && named(document.territory),
    fields: document.fields.map(named),
    officialUrl: data.officialUrl ?? null,
    notes: data.notes,
    effect: effectOf(document.effect),
    relations: {
      outgoing: data.relations.map((relation) => ({
        ...otherEnd(relation.target, relation.cited, world),
        ...relationOf(relation, document, evidence(relation)),
      })),
      incoming: (world.incoming.get(slug) ?? []).map(({ from, relation }) => ({
        ...otherEnd(from.slug, undefined, world),
        ...relationOf(relation, from, evidence(relation, from.data.checkedOn)),
      })),
    },
  };
  return { ...facts, sources: [...used].sort().map((id) => sourceOf(id, world)) };
}

/** Where the files of a document are. */
export function exportedFiles({ slug, data }: SiteDocument): ExportedFiles {
  const file = `/van-ban/${slug}`;
  const hasText = (data.verbatim ?? data.digest) !== undefined;
  return {
    json: `${file}.json`,
    xml: `${file}.xml`,
    markdown: hasText ? `${file}.md` : null,
    text: hasText ? `${file}.txt` : null,
    ...Object.fromEntries(releasedFormats(slug).map((format) => [format, `${file}.${format}`])),
  };
}

/** Evidence with the day it holds for. */
export function evidenceOf(
  { confidence, sources, checkedOn, note }: Evidence,
  documentCheckedOn: string,
): ExportedEvidence {
  return {
    confidence,
    sources: sources.map((ref) => {
      const [source = ref, place] = ref.split(/#(.*)/su);
      return { source, ...(place !== undefined && { place }) };
    }),
    checkedOn: checkedOn ?? documentCheckedOn,
    ...(note !== undefined && { note }),
  };
}

function effectOf(effect: EffectState): ExportedEffect {
  const { id, reason, on, since, by, evidenceUntil, leads } = effect;
  return {
    state: id,
    name: effectName(effect),
    reason,
    on,
    since,
    by: [...by],
    evidenceUntil,
    leads: [...leads],
  };
}

function otherEnd(
  slug: string,
  cited: string | undefined,
  { documents }: ExportWorld,
): Pick<ExportedRelation, 'document' | 'name' | 'url'> {
  const known = documents.get(slug);
  return { document: slug, name: known?.name ?? cited ?? slug, url: known?.url ?? null };
}

function relationOf(
  relation: Relation,
  from: SiteDocument,
  evidence: ExportedEvidence,
): Omit<ExportedRelation, 'document' | 'name' | 'url'> {
  const { kind, by, provisions, scope, until } = relation;
  const start = from.effectInput.inForceFrom;
  // An unverified start gives its relations no day.
  const when = relationWhen(relation, start?.confidence === 'C' ? SOMETIME : whenOf(from));
  return {
    kind,
    ...(by !== undefined && { by }),
    provisions,
    ...(scope !== undefined && { scope }),
    when: whenBounds(when),
    ...(until !== undefined && { until }),
    evidence,
  };
}

function whenOf({ effectInput }: SiteDocument): When {
  return effectInput.inForceFrom?.when ?? SOMETIME;
}

function whenBounds({ notBefore, notAfter }: When): ExportedRelation['when'] {
  return { notBefore, notAfter };
}

/** A source; one that is in no registry is the official file a text was imported from. */
function sourceOf(id: string, { sources }: ExportWorld): ExportedFacts['sources'][number] {
  const known = sources.get(id);
  if (!known) return { id, title: 'Tệp chính thức đã nhập', kind: null, url: null };
  const { title, kind, url, note } = known;
  return { id, title, kind, url: url ?? null, ...(note !== undefined && { note }) };
}

function named({ id, name }: { readonly id: string; readonly name: string }) {
  return { id, name };
}
