import type { DocumentData } from '../../schemas/document.ts';
import { escapeHtml } from '../ui/name-html.ts';

/** The State's own sites; only they are official. */
const SITES = [
  ['https://vbpl.vn', 'Cơ sở dữ liệu quốc gia về pháp luật'],
  ['https://vanban.chinhphu.vn', 'Hệ thống văn bản của Chính phủ'],
  ['https://congbao.chinhphu.vn', 'Công báo'],
] as const;

/** Where the official text is: its own page where that is known, else the portals to search. */
export function officialHtml({ officialUrl, number }: DocumentData): string {
  if (officialUrl !== undefined)
    return `<a href="${escapeHtml(officialUrl)}" rel="external noreferrer">Đọc toàn văn ở nguồn chính thức</a>.`;
  const [first, second, third] = SITES.map(
    ([url, name]) => `<a href="${url}" rel="external noreferrer">${name}</a>`,
  );
  const byNumber = number === null ? '' : ` theo số <strong>${escapeHtml(number)}</strong>`;
  return `Tìm toàn văn${byNumber} ở ${first ?? ''}, ${second ?? ''} hoặc ${third ?? ''}.`;
}
