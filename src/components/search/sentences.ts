import type { FacetKey } from '../../search/filters.ts';
import type { SearchResponse } from '../../search/response.ts';
import type { KindsFound } from './kinds.ts';

/** Names of facets as headings. */
export const FACET_NAMES: Readonly<Record<FacetKey, string>> = {
  type: 'Loại văn bản',
  level: 'Cấp ban hành',
  issuer: 'Cơ quan ban hành',
  year: 'Năm ban hành',
  state: 'Tình trạng hiệu lực',
  field: 'Lĩnh vực',
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
    counted(kinds?.terms, 'thuật ngữ'),
    counted(kinds?.matters, 'việc'),
    counted(kinds?.procedures, 'thủ tục'),
    counted(documents, 'văn bản', atLeast ? 'ít nhất ' : ''),
    counted(passages, 'đoạn'),
  ].flat();
  const sentence = found.length > 0 ? `Tìm thấy ${found.join(', ')}.` : '';
  if (documents > 0) return sentence;
  const none =
    query.mentions === null
      ? 'Không tìm thấy đoạn nào.'
      : 'Không có đoạn nào khác nhắc đến số hiệu này.';
  return `${sentence} ${none}`.trim();
}

function counted(count: number | undefined, name: string, before = ''): string[] {
  return count ? [`${before}${number(count)} ${name}`] : [];
}

/** For those who do not see the card above the results. */
export function targetSentence({ query }: SearchResponse): string {
  const targets = query.targets.filter(({ alternative }) => !alternative);
  const [first] = targets;
  if (first === undefined) return '';
  return targets.length === 1
    ? `Nhấn Enter để mở ${first.label}.`
    : `Có ${targets.length} nơi để chọn.`;
}

/** What to do when nothing is left, after what was tried. */
export function nothingSentences({ blockedBy, relaxations, query }: SearchResponse): string[] {
  const lines: string[] = [];
  if (blockedBy.length > 0) {
    const names = blockedBy.map((key) => FACET_NAMES[key].toLowerCase()).join(', ');
    lines.push(`Có kết quả nếu bỏ điều kiện lọc: ${names}.`);
    return lines;
  }
  lines.push(...relaxations.map(({ sentence }) => sentence.replace('đã tìm', 'đã thử tìm')));
  if (query.excluded.length > 0) lines.push('Hãy thử bỏ các từ có dấu trừ phía trước.');
  lines.push('Hãy thử ít từ hơn, từ khác cùng nghĩa, hoặc chỉ gõ số hiệu văn bản.');
  return lines;
}

/** @example moreLabel(4) // 'Còn 4 đoạn' */
export function moreLabel(count: number): string {
  return `Còn ${number(count)} đoạn`;
}

/**
 * What to say when fewer passages came than were told of; nothing when all did.
 *
 * @example fewerSentence(4, 1) // 'Chỉ lấy thêm được 1 đoạn.'
 */
export function fewerSentence(told: number, came: number): string {
  if (came >= told) return '';
  return came === 0 ? 'Không lấy thêm được đoạn nào.' : `Chỉ lấy thêm được ${number(came)} đoạn.`;
}

function number(value: number): string {
  return value.toLocaleString('vi');
}
