import type { Confidence } from '../../../../src/schemas/fact.ts';
import type { RelationKind } from '../../../../src/legal/graph.ts';
import { dayIn, type Claim } from './claims.ts';
import { spellOut, type Mention } from './acts.ts';

interface Verb {
  /** Kinds of relation that say as much; the first names the claim. */
  readonly kinds: readonly [RelationKind, ...RelationKind[]];
  /** The other act is the acting one. */
  readonly passive?: true;
}

const ENDS: Verb['kinds'] = ['replaces', 'repeals'];

/** How the notes say what one act does to another; longer phrases first. */
const VERBS: readonly (readonly [phrase: string, verb: Verb])[] = [
  ['replaced by', { kinds: ENDS, passive: true }],
  ['superseded by', { kinds: ENDS, passive: true }],
  ['replaced \\(external ceremonies\\) by', { kinds: ENDS, passive: true }],
  ['amended/partly repealed by', { kinds: ['amends', 'repeals'], passive: true }],
  ['amended by', { kinds: ['amends'], passive: true }],
  ['guided by', { kinds: ['guides', 'details'], passive: true }],
  ['detailed by', { kinds: ['details'], passive: true }],
  ['decentralised by', { kinds: ['transfers'], passive: true }],
  ['basis of', { kinds: ['basedOn'], passive: true }],
  ['predecessors?', { kinds: ENDS }],
  ['successor of', { kinds: ENDS }],
  ['later than', { kinds: ENDS }],
  ['succeeded', { kinds: ENDS }],
  ['replace[sd]', { kinds: ENDS }],
  ['ends', { kinds: ENDS }],
  ['repeals', { kinds: ['repeals'] }],
  ['amends', { kinds: ['amends'] }],
  ['details', { kinds: ['details'] }],
  ['guides', { kinds: ['guides', 'details'] }],
  ['forms and guidance for', { kinds: ['guides', 'details'] }],
  ['based on', { kinds: ['basedOn'] }],
  ['cites', { kinds: ['basedOn'] }],
  ['under', { kinds: ['basedOn', 'details'] }],
  ['consolidates', { kinds: ['consolidates'] }],
  ['implements', { kinds: ['implements'] }],
  ['local implementation of', { kinds: ['implements'] }],
  ['changes competence set by', { kinds: ['transfers'] }],
];
const VERB = new RegExp(VERBS.map(([phrase]) => `\\b(${phrase})\\b`).join('|'), 'gu');

/** Words before an act, and marks after it, by which the notes call a relation a lead. */
const HEDGE = /probably|presumably|predecessor|successor of/u;
const LEAD = /(?:^|[\s(,:])C(?:[).;]|$)/u;

/** Whose row a text stands in. */
export interface Row {
  readonly section: string;
  /** Slug of the act the row is about. */
  readonly act: string;
  readonly confidence: Confidence | null;
}

/**
 * The relations a text of the notes states of an act, and the dates it gives of the acts it names.
 * A verb holds to the end of its part of the sentence; "which" makes the act before it the subject.
 */
export function readRelations(text: string, row: Row, find: (text: string) => Mention[]): Claim[] {
  return partsOf(spellOut(text)).flatMap((part) => {
    const acts = find(part);
    return readBasis(part, acts, row) ?? readPart(part, acts, row);
  });
}

function readPart(part: string, acts: readonly Mention[], row: Row): Claim[] {
  let verb: Verb | null = null;
  let hedged = false;
  let subject = row.act;
  return acts.flatMap((act, at) => {
    const last = acts[at - 1];
    const before = part.slice(last?.end ?? 0, act.start);
    const after = part.slice(act.end, acts[at + 1]?.start);
    const said = lastVerb(before);
    if (said) {
      verb = said;
      hedged = false;
      subject = last && before.includes('which') ? last.slug : row.act;
    }
    hedged ||= HEDGE.test(before);
    const confidence = hedged || LEAD.test(after) ? 'C' : row.confidence;
    const provisions = [
      ...addressesIn(OBJECT.exec(before)?.[1]),
      ...addressesIn(OWN.exec(after)?.[1]),
    ];
    return [
      ...(verb ? [relation({ ...row, act: subject, confidence }, verb, act.slug, provisions)] : []),
      ...datesOf(act.slug, after, row),
    ];
  });
}

/** "replaces X (Đ5), which A, B and C name as a basis": there the acts after X act on it. */
function readBasis(part: string, acts: readonly Mention[], row: Row): Claim[] | null {
  const clause = /, which .* name as a basis/u.exec(part);
  const basis = clause && acts.findLast(({ end }) => end <= clause.index);
  if (!basis) return null;
  const verb: Verb = { kinds: ['basedOn'] };
  return [
    ...readPart(part.slice(0, clause.index), [basis], row),
    ...acts
      .filter(({ start }) => start > clause.index)
      .map(({ slug }) => relation({ ...row, act: slug }, verb, basis.slug, [])),
  ];
}

function relation(row: Row, { kinds, passive }: Verb, other: string, at: string[]): Claim {
  const { section, confidence } = row;
  const [act, target] = passive ? [other, row.act] : [row.act, other];
  const told = `${kinds.join('|')} ${target}`;
  return { section, act, about: 'relation', told, confidence, own: false, at };
}

const LIST = String.raw`Đ\d+(?:\(\w\))*(?:(?:, | and )Đ?\d+(?:\(\w\))*)*`;
/** Provisions said of an act: "Đ3, 5, 6", "(its Đ27(2))", "(Đ1)" after it, "Đ13 and Đ14 of" before. */
const OWN = new RegExp(`^ ?\\(?(?:its )?(${LIST})`, 'u');
const OBJECT = new RegExp(`(${LIST}) of $`, 'u');

/** "Đ20(3), 23(2)" → dieu-20-khoan-3, dieu-23-khoan-2. */
export function addressesIn(list = ''): string[] {
  return [...list.matchAll(/(\d+)(?:\((\d)\))?(?:\(([a-zđ])\))?/gu)].map(
    ([, article = '', clause, point]) =>
      `dieu-${article}` +
      (clause === undefined ? '' : `-khoan-${clause}`) +
      (point === undefined ? '' : `-diem-${point.replace('đ', 'dd')}`),
  );
}

/** "(24/06/2023, in force 15/08/2023)", ", 17/06/2003, in force …" or " of 30/06/2016" after an act. */
const DATES =
  /^(?: [\p{L}, ]{0,60}?)?(?: ?\(|, | of )(\d\d\/\d\d\/\d{4})(?:, in force (\d\d\/\d\d\/\d{4}))?/u;

function datesOf(act: string, after: string, { section, confidence }: Row): Claim[] {
  const [, issued = '', inForce = ''] = DATES.exec(after) ?? [];
  const claim = (about: 'issued' | 'inForce', text: string): Claim[] => {
    const told = dayIn(text);
    return told === null ? [] : [{ section, act, about, told, confidence, own: false }];
  };
  return [...claim('issued', issued), ...claim('inForce', inForce)];
}

function lastVerb(text: string): Verb | null {
  const match = [...text.matchAll(VERB)].at(-1);
  const at = match?.slice(1).findIndex((group?: string) => group !== undefined) ?? -1;
  return VERBS[at]?.[1] ?? null;
}

/** Splits at semicolons outside brackets. */
function partsOf(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  [...text.matchAll(/[();]/gu)].forEach(({ 0: mark, index }) => {
    if (mark === '(') depth += 1;
    else if (mark === ')') depth -= 1;
    else if (depth <= 0) {
      parts.push(text.slice(start, index));
      start = index + 1;
    }
  });
  return [...parts, text.slice(start)];
}
