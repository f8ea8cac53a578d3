import type { Competence, CompetenceSpanEntry } from '../../schemas/competence.ts';
import type { AdministrativeProcedure } from '../../schemas/procedure.ts';
import type { Definition } from '../../search/kinds/definitions.ts';
import type { EffectBook } from '../as-of/book.ts';
import type { GroundDocument } from '../ground/ground-lines.ts';
import { KIND_NAMES } from '../procedures/words.ts';
import type { KindMatter, KindProcedure, KindsData } from './kinds-data.ts';

/** What the site holds. */
interface Held {
  readonly rows: readonly Competence[];
  readonly procedures: readonly AdministrativeProcedure[];
  readonly terms: readonly Definition[];
  /** How grounds name documents, by slug. */
  readonly named: ReadonlyMap<string, GroundDocument>;
  readonly territories: readonly { readonly id: string; readonly name: string }[];
  readonly effect: EffectBook;
}

/** The data of other kinds than documents, and no more than the search page needs. */
export function makeKinds(held: Held): KindsData {
  const { rows, procedures, terms, named, territories, effect } = held;
  const matters = rows.map(toMatter);
  const slugs = new Set([
    ...matters.flatMap(({ spans, commune }) =>
      [...spans, commune].flatMap(({ basis }) => basis.map(({ document }) => document)),
    ),
    ...terms.map(({ document }) => document),
  ]);
  return {
    matters,
    procedures: procedures.map(toProcedure),
    terms,
    documents: Object.fromEntries([...named].filter(([slug]) => slugs.has(slug))),
    areas: Object.fromEntries(territories.map(({ id, name }) => [id, name])),
    effect,
  };
}

function toMatter({ id, matter, asked, cases, spans, commune }: Competence): KindMatter {
  const { answer, basis, confidence } = commune;
  return {
    id,
    matter,
    asked,
    cases,
    spans: spans.map(toSpan),
    commune: { answer, basis, confidence },
  };
}

/** A span without its steps, conditions and evidence: those stand on the page of the matter. */
function toSpan(span: CompetenceSpanEntry): KindMatter['spans'][number] {
  const { from, fromBounds, to, toBounds, territory, kind, holder, basis, confidence } = span;
  const of = span.case;
  return { from, fromBounds, to, toBounds, case: of, territory, kind, holder, basis, confidence };
}

function toProcedure(procedure: AdministrativeProcedure): KindProcedure {
  const { id, title, asked, kind, summary } = procedure;
  const official =
    'officialName' in procedure && procedure.officialName.known
      ? [procedure.officialName.value.text]
      : [];
  const code =
    'code' in procedure && procedure.code.known ? [`Mã ${procedure.code.value.code}`] : [];
  const decided =
    'decidedBy' in procedure && procedure.decidedBy.known ? procedure.decidedBy.value : [];
  return {
    id,
    matter: title,
    asked: [...asked, ...official],
    matters: decided.flatMap(({ matter }) => matter ?? []),
    summary: summary.text,
    marks: [KIND_NAMES[kind], ...code].join(' · '),
  };
}
