import type { Range } from '../../issue.ts';
import { exact } from '../../vietnamese/index.ts';

/** Where words that belong to a citation end, and whether more may follow. */
export interface TitleEnd {
  readonly end: number;
  /** A title seems to follow that could not be told for certain. */
  readonly open: boolean;
}

const TITLE_BEGINS = /^\s*(?:về|quy định|ban hành|hướng dẫn|sửa đổi|phê duyệt)(?![\p{L}])/iu;

/** "về", "về việc" may stand before a title or not. */
const ABOUT = /^\s*về(?: việc)?\s/iu;

/**
 * Where the title behind a citation ends, so that a new name does not stand before an old title. In
 * a legal basis everything up to its end mark belongs to the citation, unless another is joined to it.
 * "Nghị định số 80/2020/NĐ-CP ngày 08/7/2020 về quản lý viện trợ;" ends at the semicolon.
 */
export function titleEnd(
  text: string,
  from: number,
  title: string,
  { basis, others }: { readonly basis: Range | null; readonly others: readonly number[] },
): TitleEnd {
  const known = matchTitle(text, from, title);
  if (basis === null) {
    if (known !== null) return { end: known, open: false };
    return { end: from, open: TITLE_BEGINS.test(text.slice(from, from + 40)) };
  }
  const alias = text.slice(from, basis.end).indexOf('(');
  const last = trimmedEnd(text, from, alias < 0 ? basis.end : from + alias);
  const rest = text.slice(known ?? from, last);
  if (known !== null)
    return { end: /^\s*,?\s*(?:đã )?được sửa đổi/u.test(rest) ? last : known, open: false };
  const joined = others.some(
    (other) => other > from && other < last && /(?:,|\svà)\s*$/u.test(text.slice(from, other)),
  );
  return joined ? { end: from, open: true } : { end: last, open: false };
}

/** Where a title that stands at a place ends; null where another stands there. */
function matchTitle(text: string, from: number, title: string): number | null {
  const words = exact(title)
    .replace(ABOUT, '')
    .split(/\s+/u)
    .filter((word) => word !== '');
  if (words.length === 0) return null;
  let at = from + (ABOUT.exec(text.slice(from, from + 20))?.[0].length ?? 0);
  const written = /\S+/gu;
  for (const [i, word] of words.entries()) {
    written.lastIndex = at;
    const match = written.exec(text);
    if (!match) return null;
    const bare = exact(match[0]);
    const same =
      bare === word || (i === words.length - 1 && bare.replace(/[.,;:)]+$/u, '') === word);
    if (!same) return null;
    at = match.index + match[0].length;
  }
  const tail = /[.,;:)]+$/u.exec(text.slice(from, at))?.[0].length ?? 0;
  return at - tail;
}

function trimmedEnd(text: string, from: number, to: number): number {
  return from + text.slice(from, to).trimEnd().length;
}
