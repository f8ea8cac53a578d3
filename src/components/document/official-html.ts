import type { DocumentData } from '../../schemas/document.ts';
import { escapeHtml } from '../ui/name-html.ts';
import { filled } from '../../texts/filled.ts';
import * as texts from '../../texts/vi.ts';

/** The State's own sites; only they are official. */
const SITES = [
  ['https://vbpl.vn', texts.nationalDatabase],
  ['https://vanban.chinhphu.vn', texts.governmentPortal],
  ['https://congbao.chinhphu.vn', texts.officialGazette],
] as const;

/** Where the official text is: its own page where that is known, else the portals to search. */
export function officialHtml({ officialUrl, number }: DocumentData): string {
  if (officialUrl !== undefined)
    return `<a href="${escapeHtml(officialUrl)}" rel="external noreferrer">${texts.officialText}</a>.`;
  if (number === null) return portalsHtml();
  return filled(texts.officialSearchBy, {
    number: `<strong>${escapeHtml(number)}</strong>`,
    ...siteLinks(),
  });
}

/** The portals to search for any official text, in one sentence. */
export function portalsHtml(): string {
  return filled(texts.officialSearch, siteLinks());
}

function siteLinks(): Record<'first' | 'second' | 'third', string> {
  const [first = '', second = '', third = ''] = SITES.map(
    ([url, name]) => `<a href="${url}" rel="external noreferrer">${name}</a>`,
  );
  return { first, second, third };
}
