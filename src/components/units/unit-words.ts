import type { Unit } from '../../schemas/structure.ts';

/** What kind of unit it is, as readers know it. */
export const UNIT_KINDS: Readonly<Record<Unit['kind'], string>> = {
  department: 'Phòng',
  inspectorate: 'Thanh tra của Sở',
  service: 'Đơn vị sự nghiệp',
};
