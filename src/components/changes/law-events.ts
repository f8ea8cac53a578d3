import type { SiteDocument } from '../../content/model.ts';
import { describeAddress, parseAddress } from '../../legal/address/index.ts';
import { nextDay } from '../../legal/calendar.ts';
import { exactDay, exactly, SOMETIME, type When } from '../../legal/effect/index.ts';
import { relationWhen } from '../../legal/graph.ts';
import type { Evidence } from '../../schemas/fact.ts';
import type { Relation } from '../../schemas/relation.ts';

/** What happens to documents: a life begins, others act on it, it ends as it says itself. */
export type LawEventKind = 'issued' | 'in-force' | ActKind | 'expires' | 'part-ends';

type ActKind = 'replaces' | 'repeals' | 'amends' | 'suspends' | 'corrects';

/** Something that happened, or will happen, to documents on a known day. */
export interface LawEvent {
  readonly kind: LawEventKind;
  readonly day: string;
  /** The document that acts, or to which it happens. */
  readonly document: SiteDocument;
  /** "thay thế"; "hết hiệu lực" when nothing follows. */
  readonly verb: string;
  /** Provisions touched, in words; empty for the whole document. */
  readonly scope: string;
  /** The document acted upon: a page of ours, or its name as cited. Null where there is none. */
  readonly target: {
    readonly slug: string;
    readonly name: string;
    readonly url: string | null;
  } | null;
  /** Ids of the fields of the documents at both ends. */
  readonly fields: readonly string[];
  /** How the day is known; never a mere lead. */
  readonly evidence: Evidence;
}

const ACTS: Readonly<Record<ActKind, string>> = {
  replaces: 'thay thế',
  repeals: 'bãi bỏ',
  amends: 'sửa đổi, bổ sung',
  suspends: 'làm ngưng hiệu lực',
  corrects: 'đính chính',
};

/**
 * Every event whose day is known exactly and whose evidence is not a mere lead, latest first. What
 * changes nothing (căn cứ, quy định chi tiết …) is left out.
 */
export function lawEvents(documents: readonly SiteDocument[]): LawEvent[] {
  const known = candidates(documents).filter(isKnown);
  return merge(known.sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? 1 : -1)));
}

/** How many events {@link lawEvents} leaves out: days known within bounds only, and mere leads. */
export function leftOut(documents: readonly SiteDocument[]): { bounded: number; leads: number } {
  const all = candidates(documents);
  const leads = all.filter(({ evidence }) => evidence.confidence === 'C').length;
  return { leads, bounded: all.filter((one) => !isKnown(one)).length - leads };
}

/** An event whose day may not be known. */
type Candidate = Omit<LawEvent, 'day'> & { readonly day: string | null };

function isKnown(one: Candidate): one is LawEvent {
  return one.day !== null && one.evidence.confidence !== 'C';
}

function candidates(documents: readonly SiteDocument[]): Candidate[] {
  const bySlug = new Map(documents.map((document) => [document.slug, document]));
  return documents.flatMap((document) => [
    ...lifeOf(document),
    ...actsOf(document, bySlug),
    ...partEnds(document),
  ]);
}

/** Those that change whether or how something applies; issuing and entering into force left out. */
export function effectChanges(events: readonly LawEvent[]): LawEvent[] {
  return events.filter(({ kind }) => kind !== 'issued' && kind !== 'in-force');
}

/** What happens to one document: its own life, and what others do to it. */
export function eventsOf(events: readonly LawEvent[], slug: string): LawEvent[] {
  return events.filter(({ kind, document, target }) =>
    kind in ACTS ? target?.slug === slug : document.slug === slug,
  );
}

function lifeOf(document: SiteDocument): Candidate[] {
  const { issued, inForceFrom, inForceBounds, expires } = document.data;
  const facts = [
    ['issued', 'được ban hành', issued],
    [
      'in-force',
      'có hiệu lực',
      inForceFrom ?? (inForceBounds && { ...inForceBounds, value: null }),
    ],
    ['expires', 'hết hiệu lực', expires],
  ] as const;
  return facts.flatMap(([kind, verb, fact]) =>
    fact === undefined
      ? []
      : [
          {
            kind,
            day: fact.value,
            document,
            verb,
            scope: '',
            target: null,
            fields: fieldsOf(document),
            evidence: fact,
          },
        ],
  );
}

function actsOf(document: SiteDocument, bySlug: ReadonlyMap<string, SiteDocument>): Candidate[] {
  return document.data.relations.flatMap((relation): Candidate[] => {
    const { kind, target, cited, provisions } = relation;
    const scope = relation.scope ?? provisions.map(placeWords).join('; ');
    if (!isAct(kind)) return [];
    const day = exactDay(relationWhen(relation, startOf(document)));
    const known = bySlug.get(target);
    return [
      {
        kind,
        day,
        document,
        verb: ACTS[kind],
        scope,
        target: { slug: target, name: known?.name ?? cited ?? target, url: known?.url ?? null },
        fields: [...new Set([...fieldsOf(document), ...(known ? fieldsOf(known) : [])])],
        evidence: relation.from === undefined ? weaker(relation, document) : relation,
      },
    ];
  });
}

/** A day taken from the acting document's start is no surer than that is. */
function weaker(relation: Relation, { data: { inForceFrom } }: SiteDocument): Evidence {
  return inForceFrom && inForceFrom.confidence > relation.confidence ? inForceFrom : relation;
}

/** When a document's acts begin; an unverified start gives them no day. */
function startOf({ data: { inForceFrom } }: SiteDocument): When {
  return inForceFrom && inForceFrom.confidence !== 'C' ? exactly(inForceFrom.value) : SOMETIME;
}

function isAct(kind: Relation['kind']): kind is ActKind {
  return kind in ACTS;
}

/** Provisions that end earlier than their document, on the day after their last. */
function partEnds(document: SiteDocument): Candidate[] {
  return document.data.provisionEnds.map((end) => ({
    kind: 'part-ends',
    day: nextDay(end.lastDay),
    document,
    verb: 'hết hiệu lực một phần',
    scope: end.provisions.map(placeWords).join('; '),
    target: null,
    fields: fieldsOf(document),
    evidence: end,
  }));
}

function fieldsOf({ fields }: SiteDocument): string[] {
  return fields.map(({ id }) => id);
}

function placeWords(address: string): string {
  const parsed = parseAddress(address);
  return parsed ? describeAddress(parsed) : address;
}

/** One line where a document does the same to another in several places. */
function merge(events: readonly LawEvent[]): LawEvent[] {
  const merged = new Map<string, LawEvent>();
  let alone = 0;
  for (const event of events) {
    const key = [event.day, event.document.slug, event.verb, event.target?.name].join('|');
    const same = merged.get(key);
    if (!same) merged.set(key, event);
    else if (same.scope !== '' && event.scope !== '')
      merged.set(key, { ...same, scope: `${same.scope}; ${event.scope}` });
    else merged.set(`${key}|${(alone += 1)}`, event);
  }
  return [...merged.values()];
}
