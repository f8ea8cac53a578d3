import { FACETS, type FacetKey } from '../filters.ts';
import type { GoTo, Phrase } from './types.ts';
import type { Typing } from './typing.ts';

const FILTER_NAMES: Readonly<Record<FacetKey, string>> = {
  type: 'loại',
  level: 'cấp',
  issuer: 'cơ quan',
  year: 'năm',
  state: 'tình trạng',
  field: 'lĩnh vực',
};

/** What the sentences are made from. */
export interface Reading {
  /** Words typed for an input method, put right. */
  readonly slips: Typing['slips'];
  readonly targets: readonly GoTo[];
  /** "Điều 4", when no document was named. */
  readonly place: string;
  /** Words to search, as typed. */
  readonly words: string;
  /** A number that others may mention. */
  readonly mention: string;
  /** Names of the documents searched in. */
  readonly scope: readonly string[];
  readonly phrases: readonly Phrase[];
  readonly excluded: readonly Phrase[];
  readonly filters: Readonly<Partial<Record<FacetKey, readonly string[]>>>;
  /** `UBND` → `Ủy ban nhân dân`. */
  readonly abbreviations: ReadonlyMap<string, string>;
}

/**
 * How a query was read, in sentences short enough for one line each.
 *
 * @example sentences(reading)[0] // 'Đang tìm: khoản 1 Điều 16, Nghị định 134/2025/NĐ-CP.'
 */
export function sentences(reading: Reading): string[] {
  const { place, words, mention, scope, phrases, excluded, filters, abbreviations } = reading;
  const lines = [...new Set(reading.slips.map(({ method }) => method))].map((method) => {
    const own = reading.slips.filter((slip) => slip.method === method);
    return `Đọc theo kiểu gõ ${method}: ${own.map(({ text }) => text).join(', ')}.`;
  });
  const first = lines.length;
  const targets = reading.targets
    .filter(({ alternative }) => !alternative)
    .map(({ label }) => label);
  if (targets.length === 1) lines.push(`Đang tìm: ${targets[0]}.`);
  if (targets.length > 1) lines.push(`Có ${targets.length} văn bản khớp: ${list(targets)}.`);
  const wanted = [words, ...phrases.map(({ text }) => `đúng cụm “${text}”`)].filter(
    (part) => part !== '',
  );
  if (wanted.length > 0) {
    const where = scope.length > 0 ? ` trong ${list(scope)}` : '';
    lines.push(`${lines.length > first ? 'Tìm thêm' : 'Đang tìm'}: ${wanted.join(', ')}${where}.`);
  }
  if (mention !== '') lines.push(`Tìm thêm: các đoạn nhắc đến ${mention}.`);
  if (place !== '') lines.push(`Ưu tiên ${place} của các văn bản.`);
  if (excluded.length > 0)
    lines.push(`Bỏ các đoạn có ${excluded.map(({ text }) => `“${text}”`).join(', ')}.`);
  const chosen = FACETS.flatMap((key) =>
    (filters[key] ?? []).length > 0
      ? [`${FILTER_NAMES[key]} ${(filters[key] ?? []).join(' hoặc ')}`]
      : [],
  );
  if (chosen.length > 0) lines.push(`Chỉ lấy: ${chosen.join('; ')}.`);
  const sought = [...wanted, ...targets, mention, place].some((part) => part !== '');
  if (!sought && excluded.length + chosen.length > 0)
    lines.push('Chưa có từ cần tìm, nên liệt kê mọi văn bản còn lại, còn hiệu lực và mới trước.');
  for (const [short, long] of abbreviations) lines.push(`“${short}” được hiểu là ${long}.`);
  return lines;
}

function list(names: readonly string[]): string {
  const shown = names.slice(0, 3);
  return names.length > shown.length
    ? `${shown.join('; ')} và ${names.length - shown.length} văn bản khác`
    : shown.join('; ');
}
