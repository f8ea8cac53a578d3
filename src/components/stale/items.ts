import { heirsOn, mayApply, staleOn, type KnownActs } from '../../legal/citation/stale.ts';
import type { Reference, Stale } from '../../legal/citation/stale.ts';
import { hasCome, territoryTree, type Confidence, type When } from '../../legal/effect/index.ts';
import { isVerified, type EffectBook } from '../as-of/book.ts';

/** What a row is about, in the order readers meet them; also the filter. */
export const STALE_KINDS = {
  'dieu-khoan': 'Dẫn trong điều khoản',
  'can-cu': 'Căn cứ đã được thay thế',
  'kiem-tra': 'Cần kiểm tra',
  'co-quan': 'Cơ quan không còn',
} as const;
export type StaleKind = keyof typeof STALE_KINDS;

interface Place {
  /** Slug of the document, and the provision of it; empty for the document as a whole. */
  readonly from: string;
  readonly at: string;
  /** The words there. */
  readonly words: string;
}

/** A document or provision cited that may have ended. */
export interface ReferenceItem extends Reference, Place {
  readonly type: 'reference';
}

/** An act named that is no document of this site, of which the register says that it has ended. */
export interface NamedItem extends Place {
  readonly type: 'named';
  /** Id in the register of discrepancies. */
  readonly entry: string;
}

/** A body named that no longer exists. */
export interface BodyItem extends Place {
  readonly type: 'body';
  /** Id in the list of bodies. */
  readonly body: string;
  readonly confidence: Confidence;
  /** First day without it. */
  readonly when: When;
}

export type StaleItem = ReferenceItem | NamedItem | BodyItem;

/** What a row says on a date. */
export interface Verdict {
  readonly kind: StaleKind;
  readonly certain: boolean;
  /** Of a reference only. */
  readonly stale: Stale | null;
  /** What applies now in place of what ended, where that is another act than the one that ended it. */
  readonly heirs: readonly string[];
}

/** What is known of the acts that rows name. */
export interface StaleBook {
  readonly book: EffectBook;
  /** Days of issue by slug, of those that are known. */
  readonly issued: Readonly<Record<string, string>>;
}

/** What a row says on a date; null when there is nothing to say and it is hidden. */
export function verdictOn(item: StaleItem, on: string, known: StaleBook): Verdict | null {
  const acts = actsIn(known);
  if (item.type === 'reference') {
    const stale = staleOn(item, on, acts);
    if (!stale) return null;
    const kind = item.leaning === 'provision' ? 'dieu-khoan' : 'can-cu';
    const heirs = heirsOn(stale.by, on, acts).filter((slug) => !stale.by.includes(slug));
    return { kind: stale.certain ? kind : 'kiem-tra', certain: stale.certain, stale, heirs };
  }
  const input = acts.inputOf(item.from);
  if (input && !mayApply(item.at, input, on, acts.tree)) return null;
  if (item.type === 'named') return { kind: 'kiem-tra', certain: false, stale: null, heirs: [] };
  const gone = hasCome(item.when, on);
  if (gone === 'no') return null;
  return { kind: 'co-quan', certain: gone === 'yes' && isVerified(item), stale: null, heirs: [] };
}

function actsIn({ book: { entries, territories }, issued }: StaleBook): KnownActs {
  return {
    tree: territoryTree(territories),
    inputOf: (slug) => entries[slug]?.input ?? null,
    issuedOn: (slug) => issued[slug] ?? null,
  };
}

/** Where a row stands that no provision is known of. */
export function wholeWords(item: StaleItem): string {
  return item.type === 'reference' && item.leaning === 'basis' ? 'Phần căn cứ' : 'Cả văn bản';
}
