import { timeLimitWords } from '../../legal/deadline/time-limit.ts';
import type { Service } from '../../schemas/procedure.ts';
import { WAY_NAMES } from './words.ts';

/** Papers named before the reader goes on to the whole list. */
const NAMED = 4;

/** What the first screen says of a field: lines, or what would settle it. */
export type FirstCell = { readonly lines: readonly string[] } | { readonly settledBy: string };

/** What to bring, in short. */
export function needWords({ dossier }: Pick<Service, 'dossier'>): FirstCell {
  if (!dossier.known) return { settledBy: dossier.settledBy };
  const lines = dossier.value.map(({ text }) => text);
  const left = lines.length - NAMED;
  return { lines: left > 0 ? [...lines.slice(0, NAMED), `Và ${String(left)} mục nữa.`] : lines };
}

/** Where to hand it in, and how. */
export function placeWords({
  submitTo,
  channels,
}: Pick<Service, 'submitTo' | 'channels'>): FirstCell {
  if (!submitTo.known) return { settledBy: submitTo.settledBy };
  const ways = channels.known
    ? [...new Set(channels.value.map(({ way }) => WAY_NAMES[way].toLowerCase()))]
    : [];
  return {
    lines: [
      ...submitTo.value.map(({ who }) => `${who}.`),
      ...(ways.length > 0 ? [`Cách nộp: ${ways.join(', ')}.`] : []),
    ],
  };
}

/** How long it takes by law. */
export function timeWords({ deadlines }: Pick<Service, 'deadlines'>): FirstCell {
  if (!deadlines.known) return { settledBy: deadlines.settledBy };
  return { lines: deadlines.value.map(({ what, time }) => `${what}: ${timeLimitWords(time)}.`) };
}
