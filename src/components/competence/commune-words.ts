import type { CommuneAnswer } from '../../legal/competence/index.ts';
import * as texts from '../../texts/vi.ts';

/** Answers to "Thuộc thẩm quyền cấp xã không?" in a word or two. */
export const COMMUNE_WORDS: Readonly<Record<CommuneAnswer, string>> = {
  yes: texts.yes,
  no: texts.no,
  unknown: texts.undetermined,
};
