import type { FacetKey } from '../../search/filters.ts';
import type { SearchResponse } from '../../search/response.ts';
import type { KindsFound } from './kinds.ts';
import { filled } from '../../texts/filled.ts';
import * as texts from '../../texts/vi.ts';

/** Names of facets as headings. */
export const FACET_NAMES: Readonly<Record<FacetKey, string>> = {
  type: texts.facetType,
  level: texts.facetLevel,
  issuer: texts.facetIssuer,
  year: texts.facetYear,
  state: texts.facetState,
  field: texts.field,
};

/**
 * @param kinds what stands above the documents.
 * @example countSentence(response, { matters: 1, procedures: 2 }) // 'Tìm thấy 1 việc, 2 thủ tục, 4 văn bản, 12 đoạn.'
 */
export function countSentence(
  { total: { documents, passages, atLeast }, query }: SearchResponse,
  kinds: Pick<KindsFound, 'matters' | 'procedures' | 'terms'> | null,
): string {
  const found = [
    counted(texts.countTerms, kinds?.terms),
    counted(texts.countMatters, kinds?.matters),
    counted(texts.countProcedures, kinds?.procedures),
    counted(atLeast ? texts.countDocumentsAtLeast : texts.countDocuments, documents),
    counted(texts.countPassages, passages),
  ].flat();
  const sentence = found.length > 0 ? filled(texts.found, { counts: found.join(', ') }) : '';
  if (documents > 0) return sentence;
  const none = query.mentions === null ? texts.foundNone : texts.foundNoMention;
  return `${sentence} ${none}`.trim();
}

function counted(words: `${string}{n}${string}`, count: number | undefined): string[] {
  return count ? [filled(words, { n: number(count) })] : [];
}

/** For those who do not see the card above the results. */
export function targetSentence({ query }: SearchResponse): string {
  const targets = query.targets.filter(({ alternative }) => !alternative);
  const [first] = targets;
  if (first === undefined) return '';
  return targets.length === 1
    ? filled(texts.foundTarget, { text: first.label })
    : filled(texts.foundTargets, { n: targets.length });
}

/** What to do when nothing is left, after what was tried. */
export function nothingSentences({ blockedBy, relaxations, query }: SearchResponse): string[] {
  const lines: string[] = [];
  if (blockedBy.length > 0) {
    const names = blockedBy.map((key) => FACET_NAMES[key].toLowerCase()).join(', ');
    lines.push(filled(texts.blockedBy, { names }));
    return lines;
  }
  lines.push(...relaxations.map(({ sentence }) => sentence.replace('đã tìm', 'đã thử tìm')));
  if (query.excluded.length > 0) lines.push(texts.tryWithoutMinus);
  const hasWords = query.words.length + query.phrases.length > 0;
  // A number that nothing has was typed alone already; what to do about it is said where it is read.
  if (query.mentions === null) lines.push(hasWords ? texts.tryOtherWords : texts.typeWords);
  return lines;
}

/** @example moreLabel(4) // 'Còn 4 đoạn' */
export function moreLabel(count: number): string {
  return filled(texts.morePassages, { n: number(count) });
}

/**
 * What to say when fewer passages came than were told of; nothing when all did.
 *
 * @example fewerSentence(4, 1) // 'Chỉ lấy thêm được 1 đoạn.'
 */
export function fewerSentence(told: number, came: number): string {
  if (came >= told) return '';
  return came === 0 ? texts.noMorePassages : filled(texts.fewerPassages, { n: number(came) });
}

function number(value: number): string {
  return value.toLocaleString('vi');
}
