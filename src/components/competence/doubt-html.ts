import { DOUBTS, type CompetencePart, type Doubt } from '../../legal/competence/index.ts';
import { escapeHtml, nameHtml } from '../ui/name-html.ts';
import { holderWords } from './span-words.ts';
import { filled } from '../../texts/filled.ts';
import * as texts from '../../texts/vi.ts';

/** What would settle a doubt, where the row itself does not say. */
const SETTLES: Readonly<Record<Doubt, string>> = {
  'no-span': texts.settlesNoSpan,
  'not-settled': texts.settlesNotSettled,
  'start-unknown': texts.settlesStart,
  'end-unknown': texts.settlesEnd,
  'basis-ended': texts.settlesEnded,
  'basis-unknown': texts.settlesBasis,
};

/**
 * Why an answer is less than certain, what holds if it has not begun, and what would settle it,
 * unless the card tells that elsewhere. Empty for a certain answer. What the card does not know of a
 * matter is not what is missing where it says nothing of the day.
 */
export function doubtHtml(part: CompetencePart, settled: boolean): string {
  const { doubts, otherwise, span, status } = part;
  if (doubts.length === 0) return '';
  const lines = [
    ...doubts.filter((doubt) => doubt !== 'not-settled').map((doubt) => DOUBTS[doubt]),
    ...(status === 'unknown' && span?.note !== undefined ? [span.note] : []),
    ...(otherwise ? [filled(texts.otherwise, { text: holderWords(otherwise) })] : []),
  ];
  const settles = doubts.map((doubt) => SETTLES[doubt]).join('; ');
  return (
    (lines.length === 0
      ? ''
      : `<p class="who-doubt">${lines.map((line) => nameHtml(line)).join(' ')}</p>`) +
    (settled && !doubts.includes('no-span')
      ? ''
      : `<p class="quiet">${filled(texts.settledByText, { names: escapeHtml(settles) })}</p>`)
  );
}

/** That nothing is said of the place asked about, of which areas alone, and what would settle it. */
export function elsewhereHtml(areas: readonly string[]): string {
  return (
    `<p class="who-doubt">${escapeHtml(filled(texts.notHere, { names: areas.join(', ') }))}</p>` +
    `<p class="quiet">${filled(texts.settledByText, { names: texts.settlesNotHere })}</p>`
  );
}
