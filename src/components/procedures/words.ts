import { COMPETENCE_ASKERS } from '../../legal/competence/index.ts';
import type { Channel } from '../../schemas/procedure-parts.ts';
import type { AdministrativeProcedure } from '../../schemas/procedure.ts';

/** What kind of page it is, in a word or two. */
export const KIND_NAMES: Readonly<Record<AdministrativeProcedure['kind'], string>> = {
  online: 'Trực tuyến toàn trình',
  information: 'Thông tin',
  internal: 'Nội bộ',
  help: 'Cần giúp',
};

/** Ways to hand files in. */
export const WAY_NAMES: Readonly<Record<Channel['way'], string>> = {
  online: 'Trực tuyến',
  post: 'Bưu chính',
  'in-person': 'Trực tiếp',
};

/** Who comes with it, in a list. */
export function askerNames(askers: AdministrativeProcedure['askers']): string {
  return askers.map((id) => COMPETENCE_ASKERS[id]).join('; ');
}

/** A sentence with a capital and a full stop. */
export function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1).replace(/\.$/, '')}.`;
}

/** What stands where no source says anything. */
export const NOT_IN_SOURCES = 'Chưa có trong nguồn';
