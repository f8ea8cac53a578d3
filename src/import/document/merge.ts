import type { Evidence } from '../../schemas/fact.ts';
import { isImported } from './evidence.ts';
import type { DocumentFacts } from './facts.ts';

/** Facts with evidence of their own. */
const WITH_EVIDENCE = [
  'issued',
  'inForceFrom',
  'inForceBounds',
  'expires',
  'signer',
] as const satisfies readonly (keyof DocumentFacts)[];

/** Facts that stand on the evidence of `identity`. */
const IDENTITY = ['number', 'type', 'issuer', 'title'] as const;

/**
 * The facts of a file when a text is imported into it: what others have found out stays as it is,
 * with their evidence; what only an earlier import said is said anew. A digest gives way to the
 * text, and what it noted on single articles stays as notes.
 */
export function mergeFacts(before: DocumentFacts, now: DocumentFacts): DocumentFacts {
  const merged: DocumentFacts = { ...before, verbatim: now.verbatim };
  delete merged.digest;
  if (isImported(before.identity)) {
    merged.identity = now.identity;
    merged.checkedOn = now.checkedOn;
    for (const key of IDENTITY) Object.assign(merged, { [key]: now[key] });
  }
  for (const key of WITH_EVIDENCE)
    if (isOurs(before[key])) Object.assign(merged, { [key]: now[key] });
  if (before.inForceFrom && !isImported(before.inForceFrom)) delete merged.inForceBounds;
  if (before.inForceBounds && !isImported(before.inForceBounds)) delete merged.inForceFrom;
  const { relations = [], provisionEnds = [], attachments = [], notes = [] } = before;
  const kept = relations.filter((relation) => !isImported(relation));
  const known = new Set(kept.map(({ kind, target }) => `${kind} ${target}`));
  const added = (now.relations ?? []).filter(({ kind, target }) => !known.has(`${kind} ${target}`));
  const ends = provisionEnds.filter((end) => !isImported(end));
  return clean({
    ...merged,
    relations: [...kept, ...added],
    provisionEnds: ends.length > 0 ? ends : (now.provisionEnds ?? []),
    attachments: attachments.length > 0 ? attachments : (now.attachments ?? []),
    officialUrl: before.officialUrl ?? now.officialUrl,
    notes: [...new Set([...notes, ...articleNotes(before), ...(now.notes ?? [])])],
  });
}

function isOurs(fact: Evidence | undefined): boolean {
  return fact === undefined || isImported(fact);
}

function articleNotes({ digest }: DocumentFacts): string[] {
  return Object.entries(digest?.articles ?? {}).flatMap(([address, { note }]) =>
    note === undefined ? [] : [`${address}: ${note}`],
  );
}

/** Empty lists say nothing, and are not written. */
function clean(facts: DocumentFacts): DocumentFacts {
  return Object.fromEntries(
    Object.entries(facts).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  ) as DocumentFacts;
}
