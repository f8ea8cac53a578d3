import type { SiteDocument } from '../../content/model.ts';
import { isStale, type EffectId } from '../../legal/effect/index.ts';

/** One block of the dashboard. */
export interface Group {
  readonly id: string;
  readonly title: string;
  /** What the block means, and what to do about it. */
  readonly lead: string;
  readonly documents: readonly SiteDocument[];
}

/** Evidence older than this many years is worth looking at again. */
const OLD_YEARS = 1;

/** What legal staff watch: what ended, what was amended, what will end, what is not known. */
export function overview(documents: readonly SiteDocument[]): Group[] {
  const inState = (...ids: EffectId[]): SiteDocument[] =>
    documents.filter(({ effect }) => ids.includes(effect.id));
  return [
    {
      id: 'het-hieu-luc',
      title: 'Đã hết hiệu lực',
      lead: 'Đã bị thay thế, bãi bỏ hoặc hết thời hạn. Không dùng làm căn cứ cho việc mới.',
      documents: inState('het-hieu-luc-toan-bo', 'ngung-hieu-luc-toan-bo', 'khong-con-phu-hop'),
    },
    {
      id: 'da-sua-doi',
      title: 'Đã được sửa đổi hoặc hết hiệu lực một phần',
      lead: 'Đọc cùng văn bản sửa đổi.',
      documents: inState('het-hieu-luc-mot-phan', 'ngung-hieu-luc-mot-phan'),
    },
    {
      id: 'sap-het',
      title: 'Sắp hết hiệu lực',
      lead: 'Văn bản, hoặc một điều khoản của nó, tự ghi ngày hết áp dụng.',
      documents: documents.filter(hasEndAhead),
    },
    {
      id: 'sap-co',
      title: 'Chưa có hiệu lực',
      lead: 'Đã ban hành, chưa tới ngày có hiệu lực.',
      documents: inState('chua-co-hieu-luc'),
    },
    {
      id: 'chua-xac-dinh',
      title: 'Chưa xác định',
      lead: 'Chứng cứ không đủ để nói còn hiệu lực hay không. Kiểm tra ở nguồn chính thức.',
      documents: inState('chua-xac-dinh'),
    },
    {
      id: 'chung-cu-cu',
      title: 'Chứng cứ cũ',
      lead: 'Vẫn ghi còn hiệu lực, nhưng chứng cứ mới nhất đã quá một năm.',
      documents: inState('con-hieu-luc', 'het-hieu-luc-mot-phan').filter(
        ({ effect }) =>
          effect.evidenceUntil !== null && isStale(effect.evidenceUntil, effect.on, OLD_YEARS),
      ),
    },
  ];
}

function hasEndAhead({ effect, effectInput }: SiteDocument): boolean {
  if (effect.id !== 'con-hieu-luc' && effect.id !== 'het-hieu-luc-mot-phan') return false;
  const { expires, provisionEnds } = effectInput;
  const ends = expires?.confidence === 'C' ? [] : [expires?.when.notAfter ?? ''];
  return [...ends, ...provisionEnds.map(({ lastDay }) => lastDay)].some((day) => day > effect.on);
}
