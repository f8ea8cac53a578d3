import type { SiteDocument } from '../../content/model.ts';
import { formatDate } from '../ui/date.ts';

/** Heads of the columns that the yearly statutory announcement of expired acts uses. */
export const EXPIRED_HEAD = [
  'STT',
  'Tên loại văn bản',
  'Số, ký hiệu',
  'Ngày, tháng, năm ban hành',
  'Tên gọi của văn bản',
  'Lý do hết hiệu lực',
  'Ngày hết hiệu lực',
] as const;

/** Acts that have ended, a row each, in the announcement's columns. */
export function expiredRows(documents: readonly SiteDocument[]): string[][] {
  return documents
    .filter(({ effect }) => effect.id === 'het-hieu-luc-toan-bo')
    .map((document, i) => [
      String(i + 1),
      document.typeName,
      document.data.number ?? '',
      document.data.issued ? formatDate(document.data.issued.value) : 'chưa rõ',
      document.data.title,
      reasonOf(document, documents),
      document.effect.since === null ? 'chưa rõ' : formatDate(document.effect.since),
    ]);
}

function reasonOf({ effect, incoming }: SiteDocument, documents: readonly SiteDocument[]): string {
  if (effect.reason === 'expired') return 'Hết thời hạn có hiệu lực';
  const names = effect.by.map(
    (slug) => documents.find((other) => other.slug === slug)?.name ?? slug,
  );
  const replaced = incoming.some(({ kind, by }) => kind === 'replaces' && effect.by.includes(by));
  return `${replaced ? 'Được thay thế bằng' : 'Bị bãi bỏ bằng'} ${names.join(', ')}`;
}
