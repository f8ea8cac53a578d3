import type { SiteDocument } from '../../content/model.ts';
import type { ReplacementLink } from '../../legal/graph-chain.ts';
import { nameHtml } from '../ui/name-html.ts';
import type { ProvisionHtml } from './provision-links.ts';
import { sinceWords } from './when-words.ts';

/**
 * What ended an act, as HTML: by which document and which provision of it; from when, where the
 * act's own days do not tell that. A lead says that it may have.
 *
 * @example 'Được thay thế bởi <a …>Nghị định số 313/2025/NĐ-CP</a> (khoản 5 Điều 35)'
 */
export function endingHtml(
  { kind, byProvision, when, confidence }: ReplacementLink,
  by: { readonly short: string; readonly document: SiteDocument | null },
  provisionHtml: ProvisionHtml,
  withDay: boolean,
): string {
  const verb = kind === 'replaces' ? 'được thay thế bởi' : 'bị bãi bỏ bởi';
  const link = by.document
    ? `<a href="${by.document.url}">${nameHtml(by.short)}</a>`
    : nameHtml(by.short);
  const where = byProvision === undefined ? '' : ` (${provisionHtml(byProvision)})`;
  const since = sinceWords(when);
  const day = since === '' ? ', chưa rõ từ ngày nào' : `, ${since}`;
  const sentence = confidence === 'C' ? `Có thể đã ${verb}` : capital(verb);
  return `${sentence} ${link}${where}${withDay ? day : ''}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
