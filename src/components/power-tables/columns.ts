import * as texts from '../../texts/vi.ts';

/** Columns of a table of powers, in their order; apart, so that sorting needs nothing else. */
export const COLUMNS = {
  viec: texts.matterHead,
  truoc: texts.beforeHead,
  nay: texts.nowHead,
  'tu-ngay': texts.way,
  'can-cu': texts.basisHead,
} as const;
export type Column = keyof typeof COLUMNS;
