import type { EffectId, EffectInput, TerritoryTree, When } from '../effect/index.ts';

/** A place that something of ours rests on; without a provision, the document as a whole. */
export interface GroundPlace {
  readonly document: string;
  readonly provision: string | null;
}

/** Something of ours that rests on provisions: a row of competence, a procedure, a lesson … */
export interface Dependant<G extends GroundPlace = GroundPlace> {
  /** What sort of thing it is, e.g. `tham-quyen`; with `id` it names the dependant. */
  readonly kind: string;
  readonly id: string;
  readonly title: string;
  readonly url: string;
  /** Each place once. */
  readonly grounds: readonly G[];
}

/**
 * What a dependant rested on when it was last looked at: the state of effect, what touches the
 * place, and a digest of the text held for it. Two equal prints need no second look.
 */
export interface Print {
  /** Null for a document that is only mentioned. */
  readonly state: EffectId | null;
  readonly since: string | null;
  /** Slugs of the acts that ended, suspended or amended it; sorted. */
  readonly by: readonly string[];
  /** Acts that change or move a part of it, see `touchesOf`; sorted. */
  readonly touches: readonly string[];
  /** Digest of the words held for exactly this provision; null for a whole document, or for none. */
  readonly text: string | null;
}

/** A move of competence away from a provision, and until when. */
export interface Transfer {
  /** Slug of the act that moves it. */
  readonly by: string;
  readonly when: When;
  /** First day after its term. */
  readonly until: string | null;
  /** Addresses in the document it is moved from; empty where only words tell the place. */
  readonly provisions: readonly string[];
}

/** A provision of a text held here. */
export interface HeldProvision {
  /** Digest of its words. */
  readonly print: string;
  /** Addresses of the Phần, Chương and Mục around it, which its own address does not show. */
  readonly containers: readonly string[];
}

/** What is known of a document. */
export interface ImpactDocument {
  readonly input: EffectInput;
  readonly transfers: readonly Transfer[];
  /** A provision of its text; null where the text does not have it, or there is none. */
  readonly provisionOf: (address: string) => HeldProvision | null;
}

/** What the radar asks about the world. */
export interface ImpactWorld {
  readonly tree: TerritoryTree;
  /** Null for a document that is only mentioned. */
  readonly documentOf: (slug: string) => ImpactDocument | null;
}
