import type { Fidelity, SiteDocument } from '../../content/model.ts';
import { isDead, type EffectId } from '../../legal/effect/index.ts';
import { ageInMonths } from '../effect/evidence-age.ts';

/** How the texts of documents came in. */
export interface TextFigures {
  readonly documents: number;
  readonly verbatim: number;
  readonly digest: number;
  /** Facts alone. */
  readonly none: number;
}

/** Counts documents by what stands below their facts. */
export function textFigures(documents: readonly SiteDocument[]): TextFigures {
  const count = (test: (one: SiteDocument) => boolean): number => documents.filter(test).length;
  const verbatim = count(({ data }) => data.verbatim !== undefined);
  const digest = count(({ data }) => data.digest !== undefined);
  return {
    documents: documents.length,
    verbatim,
    digest,
    none: documents.length - verbatim - digest,
  };
}

/** A text that was held against its source. */
export interface ComparedText {
  readonly name: string;
  readonly url: string;
  readonly fidelity: Fidelity;
}

/** Every text that was compared, in the order of the documents. */
export function comparedTexts(documents: readonly SiteDocument[]): ComparedText[] {
  return documents.flatMap(({ name, url, fidelity }) =>
    fidelity ? [{ name, url, fidelity }] : [],
  );
}

/** Whole months up to which evidence belongs to a group; the last group has no end. */
export const AGE_GROUPS = [
  { below: 6, text: 'dưới 6 tháng' },
  { below: 12, text: 'từ 6 đến dưới 12 tháng' },
  { below: 24, text: 'từ 12 đến dưới 24 tháng' },
  { below: Infinity, text: 'từ 24 tháng trở lên' },
] as const;

/** How old the evidence is for what may still apply; what has ended stays ended. */
export function evidenceAges(
  documents: readonly SiteDocument[],
  on: string,
): { readonly text: string; readonly count: number }[] {
  const open = documents.filter(
    ({ effect, effectInput }) => effectInput.normative && !isDead(effect.id),
  );
  const ages = open.map(({ effect: { evidenceUntil } }) =>
    evidenceUntil === null ? null : ageInMonths(evidenceUntil, on),
  );
  const groups = AGE_GROUPS.map(({ below, text }, i) => {
    const from = AGE_GROUPS[i - 1]?.below ?? 0;
    return { text, count: ages.filter((age) => age !== null && age >= from && age < below).length };
  });
  return [
    ...groups,
    { text: 'chưa có chứng cứ', count: ages.filter((age) => age === null).length },
  ];
}

/** How many documents are in each state, those of nobody left out. */
export function stateCounts(
  documents: readonly SiteDocument[],
): { readonly id: EffectId; readonly count: number }[] {
  const counts = new Map<EffectId, number>();
  for (const { effect } of documents) counts.set(effect.id, (counts.get(effect.id) ?? 0) + 1);
  return [...counts]
    .map(([id, count]) => ({ id, count }))
    .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
}
