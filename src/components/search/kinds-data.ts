import type { CompetenceRow } from '../../legal/competence/index.ts';
import type { Named, NamedProcedure } from '../../search/kinds/pick.ts';
import type { Definition } from '../../search/kinds/definitions.ts';
import type { EffectBook } from '../as-of/book.ts';
import type { GroundDocument } from '../ground/ground-lines.ts';

/** A matter as far as finding it and telling who decides it need. */
export interface KindMatter extends Named, CompetenceRow {}

/** A procedure as a result shows it; `matter` is its title. */
export interface KindProcedure extends NamedProcedure {
  /** What it is, in plain words. */
  readonly summary: string;
  /** "Trực tuyến toàn trình · Mã 2.002312". */
  readonly marks: string;
}

/**
 * What the search page holds of other kinds than documents, `/tra-cuu/viec.json`: enough to find
 * them and to answer for any day.
 */
export interface KindsData {
  readonly matters: readonly KindMatter[];
  readonly procedures: readonly KindProcedure[];
  /** What documents here mean by a term, the newest document first. */
  readonly terms: readonly Definition[];
  /** Documents that matters rest on or that define terms, by slug. */
  readonly documents: Readonly<Record<string, GroundDocument>>;
  /** Names of areas, by id. */
  readonly areas: Readonly<Record<string, string>>;
  readonly effect: EffectBook;
}
