import {
  CHAIN_TIERS,
  chainOf,
  type ChainStep,
  type Relative,
} from '../../legal/competence/chain.ts';
import { competenceOn, type GroundState } from '../../legal/competence/index.ts';
import type { EffectState, Question } from '../../legal/effect/index.ts';
import { stateIn } from '../as-of/book.ts';
import { groundLine } from '../ground/ground-lines.ts';
import { worldIn } from '../competence/book.ts';
import { iconHtml } from '../ui/icon-html.ts';
import { escapeHtml, nameHtml } from '../ui/name-html.ts';
import { stateHtml } from '../ui/state-html.ts';
import type { ChainData } from './chain-data.ts';
import { filled } from '../../texts/filled.ts';
import * as texts from '../../texts/vi.ts';

/** What a relative does to the ground it is tied to. */
const TIES = {
  details: texts.chainDetails,
  guides: texts.chainGuides,
  implements: texts.chainImplements,
  basis: texts.chainBasis,
} as const satisfies Readonly<Record<Relative['how'], string>>;

/**
 * The tiers the answer of a day comes down through, as HTML: each with its provisions and their
 * states, and a mark where the collection shows nothing.
 */
export function chainHtml(data: ChainData, question: Question): string {
  const { row, documents, relatives, local, effect } = data;
  const answer = competenceOn(row, question, worldIn({ effect }));
  const steps = chainOf({
    grounds: answer.parts.flatMap(({ grounds }) => grounds),
    tierOf: (slug) => documents[slug]?.tier ?? null,
    relatives,
    stateOf: (slug) => stateIn(effect, slug, question),
    local,
  });
  if (steps.length === 0) return `<p>${texts.chainNone}</p>`;
  const open = answer.status === 'unknown' ? `<p class="chain-open">${texts.chainOpen}</p>` : '';
  const tiers = steps.map((step) => stepHtml(step, data, question)).join('');
  return `${open}<ol class="chain" role="list">${tiers}</ol>`;
}

function stepHtml(step: ChainStep, data: ChainData, question: Question): string {
  const name = `<p class="tier-name">${CHAIN_TIERS[step.tier]}</p>`;
  return `<li class="tier ${step.kind}" data-tier="${step.tier}">${name}${bodyOf(step, data, question)}</li>`;
}

function bodyOf(step: ChainStep, data: ChainData, question: Question): string {
  switch (step.kind) {
    case 'present':
      return listOf(step.grounds.map((ground) => groundHtml(ground, data)));
    case 'near':
      return `<p class="tier-mark">${iconHtml('info', 16)}${texts.chainNear}</p>${listOf(step.relatives.map((one) => relativeHtml(one, data, question)))}`;
    case 'gap':
      return `<p class="tier-mark">${iconHtml('unknown', 16)}${texts.chainGap}</p>`;
  }
}

function groundHtml(ground: GroundState, data: ChainData): string {
  const { text, href } = groundLine(ground, (slug) => data.documents[slug] ?? null);
  const words = nameHtml(text);
  const named = href === null ? words : `<a href="${href}">${words}</a>`;
  return `${named} ${badge(ground.state)}${areaHtml(ground.document, data)}`;
}

function relativeHtml(
  { document, how, of }: Relative,
  data: ChainData,
  question: Question,
): string {
  const { name = document, url = null } = data.documents[document] ?? {};
  const words = nameHtml(name);
  const named = url === null ? words : `<a href="${url}">${words}</a>`;
  const tie = filled(TIES[how], { text: nameHtml(data.documents[of]?.name ?? of) });
  return `${named} ${badge(stateIn(data.effect, document, question))}<span class="quiet tier-tie">${tie}</span>${areaHtml(document, data)}`;
}

function badge(state: EffectState | null): string {
  return state === null
    ? `<span class="quiet">${texts.noPageYet}</span>`
    : `<span class="state">${stateHtml(state, false)}</span>`;
}

function areaHtml(document: string, { documents }: ChainData): string {
  const area = documents[document]?.area;
  return area == null
    ? ''
    : ` <span class="tier-area">${filled(texts.onlyThereStop, { place: escapeHtml(area) })}</span>`;
}

function listOf(items: readonly string[]): string {
  return `<ul role="list">${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
}
