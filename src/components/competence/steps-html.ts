import { timeLimitWords } from '../../legal/deadline/time-limit.ts';
import type { Step } from '../../schemas/step.ts';
import { calculateHtml } from '../deadlines/calculate-html.ts';
import { escapeHtml, nameHtml } from '../ui/name-html.ts';
import type { CompetenceData } from './book.ts';
import { clauseLinks } from './clause-html.ts';
import { differencesHtml, evidenceHtml } from './evidence-html.ts';

/** The steps in their order: who does what, by when, on which clause. */
export function stepsHtml(
  steps: readonly Step[],
  data: Pick<CompetenceData, 'documents' | 'sources'>,
  checkedOn: string,
): string {
  const items = steps.map((step) => {
    const { who, does, time, document, provision, note, discrepancies } = step;
    const clause =
      document === undefined
        ? ''
        : `<p class="quiet">${clauseLinks([{ document, provisions: provision === undefined ? [] : [provision] }], data)}</p>`;
    return (
      `<li><p><strong>${escapeHtml(who)}:</strong> ${nameHtml(does)}</p>` +
      (time
        ? `<p class="who-time">${escapeHtml(sentence(timeLimitWords(time)))} ${calculateHtml(time)}</p>`
        : '') +
      clause +
      (note === undefined ? '' : `<p class="quiet">${nameHtml(note)}</p>`) +
      differencesHtml(discrepancies) +
      `${evidenceHtml(step, data, checkedOn)}</li>`
    );
  });
  return `<ol class="who-steps">${items.join('')}</ol>`;
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
