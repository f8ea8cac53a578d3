import type { DocumentText } from '../model.ts';
import { follow, redirectMap, splitAddress } from '../../legal/permalink/index.ts';
import type { Issue } from '../../legal/issue.ts';
import type { RedirectEntry } from '../../schemas/redirect.ts';
import type { FileIssue } from '../issues.ts';
import type { Placed } from '../read/read-folder.ts';
import { hasPlace } from './places.ts';

/** What redirects are held against: documents with a page, and the texts that are held here. */
interface Held {
  readonly pages: readonly string[];
  readonly texts: ReadonlyMap<string, Pick<DocumentText, 'html'> | null>;
}

/**
 * Checks where old addresses lead: each once, never in a circle, never away from something that is
 * still there, and to a document and provision that exist. Pages of other kinds are checked with
 * the links of the built site.
 */
export function checkRedirects(
  entries: readonly Placed<RedirectEntry>[],
  { pages, texts }: Held,
): FileIssue[] {
  const redirects = redirectMap(entries.map(({ value }) => value));
  const slugs = new Set(pages);
  const exists = (address: string): boolean | null => {
    const { path, place } = splitAddress(address);
    const slug = slugOf(path);
    if (slug === null) return null;
    if (!slugs.has(slug)) return false;
    const text = texts.get(slug);
    return place === '' || (text != null && hasPlace(text, place));
  };
  return entries.flatMap(({ value: { from, to }, file, lineOf }, i) => {
    const told = (key: 'from' | 'to', issue: Omit<Issue, 'severity'>): FileIssue[] => [
      { file, line: lineOf([key]), severity: 'error', ...issue },
    ];
    const { path, place } = splitAddress(from);
    if (entries.findIndex(({ value }) => value.from === from) !== i)
      return told('from', {
        rule: 'redirect/twice',
        message: `Địa chỉ ${from} đã chuyển ở trên.`,
        hint: 'Giữ một mục.',
      });
    if (exists(from) === true)
      return told('from', {
        rule: 'redirect/alive',
        message: `Địa chỉ ${from} vẫn còn, nên không chuyển được.`,
        hint: 'Bỏ mục này.',
      });
    if (place !== '' && exists(path) === false && !redirects.has(path))
      return told('from', {
        rule: 'redirect/page',
        message: `Trang ${path} không còn và chưa có mục chuyển cho cả trang.`,
        hint: `Thêm mục có "from: ${path}".`,
      });
    const end = follow(from, redirects);
    if (end === null)
      return told('to', {
        rule: 'redirect/circle',
        message: `Địa chỉ ${from} chuyển vòng tròn.`,
        hint: 'Cho một mục trong vòng dẫn đến nơi đang có.',
      });
    if (exists(end) === false)
      return told('to', {
        rule: 'redirect/target',
        message: `Địa chỉ ${to} dẫn đến ${end}, nơi không có gì.`,
        hint: 'Sửa trường "to".',
      });
    return [];
  });
}

function slugOf(path: string): string | null {
  return /^\/van-ban\/([a-z0-9-]+)\/$/u.exec(path)?.[1] ?? null;
}
