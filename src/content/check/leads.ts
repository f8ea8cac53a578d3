import { shownDay } from '../../legal/calendar.ts';
import {
  effectOn,
  territoryTree,
  type EffectInput,
  type EffectState,
} from '../../legal/effect/index.ts';
import type { DocumentData } from '../../schemas/document.ts';
import { buildSite } from '../site/build-site.ts';
import { evidences } from '../read/evidences.ts';
import type { FileIssue } from '../issues.ts';
import type { Registries } from '../read/registries.ts';
import { issueAt, type CheckedCorpus, type CheckedDocument } from './corpus.ts';
import { turningDays } from './days.ts';

/** What bears on the state of a document, and on that of another. */
const DECIDING_FACTS = [
  'identity',
  'inForceFrom',
  'inForceBounds',
  'expires',
  'lastSeenInForce',
  'provisionEnds',
];
const DECIDING_RELATIONS = ['replaces', 'repeals', 'amends', 'suspends'];

/**
 * Definite states that rest on a lead (confidence C): the states of the corpus, computed as the site
 * does, must stay as they are when every lead is left out, on every day on which something changes.
 * A document whose very identity is a lead is left out as a whole. `stateOn` is the engine.
 */
export function checkLeads(
  { documents, registries }: CheckedCorpus,
  stateOn: typeof effectOn = effectOn,
): FileIssue[] {
  const tree = territoryTree(registries.territories);
  const verified = documents
    .filter(({ data }) => !isLead(data))
    .map((document) => ({ ...document, data: withoutLeads(document.data) }));
  const all = inputsOf(documents, registries);
  const proven = inputsOf(verified, registries);
  const isProven = (slug: string, on: string): boolean => {
    const [input, without] = [all.get(slug), proven.get(slug)];
    if (!input) return true;
    const state = stateOn({ on }, input, tree);
    return !isDefinite(state) || isSame(state, without ? stateOn({ on }, without, tree) : null);
  };
  return documents.flatMap((document) => {
    const { slug, data } = document;
    const days = turningDays(all.get(slug), data.checkedOn);
    const on = days.find((day) => !isProven(slug, day));
    return on === undefined ? [] : [issueOf(document, on, documents)];
  });
}

/** What states rest on, by slug, as the site puts it together. */
function inputsOf(
  documents: readonly CheckedDocument[],
  registries: Registries,
): ReadonlyMap<string, EffectInput> {
  // The day only decides the state that is shown, not what it rests on.
  const site = buildSite(documents, registries, '1900-01-01');
  return new Map(site.map(({ slug, effectInput }) => [slug, effectInput]));
}

function isDefinite({ id }: EffectState): boolean {
  return id !== 'chua-xac-dinh';
}

function isSame(a: EffectState, b: EffectState | null): boolean {
  // Leads themselves are told beside the state, so they differ; nothing else may.
  const facts = (state: EffectState) => JSON.stringify({ ...state, leads: [] });
  return b !== null && facts(a) === facts(b);
}

/** Whether it is not even sure that there is such a document. */
function isLead({ identity }: DocumentData): boolean {
  return identity.confidence === 'C';
}

/** The facts of a document that are more than leads. */
function withoutLeads(data: DocumentData): DocumentData {
  const { inForceFrom, inForceBounds, expires, lastSeenInForce, ...rest } = data;
  const kept = { inForceFrom, inForceBounds, expires, lastSeenInForce };
  return {
    ...rest,
    ...Object.fromEntries(Object.entries(kept).filter(([, fact]) => fact?.confidence !== 'C')),
    relations: data.relations.filter(({ confidence }) => confidence !== 'C'),
    provisionEnds: data.provisionEnds.filter(({ confidence }) => confidence !== 'C'),
  };
}

function issueOf(
  document: CheckedDocument,
  on: string,
  documents: readonly CheckedDocument[],
): FileIssue {
  const { at, path } = leadOf(document, documents);
  return issueAt(at, path, {
    rule: 'effect/on-lead',
    severity: 'error',
    message: `Tình trạng hiệu lực của "${document.slug}" ngày ${shownDay(on)} dựa vào dữ kiện mức C.`,
    hint: 'Mức C chỉ là đầu mối: tìm nguồn tốt hơn, hoặc ghi cả dữ kiện dựa vào nó ở mức C.',
  });
}

/** The lead that most likely decides: the document's own, or what acts on it. */
function leadOf(
  document: CheckedDocument,
  documents: readonly CheckedDocument[],
): { at: CheckedDocument; path: readonly PropertyKey[] } {
  const own = evidences(document.data).find(
    ({ confidence, path: [fact = ''] }) =>
      confidence === 'C' && DECIDING_FACTS.includes(String(fact)),
  );
  if (own) return { at: document, path: own.path };
  for (const acting of documents.filter(({ data }) => isLead(data))) {
    const index = acting.data.relations.findIndex(
      ({ kind, target }) => target === document.slug && DECIDING_RELATIONS.includes(kind),
    );
    if (index >= 0) return { at: acting, path: ['relations', index] };
  }
  return { at: document, path: ['number'] };
}
