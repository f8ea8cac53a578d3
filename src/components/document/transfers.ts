import type { SiteDocument } from '../../content/model.ts';
import { describeAddress, parseAddress } from '../../legal/address/index.ts';
import { hasCome } from '../../legal/effect/index.ts';
import { formatDate } from '../ui/date.ts';
import { escapeHtml } from '../ui/name-html.ts';
import { linkHtml } from './link-html.ts';

/**
 * Notices, as HTML, that another act has moved a competence this one sets. The clause stays in force
 * and in its words; who decides is another until the moving act ends.
 */
export function transferNotices(
  { incoming, effect, data }: SiteDocument,
  documents: readonly SiteDocument[],
): string[] {
  const linked = Boolean(data.verbatim ?? data.digest);
  const moves = incoming.filter(
    ({ kind, confidence, when }) =>
      kind === 'transfers' && confidence !== 'C' && hasCome(when, effect.on) !== 'no',
  );
  // A move whose start is not known for certain is told apart from one that has come.
  const groups = Map.groupBy(moves, ({ by, when }) => `${by} ${hasCome(when, effect.on)}`);
  return [...groups.values()].flatMap((relations): string[] => {
    const [first] = relations;
    if (!first) return [];
    const { by } = first;
    const begun = hasCome(first.when, effect.on) === 'yes';
    const acting = documents.find(({ slug }) => slug === by);
    if (!acting || acting.effect.id === 'het-hieu-luc-toan-bo') return [];
    const places = relations.flatMap(({ provisions, scope }) => {
      const described = provisions.map((address) => describe(address, linked)).filter(Boolean);
      return described.length > 0 || scope === undefined ? described : [escapeHtml(scope)];
    });
    const where = [...new Set(places)].join(', ');
    const what = where === '' ? 'Thẩm quyền nêu trong văn bản này' : `Thẩm quyền nêu tại ${where}`;
    const until = acting.data.expires?.confidence === 'C' ? undefined : acting.data.expires?.value;
    const term = until === undefined ? '' : `, cho đến trước ngày ${formatDate(until)}`;
    return [
      begun
        ? `${what} đã được chuyển theo ${linkHtml(by, documents)}${term}. Điều khoản gốc không bị sửa đổi.`
        : `${what} có thể đã được chuyển theo ${linkHtml(by, documents)}${term}; chưa rõ ngày bắt đầu.`,
    ];
  });
}

/** A place in words; a link to it where the page has the text. */
function describe(address: string, linked: boolean): string {
  const parsed = parseAddress(address);
  if (!parsed) return '';
  const words = escapeHtml(describeAddress(parsed));
  return linked ? `<a href="#${address}">${words}</a>` : words;
}
