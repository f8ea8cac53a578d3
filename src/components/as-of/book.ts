import {
  effectOn,
  provisionEffectOn,
  territoryTree,
  type Basis,
  type Confidence,
  type EffectInput,
  type EffectState,
  type Question,
  type Territory,
  type When,
} from '../../legal/effect/index.ts';

/** A document as far as states on a page need it. */
export interface BookEntry {
  readonly name: string;
  readonly url: string;
  readonly input: EffectInput;
}

/** A move of competence away from the document a page is about. */
export interface Move {
  /** Slug of the act that moves it, and the provision of that act that does. */
  readonly by: string;
  readonly byProvision: string | null;
  readonly when: When;
  /** First day after its term, where the transfer or the act that makes it has one. */
  readonly until: string | null;
  /** Addresses in the document; empty where only words tell the place. */
  readonly provisions: readonly string[];
  readonly scope: string | null;
}

/** What only the page of a document tells. */
export interface Focus {
  readonly slug: string;
  readonly moves: readonly Move[];
  readonly bases: readonly Basis[];
  /** Acts whose changes the text shows; null where the page has no text. */
  readonly incorporates: readonly string[] | null;
}

/**
 * Everything a page needs to tell states of effect on any day, with or without a browser: the build
 * renders one day from it, and a script any other. It travels in the page as JSON.
 */
export interface EffectBook {
  /** Day of the build, for which the page was rendered. */
  readonly builtOn: string;
  /** First later day on which anything the page shows can be another; null when nothing can. */
  readonly nextTurn: string | null;
  readonly territories: readonly Territory[];
  readonly entries: Readonly<Record<string, BookEntry>>;
  readonly focus: Focus | null;
}

/**
 * The state of a document of the book, or of a provision of it; null for one that is not in it.
 *
 * @param of slug, or slug and address: `134-2025-nd-cp#dieu-16-khoan-1`.
 */
export function stateIn(book: EffectBook, of: string, question: Question): EffectState | null {
  const [slug = '', address] = of.split('#');
  const entry = book.entries[slug];
  if (!entry) return null;
  const tree = territoryTree(book.territories);
  return address === undefined
    ? effectOn(question, entry.input, tree)
    : provisionEffectOn(address, question, entry.input, tree);
}

/** Whether a fact may be told as one. */
export function isVerified({ confidence }: { readonly confidence: Confidence }): boolean {
  return confidence !== 'C';
}
