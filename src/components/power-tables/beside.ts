import type { SiteDocument } from '../../content/model.ts';
import type { CompetenceSpan } from '../../legal/competence/index.ts';
import { isVerified } from '../as-of/book.ts';
import type { TableMatter } from './table-data.ts';
import type { TableRow } from './table-rows.ts';

/** A matter of which nobody can say whether the act moved it, with the reason. */
export interface Unsettled {
  readonly matter: TableMatter;
  readonly span: CompetenceSpan;
}

/**
 * Matters that an act may have moved: a span that nobody can settle rests on it, and none of its
 * moves has come before.
 */
export function unsettledBy(
  act: string,
  matters: readonly TableMatter[],
  rows: readonly TableRow[],
): Unsettled[] {
  return matters.flatMap((matter) =>
    matter.spans
      .filter(
        (span) =>
          span.kind === 'chua-xac-dinh' &&
          span.basis.some(({ document }) => document === act) &&
          !rows.some(
            ({ matter: { id }, move }) =>
              id === matter.id && (span.case === undefined || move.span.case === span.case),
          ),
      )
      .map((span) => ({ matter, span })),
  );
}

/** A move that the act itself states and no matter here tells. */
export interface OtherMove {
  /** Slug of the document whose clause it is about, and the clauses. */
  readonly target: string;
  readonly provisions: readonly string[];
  readonly by: string | null;
  readonly scope: string;
  readonly until: string | null;
  readonly confidence: 'A' | 'B' | 'C';
  readonly note: string | null;
}

/** Moves of competence among the relations of a document that none of the rows is about. */
export function otherMoves({ data }: SiteDocument, rows: readonly TableRow[]): OtherMove[] {
  return data.relations
    .filter((relation) => relation.kind === 'transfers' && isVerified(relation))
    .filter(
      ({ by, target, provisions }) => !rows.some((row) => isAbout(row, by, target, provisions)),
    )
    .flatMap(({ target, provisions, by = null, scope, until = null, confidence, note = null }) =>
      scope === undefined ? [] : [{ target, provisions, by, scope, until, confidence, note }],
    );
}

/** Whether a row rests on the clause that moves, or on the one that it moves. */
function isAbout(
  { move: { act, span, before } }: TableRow,
  by: string | undefined,
  target: string,
  provisions: readonly string[],
): boolean {
  return [...span.basis, ...(before?.basis ?? [])].some(
    (ground) =>
      (ground.document === act &&
        by !== undefined &&
        ground.provisions.some((one) => near(one, by))) ||
      (ground.document === target &&
        ground.provisions.some((one) => provisions.some((other) => near(one, other)))),
  );
}

function near(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b}-`) || b.startsWith(`${a}-`);
}
