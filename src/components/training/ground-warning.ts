import { isDead, type EffectState } from '../../legal/effect/index.ts';

/** What a reader must be warned of, worst first. */
const WARNINGS: readonly (readonly [(state: EffectState) => boolean, string])[] = [
  [
    ({ id }) => isDead(id) && id !== 'ngung-hieu-luc-toan-bo',
    'Căn cứ của câu này đã hết hiệu lực. Hãy xem lại trước khi dùng.',
  ],
  [
    ({ id }) => id === 'ngung-hieu-luc-toan-bo',
    'Căn cứ của câu này đang ngưng hiệu lực. Hãy xem lại trước khi dùng.',
  ],
  [
    ({ id }) => id === 'chua-co-hieu-luc',
    'Căn cứ của câu này chưa có hiệu lực. Hãy xem lại trước khi dùng.',
  ],
  [
    ({ id }) => id === 'chua-xac-dinh',
    'Hiệu lực căn cứ của câu này chưa xác định. Hãy xem lại trước khi dùng.',
  ],
];

/**
 * The warning that stands beside an answer on a day on which what it rests on is not surely in
 * force; empty when all of it is. Documents without facts, and those without a state of effect of
 * their own, warn of nothing: the list of grounds says what they are.
 *
 * @param of places as `slug#address`, or `slug`.
 */
export function groundWarning(
  of: readonly string[],
  stateOf: (of: string) => EffectState | null,
): string {
  const states = of.flatMap((place) => stateOf(place) ?? []);
  return WARNINGS.find(([test]) => states.some(test))?.[1] ?? '';
}
