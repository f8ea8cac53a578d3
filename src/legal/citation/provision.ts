import type { AttachmentRef } from '../address/index.ts';
import { skipAmending } from './amending.ts';
import { groupUnits, type Group, type Joint, type Link } from './group.ts';
import { skipConnector, type Label } from './label-list.ts';
import { mayBeginUnit } from './levels.ts';
import type { Tokens } from './lex.ts';
import { isBreak, rangeOf, type Reading } from './reading.ts';
import type { CitedProvision, CitedUnit, Doubt } from './types.ts';
import { readUnit, type UnitReading } from './unit.ts';

/** Most units read as one chain; a longer chain goes on as the next citation. */
const MAX_UNITS = 100;
/** Longest exception in parentheses, in tokens. */
const MAX_EXCEPTION = 16;
/** Most places that lists inside of lists may make. */
const MAX_PLACES = 200;

/** A chain of units. `base` is the "Điều này" that ends it. */
export interface Chain {
  readonly groups: readonly Group[];
  readonly base: UnitReading | null;
  /** Every unit is one that does not stand alone. */
  readonly needsTarget: boolean;
  /** Token after the last unit but for the base. */
  readonly ownNext: number;
}

/** Reads units as far as they hang together: "điểm a khoản 1 Điều 3 và khoản 1 Điều 5". */
export function readChain(t: Tokens, at: number): Reading<Chain> | null {
  const links: Link[] = [];
  let base: UnitReading | null = null;
  let next = at;
  let ownNext = at;
  let from = at;
  let joint: Joint = 'none';
  // In "khoản 1 các Điều 5, Điều 6": one list, whose every article is meant with khoản 1.
  let listed: 'no' | 'next' | 'on' = 'no';
  while (links.length < MAX_UNITS) {
    const read = readUnit(t, from);
    if (read === null) break;
    next = read.next;
    if (read.value.relative !== null) {
      base = read.value;
      break;
    }
    if (listed !== 'on' || !extendList(links, read.value)) links.push({ unit: read.value, joint });
    ownNext = next;
    const step = skipJoint(t, skipException(t, next));
    const goesOn: boolean = listed !== 'no' && /^(?:comma|and)$/.test(step.joint);
    listed = step.listed ? 'next' : goesOn ? 'on' : 'no';
    from = step.next + (read.value.kind === 'form' ? saidLength(t, step.next) : 0);
    joint = step.joint;
    if (!mayBeginUnit(t.key(from))) {
      from = skipAmending(t, next);
      joint = 'cut';
    }
    if (isBreak(t, from)) break;
  }
  if (links.length === 0 && base === null) return null;
  const needsTarget = links.every(({ unit }) => unit.needsOuter) && base === null;
  return { value: { groups: groupUnits(links), base, needsTarget, ownNext }, next };
}

/** "khoản 1 (trừ điểm a) Điều 5": what is left out is not told of apart. */
function skipException(t: Tokens, at: number): number {
  if (t.key(at) !== '(' || t.key(at + 1) !== 'trừ') return at;
  for (let end = at + 2; end < at + MAX_EXCEPTION; end++)
    if (t.key(end) === ')') return mayBeginUnit(t.key(end + 1)) ? end + 1 : at;
  return at;
}

/** Adds the labels of a unit to the list of the last one, if it is of the same level. */
function extendList(links: Link[], unit: UnitReading): boolean {
  const last = links.at(-1);
  if (last?.unit.kind !== unit.kind) return false;
  links[links.length - 1] = {
    ...last,
    unit: { ...last.unit, labels: [...last.unit.labels, ...unit.labels] },
  };
  return true;
}

function skipJoint(t: Tokens, at: number): { next: number; joint: Joint; listed: boolean } {
  let next = skipConnector(t, at);
  const word = t.key(next - 1);
  const joint: Joint = next === at ? 'none' : word === ',' ? 'comma' : 'and';
  if (/^(?:của|tại|thuộc|trong)$/u.test(t.key(next)) && joint !== 'and') next++;
  if (joint !== 'none' && /^(?:tại|từ)$/u.test(t.key(next))) next++;
  // "khoản 1 các Điều 5 và 6".
  const several = t.key(next) === 'các' && (joint !== 'none' || mayBeginUnit(t.key(next + 1)));
  if (several) next++;
  return { next, joint, listed: several && joint === 'none' };
}

/** "Mẫu số 03a quy định tại Phụ lục". */
function saidLength(t: Tokens, at: number): number {
  return t.matches(at, ['quy', 'định', 'tại']) ? 3 : 0;
}

/** The places a group names: every label of its lists, with the outer units of each. */
export function placesOf(
  t: Tokens,
  group: Group,
): { places: CitedProvision[]; doubts: readonly Doubt[] } {
  const units = [...group.shared, ...group.links];
  const own = new Set(group.links);
  let paths: Path[] = [{ units: [], to: null, appendix: null, label: null }];
  for (const unit of units) {
    // A list in an outer unit that is only shared does not multiply the place.
    const labels = own.has(unit) ? unit.labels : unit.labels.slice(-1);
    paths = paths.flatMap((path) => extend(path, unit, labels, own.has(unit))).slice(0, MAX_PLACES);
  }
  const places = paths.map((path, i) => ({
    range: placeRange(t, group, path, i, paths.length),
    units: path.units,
    to: path.to,
    appendix: path.appendix,
  }));
  return { places, doubts: group.doubts };
}

interface Path {
  readonly units: readonly CitedUnit[];
  readonly to: string | null;
  readonly appendix: AttachmentRef | null;
  /** The label of the list that tells the path from its neighbours. */
  readonly label: Label | null;
}

function extend(path: Path, unit: UnitReading, labels: readonly Label[], own: boolean): Path[] {
  if (unit.kind === 'appendix' && labels.length === 0)
    return [{ ...path, appendix: { kind: 'phu-luc' } }];
  return labels.map((label) => {
    const told = own && labels.length > 1 ? label : path.label;
    if (unit.kind === 'appendix')
      return { ...path, appendix: appendixOf(label.label), to: label.to, label: told };
    const units = [...path.units, ...unitsOf(unit.kind, label.label)];
    return { ...path, units, to: label.to, label: told };
  });
}

function appendixOf(label: string): AttachmentRef {
  const ordinal = Number(label);
  // "Phụ lục A" is the first.
  return { kind: 'phu-luc', ordinal: Number.isNaN(ordinal) ? label.charCodeAt(0) - 96 : ordinal };
}

/** "điểm b.4" is an item of điểm b. */
function unitsOf(kind: CitedUnit['kind'], label: string): CitedUnit[] {
  if (kind === 'clause' && label.includes('.')) return [{ kind: 'subclause', label }];
  const [point = '', item] = label.split('.', 2);
  if (kind !== 'point' || item === undefined || /^\d/.test(point)) return [{ kind, label }];
  return [
    { kind, label: point },
    { kind: 'item', label },
  ];
}

/** All of the group, or its part of a list: the unit's word goes with the first label, outer units with the last. */
function placeRange(
  t: Tokens,
  group: Group,
  { label }: Path,
  index: number,
  count: number,
): { start: number; end: number } {
  const from = Math.min(...group.links.map((unit) => unit.from));
  const next = Math.max(...group.links.map((unit) => unit.labels.at(-1)?.next ?? unit.from + 2));
  if (label === null || count === 1) return rangeOf(t, from, next);
  return rangeOf(t, index === 0 ? from : label.from, index === count - 1 ? next : label.next);
}
