import { isCapitals, readMarker } from '../../legal/structure/marker.ts';
import type { Account } from './account.ts';

/** Lines drawn with characters. */
const RULE = /^(?:[-–—_=*~]\s?){3,}$/u;

/**
 * The lines of a paragraph, those broken in the middle of a sentence joined again, runs of blanks as
 * single blanks, drawn lines taken out.
 */
export function linesOf(text: string, account: Account): string[] {
  const done: string[] = [];
  let gap = false;
  for (const raw of text.split('\n')) {
    const line = raw.replace(/\s+/gu, ' ').trim();
    const last = done.at(-1);
    if (RULE.test(line)) account.remove('rule', line);
    else if (last !== undefined && !gap && goesOn(last, line))
      done[done.length - 1] = `${last} ${line}`;
    else if (line !== '') done.push(line);
    gap = line === '';
  }
  return done;
}

/** Words that end no heading. */
const UNFINISHED =
  /(?:^|\s)(?:VÀ|CỦA|VỀ|THUỘC|CHO|TRONG|CÁC|MỘT SỐ|ĐỐI VỚI|TẠI|THEO|HOẶC|DO|VỚI)$/u;

/** Within a sentence: nothing ends and nothing begins. */
function goesOn(last: string, line: string): boolean {
  if (UNFINISHED.test(last) && isCapitals(line) && readMarker(line) === null) return true;
  return /[\p{L}\d,]$/u.test(last) && /^\p{Ll}/u.test(line) && readMarker(line) === null;
}
