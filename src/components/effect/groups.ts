import {
  isStale,
  type EffectId,
  type EffectInput,
  type EffectState,
} from '../../legal/effect/index.ts';

/** Evidence older than this many years is worth looking at again. */
const OLD_YEARS = 1;

/** The blocks of the dashboard: what each means, and what to do about it. */
export const GROUPS = [
  {
    id: 'het-hieu-luc',
    title: 'Đã hết hiệu lực',
    lead: 'Đã bị thay thế, bãi bỏ hoặc hết thời hạn. Không dùng làm căn cứ cho việc mới.',
  },
  {
    id: 'da-sua-doi',
    title: 'Đã được sửa đổi hoặc hết hiệu lực một phần',
    lead: 'Đọc cùng văn bản sửa đổi.',
  },
  {
    id: 'sap-het',
    title: 'Sắp hết hiệu lực',
    lead: 'Văn bản, hoặc một điều khoản của nó, có ngày hết áp dụng ở phía trước.',
  },
  { id: 'sap-co', title: 'Chưa có hiệu lực', lead: 'Đã ban hành, chưa tới ngày có hiệu lực.' },
  {
    id: 'chua-xac-dinh',
    title: 'Chưa xác định',
    lead: 'Chứng cứ không đủ để nói còn hiệu lực hay không. Kiểm tra ở nguồn chính thức.',
  },
  {
    id: 'dang-xem-xet',
    title: 'Đang được xem xét',
    lead: 'Nguồn cho biết văn bản đang được sửa đổi hoặc thay thế. Vẫn theo tình trạng ghi bên cạnh.',
  },
  {
    id: 'chung-cu-cu',
    title: 'Chứng cứ cũ',
    lead: 'Vẫn ghi còn hiệu lực, nhưng chứng cứ mới nhất đã quá một năm.',
  },
  {
    id: 'con-hieu-luc',
    title: 'Còn hiệu lực',
    lead: 'Chứng cứ còn mới cho thấy đang áp dụng toàn bộ.',
  },
] as const;
export type GroupId = (typeof GROUPS)[number]['id'];

const STATES: Partial<Record<GroupId, readonly EffectId[]>> = {
  'het-hieu-luc': ['het-hieu-luc-toan-bo', 'ngung-hieu-luc-toan-bo', 'khong-con-phu-hop'],
  'da-sua-doi': ['het-hieu-luc-mot-phan', 'ngung-hieu-luc-mot-phan'],
  'sap-co': ['chua-co-hieu-luc'],
  'chua-xac-dinh': ['chua-xac-dinh'],
  'con-hieu-luc': ['con-hieu-luc'],
};
const ALIVE: readonly EffectId[] = ['con-hieu-luc', 'het-hieu-luc-mot-phan'];

/** The blocks a document belongs to in a state; a document can be in several. */
export function groupsOf(effect: EffectState, input: EffectInput, reviewed: boolean): GroupId[] {
  return GROUPS.map(({ id }) => id).filter((id) => {
    if (id === 'sap-het') return ALIVE.includes(effect.id) && hasEndAhead(effect.on, input);
    if (id === 'dang-xem-xet') return reviewed;
    if (id === 'chung-cu-cu')
      return (
        ALIVE.includes(effect.id) &&
        effect.evidenceUntil !== null &&
        isStale(effect.evidenceUntil, effect.on, OLD_YEARS)
      );
    return STATES[id]?.includes(effect.id) ?? false;
  });
}

/** Whether the act, a part of it, or what replaces it, has a verified end after a day. */
function hasEndAhead(on: string, { expires, provisionEnds, incoming }: EffectInput): boolean {
  const replacing = incoming.filter(
    ({ kind, confidence }) => confidence !== 'C' && (kind === 'replaces' || kind === 'repeals'),
  );
  const days = [
    expires && expires.confidence !== 'C' ? expires.when.notAfter : null,
    ...provisionEnds.filter(({ confidence }) => confidence !== 'C').map(({ lastDay }) => lastDay),
    ...replacing.map(({ when }) => when.notAfter),
  ];
  return days.some((day) => day !== null && day > on);
}
