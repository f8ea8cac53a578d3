import type { CompetenceWorld } from '../../legal/competence/index.ts';
import { territoryTree } from '../../legal/effect/index.ts';
import type { CitationForms } from '../../content/site/citation-forms.ts';
import type { Competence } from '../../schemas/competence.ts';
import type { Source } from '../../schemas/registry.ts';
import { stateIn, type EffectBook } from '../as-of/book.ts';
import type { GroundDocument } from '../ground/ground-lines.ts';

/** A document as a card names and cites it. */
export interface CardDocument extends GroundDocument {
  /** Its three official forms; null for a document that is only mentioned. */
  readonly forms: CitationForms | null;
}

/** What a card tells beside what the rows themselves say. */
export interface CompetenceData {
  readonly rows: readonly Competence[];
  readonly documents: Readonly<Record<string, CardDocument>>;
  /** Names of departments, by id. */
  readonly departments: Readonly<Record<string, string>>;
  /** Names of areas, by id. */
  readonly areas: Readonly<Record<string, string>>;
  readonly sources: readonly Pick<Source, 'id' | 'title' | 'url'>[];
  /** Ids of the departments that advise in Hải Phòng, by row. */
  readonly advisers: Readonly<Record<string, readonly string[]>>;
  /** Addresses of pages on procedures, by code; a code without one is told without a link. */
  readonly procedurePages: Readonly<Record<string, string>>;
}

/**
 * Everything a page needs to answer who decides, for any day and place, with or without a browser:
 * the build renders one day from it, and a script any other. The states it rests on travel with the
 * page's own book of effect.
 */
export interface CompetenceBook extends CompetenceData {
  readonly effect: EffectBook;
}

/** What the engine asks about the world, answered from a book. */
export function worldIn({ effect }: Pick<CompetenceBook, 'effect'>): CompetenceWorld {
  return {
    tree: territoryTree(effect.territories),
    stateOf: (slug, provision, on) =>
      stateIn(effect, provision === null ? slug : `${slug}#${provision}`, { on }),
  };
}
