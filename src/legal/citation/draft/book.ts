import { documentTypeById } from '../../document-type.ts';
import {
  covers,
  effectOn,
  territoryTree,
  type EffectState,
  type Question,
  type TerritoryTree,
} from '../../effect/index.ts';
import { parseDocumentNumber } from '../../number/index.ts';
import { createCorpus, type Corpus, type CorpusDocument } from '../resolve/index.ts';
import type { DraftCorpus, DraftDocument, DraftLink } from './types.ts';

/** A {@link DraftCorpus} made ready for use: indexed, with numbers parsed and addresses in sets. */
export interface DraftBook {
  readonly corpus: Corpus;
  readonly bySlug: ReadonlyMap<string, DraftDocument>;
  readonly tree: TerritoryTree;
}

/** Makes published data ready for {@link checkDraft}; once for any number of drafts. */
export function reviveCorpus({ documents, territories }: DraftCorpus): DraftBook {
  return {
    corpus: createCorpus(documents.map(corpusDocument)),
    bySlug: new Map(documents.map((document) => [document.slug, document])),
    tree: territoryTree(territories),
  };
}

function corpusDocument({ number, text, ...rest }: DraftDocument): CorpusDocument {
  const addresses = new Set(text?.addresses);
  return {
    ...rest,
    number: number === null ? null : parseDocumentNumber(number).value,
    text: text && { has: (address) => addresses.has(address), complete: text.complete },
  };
}

/** States of documents as one draft sees them: on its day and in its place, each worked out once. */
export class States {
  readonly #book: DraftBook;
  readonly #on: string;
  readonly #place: string | null;
  readonly #known = new Map<string, EffectState | null>();

  constructor(book: DraftBook, on: string, place: string | null) {
    this.#book = book;
    this.#on = on;
    this.#place = place;
  }

  /** The state of a document; null for one of which only the name is known. */
  of(slug: string): EffectState | null {
    const known = this.#known.get(slug);
    if (known !== undefined) return known;
    const input = this.#book.bySlug.get(slug)?.effect?.input;
    const state = input ? effectOn(this.questionFor(slug), input, this.#book.tree) : null;
    this.#known.set(slug, state);
    return state;
  }

  /**
   * An act is asked about in the draft's place where it applies there, and in its own area where it
   * does not: a draft of the merged city may well cite an act of one of its former areas.
   */
  questionFor(slug: string): Question {
    const own = this.#book.bySlug.get(slug)?.effect?.input.territory ?? null;
    const applies = this.#place !== null && covers(this.#book.tree, own, this.#place);
    return applies ? { on: this.#on, territory: this.#place } : { on: this.#on };
  }

  /** Whether an act applies neither in all of the draft's place nor in a part of it. */
  isElsewhere(slug: string): boolean {
    const own = this.#book.bySlug.get(slug)?.effect?.input.territory ?? null;
    const place = this.#place;
    if (own === null || place === null) return false;
    return !covers(this.#book.tree, own, place) && !covers(this.#book.tree, place, own);
  }
}

/** A document as a finding names it. */
export function linkTo(book: DraftBook, slug: string): DraftLink {
  const document = book.bySlug.get(slug);
  return { slug, url: document?.url ?? '', name: document?.name ?? slug };
}

/** Laws with longer titles are named by number in a sentence, in syllables. */
const MAX_TITLE = 12;

/** "Nghị định số 134/2025/NĐ-CP", "Luật số 23/2023/QH15", as in a sentence about it. */
export function nameOf(book: DraftBook, slug: string): string {
  const document = book.bySlug.get(slug);
  if (document?.number == null || !document.byName) return linkTo(book, slug).name;
  const long = document.title.split(' ').length > MAX_TITLE;
  return long ? `${typeNameOf(document)} số ${document.number}` : document.name;
}

/** The word for a document's type: "Nghị định". */
export function typeNameOf({ type }: Pick<DraftDocument, 'type'>): string {
  return documentTypeById(type)?.name ?? '';
}
