import {
  competenceOn,
  type CompetenceKind,
  type CompetencePart,
  type CompetenceSpan,
} from '../../legal/competence/index.ts';
import {
  movesOf,
  partsOf,
  phaseOf,
  type Move,
  type MovePhase,
} from '../../legal/competence/moves.ts';
import type { EffectBook } from '../as-of/book.ts';
import { worldIn } from '../competence/book.ts';
import type { TableData, TableMatter } from './table-data.ts';

/** A power that an act moved, with what holds of it on a day. */
export interface TableRow<Span extends CompetenceSpan = CompetenceSpan> {
  /** Tells rows apart within a page: `C21-apostille-hai-phong-293-2026-nd-cp`. */
  readonly key: string;
  readonly matter: TableMatter<Span>;
  readonly move: Move<Span>;
  readonly kind: CompetenceKind;
  readonly phase: MovePhase;
  /** Parts of the answer of the day that are about the move. */
  readonly parts: readonly CompetencePart<Span>[];
}

/** Every move of the data, or those of one act, as they stand on a day; by act and its clauses. */
export function rowsOn<Span extends CompetenceSpan>(
  { matters, acts }: Pick<TableData<Span>, 'matters' | 'acts'>,
  effect: EffectBook,
  on: string,
  act: string | null = null,
): TableRow<Span>[] {
  const world = worldIn({ effect });
  return matters
    .flatMap((matter) =>
      movesOf(matter, world.tree)
        .filter((move) => act === null || move.act === act)
        .map((move): TableRow<Span> => {
          const territory = move.territory ?? undefined;
          const parts = partsOf(move, competenceOn(matter, { on, territory }, world).parts);
          return {
            key: [matter.number, ...move.cases, move.territory, move.act]
              .filter((part) => part !== null)
              .join('-'),
            matter,
            move,
            kind: move.span.kind,
            phase: phaseOf(move, parts, on),
            parts,
          };
        }),
    )
    .sort(
      (a, b) =>
        acts.indexOf(a.move.act) - acts.indexOf(b.move.act) ||
        order.compare(clauseOf(a), clauseOf(b)),
    );
}

const order = new Intl.Collator('vi', { numeric: true });

/** The act and the clause of it that a row rests on first. */
function clauseOf({ move, matter }: TableRow): string {
  return `${move.act} ${move.span.basis[0]?.provisions[0] ?? ''} ${matter.number}`;
}
