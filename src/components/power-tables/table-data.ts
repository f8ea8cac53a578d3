import type {
  CompetenceLevel,
  CompetenceRow,
  CompetenceSpan,
} from '../../legal/competence/index.ts';
import type { GroundDocument } from '../ground/ground-lines.ts';

/** A matter as far as the tables tell it. */
export interface TableMatter<
  Span extends CompetenceSpan = CompetenceSpan,
> extends CompetenceRow<Span> {
  readonly number: string;
  readonly matter: string;
  readonly fields: readonly string[];
  readonly levels: readonly CompetenceLevel[];
}

/** What tables of moved powers tell, but for the states of effect, which are in the page's book. */
export interface TableData<Span extends CompetenceSpan = CompetenceSpan> {
  readonly matters: readonly TableMatter<Span>[];
  /** Slugs of the acts, in the order in which their rows are told. */
  readonly acts: readonly string[];
  /** Documents the matters rest on, by slug. */
  readonly documents: Readonly<Record<string, GroundDocument>>;
  /** Names of areas, by id. */
  readonly areas: Readonly<Record<string, string>>;
}
