import {
  competenceOn,
  DOUBTS,
  type CommuneAnswer,
  type CompetencePart,
  type CompetenceQuestion,
  type CompetenceRow,
  type CompetenceStatus,
  type GroundState,
} from '../../legal/competence/index.ts';
import { isDead } from '../../legal/effect/index.ts';
import { worldIn, type CompetenceBook } from './book.ts';
import { partLabels } from './part-labels.ts';
import { whoOrMay } from './span-words.ts';

/** Who decides some cases of a matter, in a line. */
export interface ShortLine {
  /** Which cases or places; empty where it is the only line. */
  readonly label: string;
  /** "Chủ tịch Ủy ban nhân dân cấp tỉnh", "Có thể: …", "Chưa xác định". */
  readonly who: string;
  readonly status: CompetenceStatus;
}

/** An answer in a few lines, for lists and lessons; the card is one press away. */
export interface ShortAnswer {
  readonly status: CompetenceStatus;
  readonly lines: readonly ShortLine[];
  /** Name of the area outside which nothing is said; null where there is none. */
  readonly area: string | null;
  /** Why it is less than certain, a sentence each. */
  readonly doubts: readonly string[];
  /** What it rests on, each place once, what is not surely in force first. */
  readonly grounds: readonly GroundState[];
  readonly commune: CommuneAnswer;
}

/** Sums up who decides a matter on a day. Nobody is left out, nor that somebody is not known. */
export function shortAnswer(
  row: CompetenceRow,
  question: CompetenceQuestion,
  book: Pick<CompetenceBook, 'effect' | 'areas'>,
): ShortAnswer {
  const { parts, status, commune } = competenceOn(row, question, worldIn(book));
  const labels = partLabels(row, parts, book.areas);
  const doubts = parts.flatMap((part) => part.doubts.filter((doubt) => doubt !== 'not-settled'));
  return {
    status,
    lines: linesOf(parts, labels),
    area: commonArea(parts, book.areas),
    doubts: [...new Set(doubts)].map((doubt) => DOUBTS[doubt]),
    grounds: groundsOf(parts),
    commune,
  };
}

/** Parts with one and the same answer share a line. */
function linesOf(parts: readonly CompetencePart[], labels: readonly string[]): ShortLine[] {
  const lines = new Map<string, ShortLine & { readonly labels: readonly string[] }>();
  parts.forEach((part, i) => {
    const who = whoOrMay(part);
    const before = lines.get(who)?.labels ?? [];
    const all = [...before, labels[i] ?? ''];
    lines.set(who, { label: all.join('; '), who, status: part.status, labels: all });
  });
  const places = new Set(parts.map(({ span }) => span?.territory ?? null));
  const alone = lines.size === 1 && places.size === 1;
  return [...lines.values()].map(({ label, who, status }) => ({
    label: alone ? '' : label,
    who,
    status,
  }));
}

function commonArea(
  parts: readonly CompetencePart[],
  areas: CompetenceBook['areas'],
): string | null {
  const [area, ...others] = new Set(parts.map(({ span }) => span?.territory ?? null));
  return area == null || others.length > 0 ? null : (areas[area] ?? area);
}

/** How much a state must be seen: what has ended before what is not known, before what holds. */
function weight({ state }: GroundState): number {
  if (!state || state.id === 'con-hieu-luc' || state.id === 'khong-ap-dung') return 2;
  return isDead(state.id) ? 0 : 1;
}

function groundsOf(parts: readonly CompetencePart[]): GroundState[] {
  const places = new Map(
    parts.flatMap(({ grounds }) =>
      grounds.map((ground) => [`${ground.document}#${ground.provision ?? ''}`, ground] as const),
    ),
  );
  return [...places.values()].sort((a, b) => weight(a) - weight(b));
}
