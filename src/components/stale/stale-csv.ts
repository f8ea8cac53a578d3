import type { SiteDocument } from '../../content/model.ts';
import { exactDay } from '../../legal/effect/index.ts';
import type { ObsoleteBody } from '../../schemas/obsolete-body.ts';
import { shortName } from '../documents/short-name.ts';
import { placeIn } from '../fields/place.ts';
import { formatDate } from '../ui/date.ts';
import { STALE_KINDS, wholeWords, type StaleItem, type Verdict } from './items.ts';

/** Heads of the columns. */
export const STALE_HEAD = [
  'Văn bản dẫn',
  'Điều khoản',
  'Văn bản ghi',
  'Dẫn đến',
  'Loại',
  'Mức chắc chắn',
  'Hết hiệu lực hoặc không còn từ',
  'Thay bằng',
  'Nay là',
  'Địa chỉ',
] as const;

/** A line for each row of the page, in its columns. */
export function staleRows(
  rows: readonly { readonly item: StaleItem; readonly verdict: Verdict }[],
  documents: readonly SiteDocument[],
  bodies: readonly ObsoleteBody[],
): string[][] {
  const bySlug = new Map(documents.map((document) => [document.slug, document]));
  const name = (slug: string): string => {
    const document = bySlug.get(slug);
    return document ? shortName(document) : slug;
  };
  return rows.map(({ item, verdict }) => {
    const document = bySlug.get(item.from);
    const place = document ? placeIn(document, item.at) : null;
    return [
      name(item.from),
      place?.text ?? wholeWords(item),
      item.at !== '' && document?.data.verbatim ? item.words : '',
      targetOf(item, name, bodies),
      STALE_KINDS[verdict.kind],
      verdict.certain ? 'có chứng cứ' : 'chưa kiểm chứng',
      sinceOf(item, verdict),
      verdict.stale?.by.map(name).join('; ') ?? '',
      verdict.heirs.map(name).join('; '),
      place?.href ?? document?.url ?? '',
    ];
  });
}

function targetOf(
  item: StaleItem,
  name: (slug: string) => string,
  bodies: readonly ObsoleteBody[],
): string {
  switch (item.type) {
    case 'reference':
      return name(item.target);
    case 'named':
      return '';
    case 'body':
      return bodies.find(({ id }) => id === item.body)?.name ?? item.body;
  }
}

/** A day only where it is a fact. */
function sinceOf(item: StaleItem, { certain, stale }: Verdict): string {
  const day = item.type === 'body' && certain ? exactDay(item.when) : (stale?.since ?? null);
  return day === null ? '' : formatDate(day);
}
