import type { CompetenceSpan } from '../../legal/competence/index.ts';
import type { Competence, CompetenceSpanEntry } from '../../schemas/competence.ts';
import type { TableMatter } from './table-data.ts';

/**
 * A matter without what the engine does not ask about: evidence, steps and the like stay in the page
 * as it was built, and do not travel to its script again.
 */
export function leanMatter(row: Competence): TableMatter {
  const { id, number, matter, cases, fields, levels, commune, spans } = row;
  const { answer, basis, confidence } = commune;
  return {
    id,
    number,
    matter,
    cases,
    fields,
    levels,
    commune: { answer, basis, confidence },
    spans: spans.map(leanSpan),
  };
}

type Carried = 'steps' | 'sources' | 'discrepancies';

function leanSpan(span: CompetenceSpanEntry): CompetenceSpan {
  const lean: CompetenceSpan & Partial<Pick<CompetenceSpanEntry, Carried>> = { ...span };
  delete lean.steps;
  delete lean.sources;
  delete lean.discrepancies;
  return lean;
}
