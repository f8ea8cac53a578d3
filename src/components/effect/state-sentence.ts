import type { EffectState } from '../../legal/effect/index.ts';
import type { EffectBook } from '../as-of/book.ts';
import { bookLinks } from '../as-of/link.ts';
import { formatDate } from '../ui/date.ts';
import { filled } from '../../texts/filled.ts';
import * as texts from '../../texts/vi.ts';

/** What a state means for the reader, as HTML with links to the documents that caused it. */
export function stateSentence(book: EffectBook, slug: string, effect: EffectState): string {
  const links = bookLinks(book, effect.by);
  const date = effect.since === null ? '' : formatDate(effect.since);
  switch (effect.reason) {
    case 'replaced': {
      const incoming = book.entries[slug]?.input.incoming ?? [];
      const replaced = incoming.some(
        ({ kind, by }) => kind === 'replaces' && effect.by.includes(by),
      );
      if (date === '')
        return filled(replaced ? texts.stateReplaced : texts.stateRepealed, { links });
      const since = replaced ? texts.stateReplacedSince : texts.stateRepealedSince;
      return filled(since, { date, links });
    }
    case 'expired':
      return date === '' ? texts.stateExpired : filled(texts.stateExpiredSince, { date });
    case 'amended':
      return filled(texts.stateAmended, { links });
    case 'partly-ended':
      return links === '' ? texts.statePartExpired : filled(texts.statePartEnded, { links });
    case 'not-yet':
      return date === '' ? '' : filled(texts.stateNotYet, { date });
    case 'suspended':
      return filled(texts.stateSuspended, { links });
    case 'end-date-unknown':
      return texts.stateEndUnknown;
    case 'stale-evidence':
      return texts.stateOldEvidence;
    case 'no-evidence':
    case 'start-date-unknown':
      return texts.stateNoEvidence;
    case 'not-normative':
      return texts.stateNotNormative;
    case 'elsewhere':
      return texts.stateElsewhere;
    case 'in-force':
      return '';
  }
}
