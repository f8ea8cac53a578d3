import type { Limits } from './trim.ts';

/** How much is kept of what was visited (said on the page of the offline edition). */
export const PAGE_LIMITS: Limits = { entries: 80, bytes: 40_000_000 };
export const FILE_LIMITS: Limits = { entries: 300, bytes: 40_000_000 };
