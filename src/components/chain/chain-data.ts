import type { SiteDocument } from '../../content/model.ts';
import type { ChainTier, Relative } from '../../legal/competence/chain.ts';
import type { CompetenceRow } from '../../legal/competence/index.ts';
import { isVerified, type EffectBook } from '../as-of/book.ts';
import type { GroundDocument } from '../ground/ground-lines.ts';

/** A document of a chain. */
export interface ChainDocument extends GroundDocument {
  readonly tier: ChainTier | null;
  /** Name of the only area it applies in; null for the whole country. */
  readonly area: string | null;
}

/** Everything from which a matter's chain is drawn, for any day and place. */
export interface ChainData {
  readonly row: CompetenceRow;
  readonly documents: Readonly<Record<string, ChainDocument>>;
  readonly relatives: readonly Relative[];
  /** Whether a local act is to be expected. */
  readonly local: boolean;
  readonly effect: EffectBook;
}

const DOWN = ['details', 'guides', 'implements'] as const;

/**
 * Acts tied to the documents a row rests on: those that detail, guide or carry out one of them, and
 * those that one of them was made under. Each once, by its closest tie.
 */
export function relativesOf(grounds: readonly SiteDocument[]): Relative[] {
  const own = new Set(grounds.map(({ slug }) => slug));
  const below = grounds.flatMap(({ slug, incoming }) =>
    incoming.filter(isVerified).flatMap(({ kind, by, provisions }): Relative[] => {
      const how = DOWN.find((one) => one === kind);
      return how ? [{ document: by, how, of: slug, provisions }] : [];
    }),
  );
  const above = grounds.flatMap(({ slug, data }) =>
    data.relations
      .filter((relation) => isVerified(relation) && isLeaning(relation.kind))
      .map(({ target }): Relative => ({
        document: target,
        how: 'basis',
        of: slug,
        provisions: [],
      })),
  );
  const all = [...below, ...above].filter(({ document }) => !own.has(document));
  return all.filter(
    ({ document, of }, i) =>
      all.findIndex((one) => one.document === document && one.of === of) === i,
  );
}

function isLeaning(kind: string): boolean {
  return kind === 'basedOn' || DOWN.some((one) => one === kind);
}
