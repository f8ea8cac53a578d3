import type { Tokens } from './lex.ts';
import { placesOf, type Chain } from './provision.ts';
import type { Group } from './group.ts';
import type {
  Alias,
  CitedDocument,
  CitedProvision,
  Doubt,
  OneOrMore,
  RelativeBase,
} from './types.ts';

/** What provisions may belong to. */
export type Target =
  | { readonly of: 'document'; readonly document: CitedDocument }
  | { readonly of: 'base'; readonly base: RelativeBase }
  | { readonly of: 'alias'; readonly alias: Alias };

/** A citation less what is the same for all kinds. */
export type Found =
  | { readonly kind: 'document'; readonly document: CitedDocument }
  | {
      readonly kind: 'provision';
      readonly document: CitedDocument | null;
      readonly provisions: OneOrMore<CitedProvision>;
    }
  | {
      readonly kind: 'relative';
      readonly base: RelativeBase;
      readonly provisions: readonly CitedProvision[];
    }
  | {
      readonly kind: 'alias';
      readonly alias: Alias;
      readonly provisions: readonly CitedProvision[];
    };

/** A citation-to-be, with the tokens it takes. */
export interface Piece {
  readonly found: Found;
  readonly from: number;
  readonly next: number;
  readonly doubts: readonly Doubt[];
}

/** A target with the places in it; `null` for places of a document that the words do not name. */
export function foundOf(target: Target | null, places: readonly CitedProvision[]): Found | null {
  if (target?.of === 'base') return { kind: 'relative', base: target.base, provisions: places };
  if (target?.of === 'alias') return { kind: 'alias', alias: target.alias, provisions: places };
  const document = target?.document ?? null;
  const [first, ...more] = places;
  if (first !== undefined) return { kind: 'provision', document, provisions: [first, ...more] };
  return document && { kind: 'document', document };
}

/**
 * Citations of a chain: one, but for the words of an amending act that cut it ("khoản 2a vào sau
 * khoản 2 Điều 5"). What stands before a cut has the target `earlier`.
 */
export function piecesOf(
  t: Tokens,
  groups: readonly Group[],
  target: Target | null,
  [from, next]: readonly [number, number],
  earlier: Target | null = null,
): Piece[] {
  const last = groups.findLastIndex(({ cut }) => cut);
  if (last <= 0) return pieceOf(t, groups, target, [from, next]);
  const before = groups.slice(0, last);
  const rest = groups.slice(last);
  const told = earlier !== null || before.some(standsAlone);
  return [
    ...(told ? piecesOf(t, before, earlier, [from, endOf(before.slice(-1), from)], earlier) : []),
    ...pieceOf(t, rest, target, [startOf(rest) ?? from, next]),
  ];
}

/** "Phụ lục" alone is no place. */
function standsAlone({ links, shared }: Group): boolean {
  return shared.length > 0 || links.some(({ needsOuter }) => !needsOuter);
}

/** One citation of all places. */
function pieceOf(
  t: Tokens,
  groups: readonly Group[],
  target: Target | null,
  [from, next]: readonly [number, number],
): Piece[] {
  const read = groups.map((group) => placesOf(t, group));
  const found = foundOf(
    target,
    read.flatMap(({ places }) => places),
  );
  const doubts = [...new Set(read.flatMap((places) => places.doubts))];
  return found === null ? [] : [{ found, from, next, doubts }];
}

/**
 * Citations of a chain that ends in "Điều này": places with an article of their own are not in it,
 * so "khoản 2 Điều 5 và khoản 3 Điều này" are two.
 */
export function relativePieces(
  t: Tokens,
  at: number,
  { groups, base: unit }: Chain,
  { base, next }: { base: RelativeBase; next: number },
): Piece[] {
  const apart = groups.findLastIndex(
    ({ links }) => unit?.kind === 'article' && links.some(({ kind }) => kind === 'article'),
  );
  const own = groups.slice(0, apart + 1);
  const rest = groups.slice(apart + 1);
  const from = startOf(rest) ?? unit?.from ?? at;
  const target: Target = { of: 'base', base };
  return [
    ...(own.length > 0 ? piecesOf(t, own, null, [at, endOf(own, at)]) : []),
    ...piecesOf(t, rest, target, [own.length > 0 ? from : at, next], target),
  ];
}

function startOf(groups: readonly Group[]): number | undefined {
  const starts = groups[0]?.links.map(({ from }) => from) ?? [];
  return starts.length > 0 ? Math.min(...starts) : undefined;
}

function endOf(groups: readonly Group[], at: number): number {
  const ends = groups.at(-1)?.links.map(({ labels, from }) => labels.at(-1)?.next ?? from + 2);
  return Math.max(at + 1, ...(ends ?? []));
}
