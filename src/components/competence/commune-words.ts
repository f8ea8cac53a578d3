import type { CommuneAnswer } from '../../legal/competence/index.ts';

/** Answers to "Thuộc thẩm quyền cấp xã không?" in a word or two. */
export const COMMUNE_WORDS: Readonly<Record<CommuneAnswer, string>> = {
  yes: 'Có',
  no: 'Không',
  unknown: 'Chưa xác định',
};
