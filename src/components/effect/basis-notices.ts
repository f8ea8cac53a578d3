import {
  fallenBases,
  isDead,
  type FallenBasis,
  type LeaningKind,
} from '../../legal/effect/index.ts';
import { stateIn, type EffectBook, type Focus } from '../as-of/book.ts';
import { andList, bookLink, bookLinks } from '../as-of/link.ts';
import { formatDate } from '../ui/date.ts';
import { filled } from '../../texts/filled.ts';
import * as texts from '../../texts/vi.ts';

/** What an act does to the one it was made under. */
const MADE_UNDER: Readonly<Record<Exclude<LeaningKind, 'basedOn'>, string>> = {
  details: texts.detailing,
  guides: texts.guiding,
  implements: texts.implementing,
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
      : [
          filled(texts.basesReplaced, { links: andList(named.map((one) => endedHtml(book, one))) }),
        ]),
  ];
}

function parentNotice(book: EffectBook, basis: FallenBasis): string {
  return filled(basis.whole ? texts.parentEnded : texts.parentPartEnded, {
    what: basis.kind === 'basedOn' ? texts.basedOn : MADE_UNDER[basis.kind],
    act: bookLink(book, basis.target),
    since: sinceHtml(book, basis),
  });
}

function endedHtml(book: EffectBook, basis: FallenBasis): string {
  return bookLink(book, basis.target) + sinceHtml(book, basis);
}

/** " (từ ngày …, theo …)", as far as known. */
function sinceHtml(book: EffectBook, { since, by }: FallenBasis): string {
  const links = bookLinks(book, by);
  if (since === null) return links === '' ? '' : ` ${filled(texts.basisBy, { links })}`;
  const date = formatDate(since);
  const words =
    links === '' ? filled(texts.basisSince, { date }) : filled(texts.basisSinceBy, { date, links });
  return ` ${words}`;
}
