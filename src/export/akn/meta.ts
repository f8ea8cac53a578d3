import { TAG } from '../tag.ts';
import { isChange } from '../relations.ts';
import type { ExportedFacts, ExportedRelation } from '../json/facts-schema.ts';
import type { ExportSource } from '../source.ts';
import { xml, xmlText, type Xml } from '../xml.ts';
import { element, identification, ISSUER, SITE } from './identification.ts';
import type { Remark } from './remarks.ts';

/** Namespace of what Akoma Ntoso has no words for: the state of effect. */
const OWN_NAMESPACE = `${TAG}effect`;

const SOURCE = { source: `#${SITE}` };
const ORIGINAL = 'ban-goc';
const IN_FORCE = 'co-hieu-luc';

/** Facts, dates, relations and remarks of a document. */
export function metaXml(source: ExportSource, remarks: readonly Remark[]): Xml {
  const { facts } = source;
  const relations = relationsOf(facts);
  const events = eventsOf(facts, relations);
  return element('meta', {}, [
    identification(source),
    ...(facts.fields.length === 0 ? [] : [keywords(facts)]),
    ...(events.length === 0 ? [] : [element('lifecycle', SOURCE, events)]),
    element('references', SOURCE, referencesOf(facts, relations)),
    ...(remarks.length === 0 ? [] : [element('notes', SOURCE, remarks.map(noteXml))]),
    element('proprietary', SOURCE, [effectXml(facts)]),
  ]);
}

interface Referred {
  readonly id: string;
  readonly active: boolean;
  readonly relation: ExportedRelation;
}

/** Every relation that is no mere lead, with the id of its reference. */
function relationsOf({ relations }: ExportedFacts): Referred[] {
  const all = [
    ...relations.outgoing.map((relation) => ({ active: true, relation })),
    ...relations.incoming.map((relation) => ({ active: false, relation })),
  ];
  return all
    .filter(({ relation }) => relation.evidence.confidence !== 'C')
    .map((one, i) => ({ ...one, id: `quan-he_${i + 1}` }));
}

function keywords({ fields }: ExportedFacts): Xml {
  return element(
    'classification',
    SOURCE,
    fields.map(({ id, name }) =>
      xml('keyword', { value: id, showAs: name, dictionary: '/van-ban/linh-vuc/' }),
    ),
  );
}

/** Days that are known exactly and rest on more than a lead. */
function eventsOf(facts: ExportedFacts, relations: readonly Referred[]): Xml[] {
  const { issued, inForceFrom, expires } = facts;
  const own = (fact: typeof issued, more: Record<string, string>): Xml[] =>
    fact && fact.evidence.confidence !== 'C'
      ? [xml('eventRef', { date: fact.value, source: `#${ORIGINAL}`, ...more })]
      : [];
  return [
    ...own(issued, { type: 'generation' }),
    ...own(inForceFrom, { refersTo: `#${IN_FORCE}` }),
    ...own(expires, { type: 'repeal' }),
    ...relations.flatMap(({ id, active, relation }): Xml[] => {
      const { notBefore, notAfter } = relation.when;
      if (active || !isChange(relation.kind) || notBefore === null || notBefore !== notAfter)
        return [];
      const whole = relation.provisions.length === 0 && relation.scope === undefined;
      const ends = whole && (relation.kind === 'replaces' || relation.kind === 'repeals');
      const type = ends ? 'repeal' : 'amendment';
      return [xml('eventRef', { date: notBefore, source: `#${id}`, type })];
    }),
  ];
}

function referencesOf(facts: ExportedFacts, relations: readonly Referred[]): Xml[] {
  const { issuer, url, name } = facts;
  return [
    xml('original', { eId: ORIGINAL, href: url, showAs: name }),
    ...relations.map(({ id, active, relation }) => {
      const { kind, document } = relation;
      const target = {
        eId: id,
        href: relation.url ?? `/van-ban/${document}/`,
        showAs: relation.name,
      };
      if (isChange(kind)) return xml(active ? 'activeRef' : 'passiveRef', target);
      return xml('TLCReference', { ...target, name: active ? kind : `${kind}-inverse` });
    }),
    xml('TLCOrganization', {
      eId: ISSUER,
      href: `/van-ban/co-quan/${issuer.id}/`,
      showAs: issuer.name,
    }),
    xml('TLCOrganization', { eId: SITE, href: '/', showAs: 'Tra cứu pháp luật đối ngoại' }),
    xml('TLCEvent', { eId: IN_FORCE, href: '/huong-dan/', showAs: 'Có hiệu lực' }),
  ];
}

function noteXml({ id, text }: Remark): Xml {
  return xml('note', { eId: id }, xml('p', {}, xmlText(text)));
}

function effectXml({ effect }: ExportedFacts): Xml {
  const { state, name, reason, on, since, evidenceUntil, by } = effect;
  return xml('effect', {
    xmlns: OWN_NAMESPACE,
    state,
    name,
    reason,
    on,
    since,
    evidenceUntil,
    by: by.length === 0 ? null : by.join(' '),
  });
}
