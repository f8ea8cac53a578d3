import { isDead, type Confidence, type EffectId } from '../effect/index.ts';
import { clausesOf } from './clauses.ts';
import { partNotes } from './notes.ts';
import type {
  CommuneAnswer,
  CompetenceAnswer,
  CompetencePart,
  CompetenceStatus,
  ToldRow,
} from './types.ts';

/** An answer in short, for lists and for machines. */
export interface CompetenceSummary {
  /** Who decides, part by part; null where no part has anybody. */
  readonly authority: string | null;
  /** Clauses it rests on, as `slug#address`, or `slug` for a whole document. */
  readonly clause: readonly string[];
  readonly status: CompetenceStatus;
  /** The least certain state among the clauses; null where none is known. */
  readonly state: EffectId | null;
  /** The weakest of the parts that have an answer; null where none has. */
  readonly confidence: Confidence | null;
  readonly commune: CommuneAnswer;
  /** Names of the areas it holds in, where it rests on a local act or names places. */
  readonly areas: readonly string[];
  readonly notes: readonly string[];
}

/** Names of areas, by id. */
export type AreaNames = ReadonlyMap<string, string>;

/** Sums up the answer to a question about a row. */
export function summarise(
  row: ToldRow,
  answer: CompetenceAnswer,
  areas: AreaNames,
): CompetenceSummary {
  const { parts, status, commune } = answer;
  const apart = new Set(parts.map(({ territory }) => territory)).size > 1;
  const label = (part: CompetencePart): string =>
    parts.length > 1 ? labelOf(part, row, apart ? areas : null) : '';
  const held = parts.filter(({ authority }) => authority !== null);
  const authority = held.map((part) => [label(part), part.authority].filter(Boolean).join(': '));
  return {
    authority: authority.length === 0 ? null : authority.join('; '),
    clause: [...new Set(parts.flatMap(({ span }) => (span ? clausesOf(span.basis) : [])))],
    status,
    state: weakestState(parts),
    confidence: weakest(parts),
    commune,
    areas: [
      ...new Set(
        parts.flatMap(({ span }) =>
          span?.territory === undefined ? [] : [areas.get(span.territory) ?? span.territory],
        ),
      ),
    ],
    notes: [
      ...new Set([
        ...parts.flatMap((part) => partNotes(part, label(part))),
        ...row.unknown.map(({ what, settledBy }) => `Chưa biết: ${what} Cần: ${settledBy}.`),
        ...row.leads.map(({ text }) => `Chưa kiểm chứng: ${text}`),
      ]),
    ],
  };
}

/**
 * What a part is about: "Giấy tờ với nước khác, thành phố Hải Phòng"; empty for all of the matter.
 * Without names of areas, these are left out.
 */
export function labelOf(
  { cases, territory }: Pick<CompetencePart, 'cases' | 'territory'>,
  row: Pick<ToldRow, 'cases'>,
  areas: AreaNames | null,
): string {
  const named = row.cases.filter(({ id }) => cases.includes(id)).map(({ name }) => name);
  const area = territory === null || areas === null ? [] : [areas.get(territory) ?? territory];
  return [named.join(' và '), ...area].filter((part) => part !== '').join(', ');
}

function weakestState(parts: readonly CompetencePart[]): EffectId | null {
  const ids = parts.flatMap(({ grounds }) => grounds.flatMap(({ state }) => state?.id ?? []));
  const order: readonly ((id: EffectId) => boolean)[] = [
    isDead,
    (id) => id === 'chua-co-hieu-luc',
    (id) => id === 'chua-xac-dinh',
    (id) => id !== 'con-hieu-luc' && id !== 'khong-ap-dung',
    (id) => id === 'con-hieu-luc',
    () => true,
  ];
  for (const test of order) {
    const found = ids.find(test);
    if (found !== undefined) return found;
  }
  return null;
}

function weakest(parts: readonly CompetencePart[]): Confidence | null {
  const levels = parts
    .filter(({ status }) => status !== 'unknown')
    .flatMap(({ span }) => span?.confidence ?? []);
  return levels.sort().at(-1) ?? null;
}
