import { effectName } from '../../legal/effect/index.ts';
import { nameHtml } from '../ui/name-html.ts';
import { iconHtml } from '../ui/icon-html.ts';
import { stateHtml } from '../ui/state-html.ts';
import type { CellLine } from './cells.ts';

/** A cell as HTML: a paragraph a line. All words are escaped. */
export function cellHtml(lines: readonly CellLine[]): string {
  return lines.map(lineHtml).join('');
}

function lineHtml({ text, look, href, of, state }: CellLine): string {
  const words = nameHtml(text);
  const named = href == null ? words : `<a href="${href}">${words}</a>`;
  const badge =
    of === undefined || state === undefined
      ? ''
      : `<span class="visually-hidden"> – </span><span class="state" data-effect-of="${of}">${stateHtml(state, false)}</span>`;
  const icon = look === 'unknown' ? iconHtml('unknown', 16) : '';
  return `<p class="line ${look}">${icon}${named}${badge}</p>`;
}

/** A line as plain text, as files have it. */
export function lineText({ text, state }: CellLine): string {
  return state === undefined ? text : `${text} – ${effectName(state)}`;
}
