import type { CommuneAnswer, GroundState } from '../../legal/competence/index.ts';
import type { EffectState } from '../../legal/effect/index.ts';
import { createTermPicker } from '../../search/kinds/pick-terms.ts';
import { createPicker } from '../../search/kinds/pick.ts';
import { wordsForKinds } from '../../search/kinds/words.ts';
import type { Definition } from '../../search/kinds/definitions.ts';
import type { Query } from '../../search/query/index.ts';
import { stateIn } from '../as-of/book.ts';
import { asksCommune } from '../competence/asks-commune.ts';
import { shortAnswer, type ShortAnswer } from '../competence/short-answer.ts';
import { groundLine } from '../ground/ground-lines.ts';
import type { KindMatter, KindProcedure, KindsData } from './kinds-data.ts';

/** A clause with its state on the day of the answer. */
export interface ClauseLine {
  /** "Khoản 1 Điều 16 Nghị định số 134/2025/NĐ-CP". */
  readonly text: string;
  /** Where it is; null for a document that is only mentioned. */
  readonly at: { readonly slug: string; readonly address: string | null } | null;
  readonly state: EffectState | null;
}

/** A matter that answers a query, with who decides it on a day. */
export interface MatterResult {
  readonly id: string;
  readonly matter: string;
  readonly on: string;
  readonly answer: ShortAnswer;
  /** Whether it is the commune's, where that was asked. */
  readonly commune: CommuneAnswer | null;
  readonly clauses: readonly ClauseLine[];
  /** Further clauses, told on the page of the matter. */
  readonly more: number;
}

/** What a document means by a term. */
export interface TermResult extends Pick<Definition, 'term' | 'text' | 'digest'> {
  /** The clause that says so. */
  readonly clause: ClauseLine;
}

/** What a query finds beside documents. */
export interface KindResults {
  readonly matters: readonly MatterResult[];
  readonly procedures: readonly Pick<KindProcedure, 'id' | 'matter' | 'summary' | 'marks'>[];
  readonly terms: readonly TermResult[];
  /** How many matters fit alike, where none was picked. */
  readonly several: number;
}

/** Clauses shown of a matter. */
const CLAUSES = 2;

/** Makes the data ready; a query then takes a few milliseconds. The day is that of its answers. */
export function createKindFinder(data: KindsData): (query: Query, on: string) => KindResults {
  const matters = new Map(data.matters.map((matter) => [matter.id, matter]));
  const procedures = new Map(data.procedures.map((procedure) => [procedure.id, procedure]));
  const pick = createPicker(
    data.matters,
    data.procedures.map((one) => ({ ...one, asked: [...one.asked, one.summary] })),
  );
  const pickTerms = createTermPicker(data.terms);
  return (query, on) => {
    const words = wordsForKinds(query);
    const found = pick(words);
    return {
      several: found.several,
      matters: found.matters.flatMap((id) => {
        const row = matters.get(id);
        return row ? [matterResult(row, on, asksCommune(query.text), data)] : [];
      }),
      procedures: found.procedures.flatMap((id) => procedures.get(id) ?? []),
      terms: pickTerms(words, query.accented).map((one) => termResult(one, on, data)),
    };
  };
}

function matterResult(
  row: KindMatter,
  on: string,
  commune: boolean,
  data: KindsData,
): MatterResult {
  const answer = shortAnswer(row, { on }, data);
  return {
    id: row.id,
    matter: row.matter,
    on,
    answer,
    commune: commune ? answer.commune : null,
    clauses: answer.grounds.slice(0, CLAUSES).map((ground) => clauseLine(ground, data)),
    more: Math.max(0, answer.grounds.length - CLAUSES),
  };
}

function termResult(
  { term, text, digest, document, provision }: Definition,
  on: string,
  data: KindsData,
): TermResult {
  const state = stateIn(data.effect, `${document}#${provision}`, { on });
  return { term, text, digest, clause: clauseLine({ document, provision, state }, data) };
}

function clauseLine(ground: GroundState, { documents }: Pick<KindsData, 'documents'>): ClauseLine {
  const { document: slug, provision, state } = ground;
  const { text, href } = groundLine(ground, (one) => documents[one] ?? null);
  const at = { slug, address: documents[slug]?.bare === true ? null : provision };
  return { text, at: href === null ? null : at, state };
}
