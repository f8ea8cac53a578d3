import { effectName, type EffectState } from '../../legal/effect/index.ts';
import { formatDate } from './date.ts';
import { iconHtml } from './icon-html.ts';
import { STATE_ICONS } from './state-icons.ts';
import { filled } from '../../texts/filled.ts';
import * as texts from '../../texts/vi.ts';

/** A state as icon and word, and up to when the evidence speaks. No outside text reaches it. */
export function stateHtml(effect: EffectState, withEvidence: boolean): string {
  const badge = `<span class="badge" data-state="${effect.id}">${iconHtml(STATE_ICONS[effect.id], 16)}${effectName(effect)}</span>`;
  if (!withEvidence || effect.evidenceUntil === null) return badge;
  const date = `<time datetime="${effect.evidenceUntil}">${formatDate(effect.evidenceUntil)}</time>`;
  return `${badge} <span class="badge-evidence">${filled(texts.byEvidence, { date })}</span>`;
}
