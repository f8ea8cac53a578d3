/**
 * The states of effect of the national database of legal documents, with the words shown to readers,
 * plus our two: "chưa xác định" where the evidence does not say, and "không áp dụng" for what has no
 * legal effect of its own (plans, letters, Party acts, consolidated texts) or none in the territory
 * asked about.
 */
export const EFFECT_STATES = {
  'chua-co-hieu-luc': 'Chưa có hiệu lực',
  'con-hieu-luc': 'Còn hiệu lực',
  'het-hieu-luc-mot-phan': 'Hết hiệu lực một phần',
  'het-hieu-luc-toan-bo': 'Hết hiệu lực toàn bộ',
  'ngung-hieu-luc-mot-phan': 'Ngưng hiệu lực một phần',
  'ngung-hieu-luc-toan-bo': 'Ngưng hiệu lực toàn bộ',
  'khong-con-phu-hop': 'Không còn phù hợp',
  'chua-xac-dinh': 'Chưa xác định',
  'khong-ap-dung': 'Không áp dụng',
} as const;
export type EffectId = keyof typeof EFFECT_STATES;

/** A: two sources or the text itself; B: one good source; C: a lead, never used to decide. */
export type Confidence = 'A' | 'B' | 'C';

/** States in which a reader must not rely on the text as a whole. */
export function isDead(id: EffectId): boolean {
  return (
    id === 'het-hieu-luc-toan-bo' || id === 'ngung-hieu-luc-toan-bo' || id === 'khong-con-phu-hop'
  );
}
