import type { EffectId } from '../../legal/effect/index.ts';
import type { IconName } from './icons.ts';

/** The icon of each state, so that none is told by colour alone. */
export const STATE_ICONS: Readonly<Record<EffectId, IconName>> = {
  'chua-co-hieu-luc': 'pending',
  'con-hieu-luc': 'check',
  'het-hieu-luc-mot-phan': 'amended',
  'het-hieu-luc-toan-bo': 'ended',
  'ngung-hieu-luc-mot-phan': 'amended',
  'ngung-hieu-luc-toan-bo': 'ended',
  'khong-con-phu-hop': 'ended',
  'chua-xac-dinh': 'unknown',
  'khong-ap-dung': 'none',
};
