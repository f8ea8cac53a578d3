import type { Doubt } from './types.ts';
import type { UnitReading } from './unit.ts';

/** How a unit is tied to the one before it; `cut` by the words of an amending act, "vào sau". */
export type Joint = 'none' | 'comma' | 'and' | 'cut';

/** A unit of a chain as written: "khoản 1 Điều 3 và khoản 1 Điều 5" has four. */
export interface Link {
  readonly unit: UnitReading;
  readonly joint: Joint;
}

/** Units that name one place (or one list of places), outermost first. */
export interface Group {
  readonly links: readonly UnitReading[];
  /** Outer units that only a neighbour names: "khoản 1 và khoản 2 Điều 5". */
  readonly shared: readonly UnitReading[];
  /** Is a citation of its own, apart from the place before it. */
  readonly cut: boolean;
  readonly doubts: readonly Doubt[];
}

const ORDER: readonly UnitReading['kind'][] = [
  'appendix',
  'form',
  'part',
  'chapter',
  'section',
  'subsection',
  'article',
  'roman',
  'clause',
  'subclause',
  'point',
  'item',
  'dash',
  'paragraph',
];
const ARTICLE = ORDER.indexOf('article');

function depth({ kind }: UnitReading): number {
  return ORDER.indexOf(kind);
}

type Direction = 'open' | 'outward' | 'inward';

/**
 * Sorts a chain of units into places. Units mostly go outward ("điểm a khoản 1 Điều 3", also with
 * commas), sometimes inward ("Điều 3, khoản 1, điểm a"); "và" and a step back begin another place.
 */
export function groupUnits(chain: readonly Link[]): Group[] {
  const rough: { units: UnitReading[]; direction: Direction; cut: boolean }[] = [];
  for (const [i, { unit, joint }] of chain.entries()) {
    const current = rough.at(-1);
    const last = current?.units.at(-1);
    const step = last === undefined ? 0 : depth(unit) - depth(last);
    const cut = joint === 'cut';
    if (!current || cut || joint === 'and' || step === 0)
      rough.push({ units: [unit], direction: 'open', cut });
    else if (step < 0 && current.direction !== 'inward') {
      current.units.push(unit);
      current.direction = 'outward';
    } else if (step > 0 && current.direction !== 'outward' && !climbs(chain, i)) {
      current.units.push(unit);
      current.direction = 'inward';
    } else rough.push({ units: [unit], direction: 'open', cut });
  }
  const sorted = rough.map(({ units, ...rest }) => ({
    ...rest,
    links: rest.direction === 'inward' ? units : units.toReversed(),
  }));
  return share(sorted);
}

/** Whether the unit at `i`, or others of its level beside it, has an outer unit after it. */
function climbs(chain: readonly Link[], i: number): boolean {
  const unit = chain[i]?.unit;
  if (!unit) return false;
  let next = i + 1;
  while (chain[next]?.unit.kind === unit.kind) next++;
  const link = chain[next];
  if (link === undefined || link.joint === 'and' || link.joint === 'cut') return false;
  return depth(link.unit) < depth(unit);
}

/** Gives places the outer units that they share with the place after (or before) them. */
function share(
  sorted: readonly { links: readonly UnitReading[]; direction: Direction; cut: boolean }[],
): Group[] {
  const groups: Group[] = [];
  let after: Group | null = null;
  for (const { links, cut } of sorted.toReversed()) {
    const group: Group = { links, cut, ...outerFrom(links, after) };
    groups.push(group);
    after = group;
  }
  groups.reverse();
  // "Điều 5 khoản 1 và khoản 2": going inward, the outer unit came first.
  let before: readonly UnitReading[] = [];
  return groups.map((group, i) => {
    if (group.cut) before = [];
    const own = group.shared.length === 0 && !hasArticle(group.links);
    const shared = own ? outer(before, group.links) : group.shared;
    before =
      sorted[i]?.direction === 'inward' || (own && shared.length > 0)
        ? [...shared, ...group.links]
        : [];
    return { ...group, shared };
  });
}

function outerFrom(
  links: readonly UnitReading[],
  after: Group | null,
): Pick<Group, 'shared' | 'doubts'> {
  const top = links[0];
  if (after === null || !top || links.some(({ kind }) => kind === 'article'))
    return { shared: [], doubts: [] };
  const all = [...after.shared, ...after.links];
  const sibling = all.some((unit) => unit.kind === top.kind);
  const shared = outer(all, links);
  if (sibling) return { shared, doubts: [] };
  if (shared.length === 0 || after.cut || hasArticle(links)) return { shared: [], doubts: [] };
  // "điểm a và khoản 2 Điều 5": certainly of Điều 5, perhaps of khoản 2.
  const certain = shared.filter((unit) => depth(unit) <= ARTICLE);
  return { shared: certain, doubts: ['outer-unit'] };
}

function outer(units: readonly UnitReading[], links: readonly UnitReading[]): UnitReading[] {
  const top = links[0];
  return top === undefined ? [] : units.filter((unit) => depth(unit) < depth(top));
}

/** Articles are counted through, so they need nothing above them. */
function hasArticle(links: readonly UnitReading[]): boolean {
  return links.some((unit) => depth(unit) <= ARTICLE && unit.kind !== 'section');
}
