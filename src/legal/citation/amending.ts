import { skipConnector } from './label-list.ts';
import { mayBeginUnit } from './levels.ts';
import type { Tokens } from './lex.ts';

const VERBS = ['sửa đổi', 'bổ sung', 'bãi bỏ', 'thay thế'];

/** Longest run of verbs: ", sửa đổi, bổ sung thêm các". */
const MAX_LENGTH = 9;

/**
 * Skips what ties a place to the next in an amending act: "vào sau", "; bổ sung", "và bãi bỏ các".
 * Gives `at` back where no unit follows.
 */
export function skipAmending(t: Tokens, at: number): number {
  const next = skipPlacing(t, at) ?? skipVerbs(t, at);
  return next !== null && mayBeginUnit(t.key(next)) ? next : at;
}

/** "khoản 2a vào (ngay) sau khoản 2". */
function skipPlacing(t: Tokens, at: number): number | null {
  let next = t.key(at) === 'vào' ? at + 1 : at;
  if (/^(?:ngay|liền)$/u.test(t.key(next))) next++;
  return /^(?:sau|trước)$/u.test(t.key(next)) ? next + 1 : null;
}

function skipVerbs(t: Tokens, at: number): number | null {
  const first = skipConnector(t, at);
  let next = first;
  let verbs = 0;
  while (next - first < MAX_LENGTH) {
    if (VERBS.includes(`${t.key(next)} ${t.key(next + 1)}`)) {
      next += 2;
      verbs++;
    } else if (verbs > 0 && /^(?:,|và|thêm|các)$/u.test(t.key(next))) next++;
    else break;
  }
  return verbs > 0 ? next : null;
}
