import { isWithin } from '../address/within.ts';
import { isDead } from '../effect/index.ts';
import type { GroundState } from './types.ts';

/** Tiers of the law through which a power comes down, highest first; Party acts stand beside them. */
export const CHAIN_TIERS = {
  luat: 'Luật, pháp lệnh, nghị quyết của Quốc hội',
  'nghi-dinh': 'Nghị định, quyết định của Thủ tướng',
  'thong-tu': 'Thông tư, quyết định của bộ',
  'dia-phuong': 'Văn bản của địa phương',
  dang: 'Văn bản của Đảng',
} as const;
export type ChainTier = keyof typeof CHAIN_TIERS;

/** The tiers of a chain; a Party act is no step of it. */
const STEPS = ['luat', 'nghi-dinh', 'thong-tu', 'dia-phuong'] as const;

/** A document as far as its tier goes. */
export interface ChainAct {
  /** Id of `legal/document-type.ts`. */
  readonly type: string;
  readonly issuer: {
    readonly id: string;
    readonly level: 'central' | 'province' | 'commune' | 'party';
  };
}

/**
 * The tier of a document, from its type and its issuer; null for what gives no power (plans, letters,
 * consolidated texts).
 *
 * @example
 * tierOf({ type: 'quyet-dinh', issuer: { id: 'thu-tuong', level: 'central' } }); // 'nghi-dinh'
 */
export function tierOf({ type, issuer }: ChainAct): ChainTier | null {
  if (issuer.level === 'party') return 'dang';
  if (!GIVING.has(type)) return null;
  if (issuer.level !== 'central') return 'dia-phuong';
  if (LAWS.has(type) || (type === 'nghi-quyet' && PARLIAMENT.has(issuer.id))) return 'luat';
  return type === 'nghi-dinh' || GOVERNMENT.has(issuer.id) ? 'nghi-dinh' : 'thong-tu';
}

const LAWS: ReadonlySet<string> = new Set(['hien-phap', 'luat', 'bo-luat', 'phap-lenh']);
const PARLIAMENT: ReadonlySet<string> = new Set(['quoc-hoi', 'uy-ban-thuong-vu-quoc-hoi']);
const GOVERNMENT: ReadonlySet<string> = new Set(['chinh-phu', 'thu-tuong']);
const GIVING: ReadonlySet<string> = new Set([
  ...LAWS,
  'nghi-quyet',
  'nghi-quyet-lien-tich',
  'nghi-dinh',
  'quyet-dinh',
  'thong-tu',
  'thong-tu-lien-tich',
]);

/** A document that is no ground of the answer but hangs together with one. */
export interface Relative {
  readonly document: string;
  /** What it does to the ground, or the ground to it. */
  readonly how: 'details' | 'guides' | 'implements' | 'basis';
  /** Slug of the ground. */
  readonly of: string;
  /** Provisions of the ground it is about; empty where that is not known. */
  readonly provisions: readonly string[];
}

/**
 * One tier of a chain. `present`: grounds of the answer, provision by provision. `near`: none, but
 * the collection holds acts tied to a ground. `gap`: nothing seen in the collection, which does not
 * mean that there is nothing.
 */
export type ChainStep =
  | { readonly tier: ChainTier; readonly kind: 'present'; readonly grounds: readonly GroundState[] }
  | { readonly tier: ChainTier; readonly kind: 'near'; readonly relatives: readonly Relative[] }
  | { readonly tier: ChainTier; readonly kind: 'gap' };

interface Chained {
  readonly grounds: readonly GroundState[];
  readonly tierOf: (document: string) => ChainTier | null;
  readonly relatives: readonly Relative[];
  /** State of a relative on the day; one that is dead or still to come fills no tier. */
  readonly stateOf: (document: string) => GroundState['state'];
  /** Whether the matter reaches below the centre, so that a local act is to be expected. */
  readonly local: boolean;
}

/**
 * The tiers an answer comes down through: law → decree → circular → local decision. A tier without a
 * ground is told where one is to be expected: between two that have some, and the local one.
 */
export function chainOf({
  grounds,
  tierOf: tier,
  relatives,
  stateOf,
  local,
}: Chained): ChainStep[] {
  const once = grounds.filter(
    ({ document, provision }, i) =>
      grounds.findIndex((one) => one.document === document && one.provision === provision) === i,
  );
  const present = (one: ChainTier): GroundState[] =>
    once.filter(({ document }) => tier(document) === one);
  const filled = STEPS.flatMap((one, i) => (present(one).length > 0 ? [i] : []));
  const steps = STEPS.flatMap((one, i): ChainStep[] => {
    const own = present(one);
    if (own.length > 0) return [{ tier: one, kind: 'present', grounds: own }];
    const near = relatives.filter(
      (relative) => tier(relative.document) === one && touches(relative, once) && alive(relative),
    );
    if (near.length > 0) return [{ tier: one, kind: 'near', relatives: near }];
    const between = filled.some((at) => at < i) && filled.some((at) => at > i);
    const expected = between || (one === 'dia-phuong' && local && filled.length > 0);
    return expected ? [{ tier: one, kind: 'gap' }] : [];
  });
  const party = present('dang');
  return party.length === 0 ? steps : [...steps, { tier: 'dang', kind: 'present', grounds: party }];

  function alive({ document }: Relative): boolean {
    const state = stateOf(document);
    return state === null || !(isDead(state.id) || state.id === 'chua-co-hieu-luc');
  }
}

/** Whether a relative is about what the answer rests on: the same provision, or one around or in it. */
function touches({ of, provisions }: Relative, grounds: readonly GroundState[]): boolean {
  return grounds.some(
    ({ document, provision }) =>
      document === of &&
      (provision === null ||
        provisions.length === 0 ||
        provisions.some((one) => isWithin(one, provision) || isWithin(provision, one))),
  );
}
