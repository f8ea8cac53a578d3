import {
  fallenBases,
  isDead,
  type FallenBasis,
  type LeaningKind,
} from '../../legal/effect/index.ts';
import { stateIn, type EffectBook, type Focus } from '../as-of/book.ts';
import { andList, bookLink, bookLinks } from '../as-of/link.ts';
import { formatDate } from '../ui/date.ts';

/** What an act does to the one it was made under. */
const MADE_UNDER: Readonly<Record<Exclude<LeaningKind, 'basedOn'>, string>> = {
  details: 'quy định chi tiết',
  guides: 'hướng dẫn',
  implements: 'thực hiện',
};

/**
 * Notices, as HTML, that what the document was made under has ended, as a whole or in part, so that
 * the document itself must be checked; and that an act it names as basis has. None on a document
 * that has itself ended.
 */
export function basisNotices(book: EffectBook, { slug, bases }: Focus, on: string): string[] {
  const own = stateIn(book, slug, { on });
  if (!own || isDead(own.id)) return [];
  const fallen = fallenBases(bases, (target) => {
    const state = stateIn(book, target, { on });
    const input = book.entries[target]?.input;
    return state && input ? { state, input } : null;
  });
  const parents = fallen.filter(({ kind }) => kind !== 'basedOn');
  const parentSlugs = new Set(parents.map(({ target }) => target));
  const named = fallen.filter(({ kind, target }) => kind === 'basedOn' && !parentSlugs.has(target));
  return [
    ...parents.map((basis) => parentNotice(book, basis)),
    ...(named.length === 0
      ? []
      : [`Văn bản căn cứ đã được thay thế: ${andList(named.map((one) => endedHtml(book, one)))}.`]),
  ];
}

function parentNotice(book: EffectBook, basis: FallenBasis): string {
  const does = basis.kind === 'basedOn' ? 'căn cứ' : MADE_UNDER[basis.kind];
  const how = basis.whole
    ? `nay đã hết hiệu lực ${sinceHtml(book, basis)}`
    : `nay đã hết hiệu lực một phần ${sinceHtml(book, basis)}`;
  return `Cần kiểm tra: văn bản này ${does} ${bookLink(book, basis.target)}, ${how.trim()}. Chưa rõ còn áp dụng được đến đâu.`;
}

function endedHtml(book: EffectBook, basis: FallenBasis): string {
  return `${bookLink(book, basis.target)} ${sinceHtml(book, basis)}`.trim();
}

/** "(từ ngày …, thay bằng …)", as far as known. */
function sinceHtml(book: EffectBook, { since, by }: FallenBasis): string {
  const words = [
    since === null ? '' : `từ ngày ${formatDate(since)}`,
    by.length === 0 ? '' : `theo ${bookLinks(book, by)}`,
  ].filter((part) => part !== '');
  return words.length === 0 ? '' : `(${words.join(', ')})`;
}
