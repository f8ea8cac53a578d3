import type { ComparedItem, ComparedPlace, Comparison } from '../../schemas/comparison.ts';
import type { GroundDocument } from '../ground/ground-lines.ts';
import { groundLines } from '../ground/ground-lines.ts';
import { comparedNames } from './compared-names.ts';
import { relationName } from './words.ts';

/** A comparison as rows of a table to take away, its head first. */
export function comparisonRows(
  comparison: Comparison,
  documentOf: (slug: string) => GroundDocument | null,
): string[][] {
  const { left, right, groups, items } = comparison;
  const grounds = (places: readonly ComparedPlace[]): string =>
    places
      .flatMap(({ basis }) => groundLines(basis, documentOf).map(({ text }) => text))
      .join('; ');
  const row = (item: ComparedItem): string[] => [
    groups.find(({ id }) => id === item.group)?.name ?? '',
    item.about,
    relationName(item.relation, comparison),
    placeWords(item.left),
    placeWords(item.right),
    (comparedNames(item, comparison)?.words ?? []).join('; '),
    grounds(item.left),
    grounds(item.right),
    item.confidence,
    item.sources.join('; '),
    item.note ?? '',
  ];
  const head = ['Nhóm', 'Việc', 'Quan hệ', left.name, right.name, 'Khác chữ'];
  const tail = [`Căn cứ: ${left.short}`, `Căn cứ: ${right.short}`, 'Độ tin cậy', 'Nguồn', 'Lưu ý'];
  return [[...head, ...tail], ...items.map(row)];
}

function placeWords(places: readonly ComparedPlace[]): string {
  return places
    .map(({ name, says }) => [name, says].filter((text) => text !== undefined).join(': '))
    .join('; ');
}
