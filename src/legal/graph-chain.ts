import type { Confidence, When } from './effect/index.ts';
import { invertRelations, type GraphNode } from './graph.ts';

/** One act ends another as a whole, or part of it. */
export interface ReplacementLink {
  readonly kind: 'replaces' | 'repeals';
  /** Slug of the act that ends. */
  readonly target: string;
  /** Its name as the acting document cites it. */
  readonly cited: string | undefined;
  /** Slug of the acting document. */
  readonly by: string;
  readonly byProvision: string | undefined;
  readonly when: When;
  /** C is a lead: shown as unverified, never as fact. */
  readonly confidence: Confidence;
  /** Only some provisions end. Such a link never makes a chain. */
  readonly partial: boolean;
}

/** An act with what ended it, within its chain. */
export interface ChainAct {
  readonly slug: string;
  readonly endedBy: readonly ReplacementLink[];
}

/**
 * Acts that replaced one another, oldest first. A step holds the acts that stand side by side: one
 * act may be replaced by two, and two by one.
 */
export interface ReplacementChain {
  readonly steps: readonly (readonly ChainAct[])[];
  /** What joins the acts. */
  readonly links: readonly ReplacementLink[];
}

/** Every replacement and repeal the documents state, of a whole act or of a part. */
export function replacementLinks(nodes: readonly GraphNode[]): ReplacementLink[] {
  return [...invertRelations(nodes).values()].flat().flatMap((relation): ReplacementLink[] => {
    const { kind, target, cited, by, byProvision, when, confidence, scope, provisions } = relation;
    if (kind !== 'replaces' && kind !== 'repeals') return [];
    if (by === target) return [];
    const partial = scope !== undefined || provisions.length > 0;
    return [{ kind, target, cited, by, byProvision, when, confidence, partial }];
  });
}

/**
 * The chain an act belongs to: what it replaced, directly or through others, itself, and what
 * replaced it. Null when nothing replaced it as a whole and it replaced nothing. Ends also where
 * the data go round in a circle.
 *
 * @example
 * chainOf('80-2020-nd-cp', [
 *   { kind: 'replaces', target: '80-2020-nd-cp', by: '313-2025-nd-cp', partial: false },
 *   { kind: 'replaces', target: '93-2009-nd-cp', by: '80-2020-nd-cp', partial: false },
 * ])?.steps.map(([act]) => act.slug); // ['93-2009-nd-cp', '80-2020-nd-cp', '313-2025-nd-cp']
 */
export function chainOf(slug: string, links: readonly ReplacementLink[]): ReplacementChain | null {
  const whole = links.filter(({ partial }) => !partial);
  const earlier = reach(slug, targetsBy(whole, 'by', 'target'));
  const later = reach(slug, targetsBy(whole, 'target', 'by'));
  const members = new Set([...earlier, ...later]);
  return members.size < 2 ? null : chain(members, whole);
}

/**
 * Every chain of the corpus with at least so many acts, each once and with all its branches, the one
 * that changed last first. Unverified links count for belonging, not for what changed last.
 */
export function allChains(links: readonly ReplacementLink[], minimum = 3): ReplacementChain[] {
  const whole = links.filter(({ partial }) => !partial);
  const beside = targetsBy([...whole, ...whole.map(reversed)], 'by', 'target');
  const taken = new Set<string>();
  const chains: ReplacementChain[] = [];
  for (const { by } of whole) {
    if (taken.has(by)) continue;
    const members = reach(by, beside);
    for (const member of members) taken.add(member);
    if (members.size >= minimum) chains.push(chain(members, whole));
  }
  const named = chains.map((one) => ({ one, day: lastChange(one), name: firstSlug(one) }));
  return named
    .sort((a, b) => b.day.localeCompare(a.day) || a.name.localeCompare(b.name))
    .map(({ one }) => one);
}

/** The acts of a set and the links between them, in steps. */
function chain(members: ReadonlySet<string>, whole: readonly ReplacementLink[]): ReplacementChain {
  const links = whole.filter(({ by, target }) => members.has(by) && members.has(target));
  const ranks = ranksOf(members, targetsBy(links, 'by', 'target'));
  const steps: ChainAct[][] = [];
  for (const slug of [...members].sort()) {
    const endedBy = links.filter(({ target }) => target === slug);
    (steps[ranks.get(slug) ?? 0] ??= []).push({ slug, endedBy });
  }
  return { steps, links };
}

/**
 * How many acts stand before each one, along the longest way. A way that comes back to an act it
 * has passed is cut there, so that contradictory data still end.
 */
function ranksOf(
  members: ReadonlySet<string>,
  earlier: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, number> {
  const ranks = new Map<string, number>();
  const open = new Set<string>();
  const rank = (slug: string): number => {
    const known = ranks.get(slug);
    if (known !== undefined) return known;
    open.add(slug);
    const before = (earlier.get(slug) ?? []).filter((other) => !open.has(other));
    const value = Math.max(-1, ...before.map(rank)) + 1;
    open.delete(slug);
    ranks.set(slug, value);
    return value;
  };
  for (const slug of [...members].sort()) rank(slug);
  return ranks;
}

/** Everything that can be reached, the start included. */
function reach(start: string, next: ReadonlyMap<string, readonly string[]>): Set<string> {
  const seen = new Set([start]);
  for (const slug of seen) for (const other of next.get(slug) ?? []) seen.add(other);
  return seen;
}

function targetsBy(
  links: readonly Pick<ReplacementLink, 'by' | 'target'>[],
  from: 'by' | 'target',
  to: 'by' | 'target',
): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, string[]>();
  for (const link of links) map.set(link[from], [...(map.get(link[from]) ?? []), link[to]]);
  return map;
}

function reversed({ by, target }: ReplacementLink): Pick<ReplacementLink, 'by' | 'target'> {
  return { by: target, target: by };
}

/** The latest day something changed for certain; empty when no day is known. */
function lastChange({ links }: ReplacementChain): string {
  const days = links
    .filter(({ confidence }) => confidence !== 'C')
    .map(({ when }) => when.notAfter ?? when.notBefore ?? '');
  return days.reduce((a, b) => (a > b ? a : b), '');
}

function firstSlug({ steps }: ReplacementChain): string {
  return steps[0]?.[0]?.slug ?? '';
}
