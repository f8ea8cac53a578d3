import type { CommuneAnswer } from '../../legal/competence/index.ts';

/**
 * How many of some matters are a commune's own to decide, in a sentence.
 *
 * @example
 * communeCount(['no', 'no', 'unknown']); // 'trong 3 việc của kho, không việc nào cấp xã quyết định; 2 việc không thuộc cấp xã, 1 việc chưa xác định.'
 */
export function communeCount(answers: readonly CommuneAnswer[]): string {
  const count = (answer: CommuneAnswer): number => answers.filter((one) => one === answer).length;
  const own = count('yes');
  const decided =
    own === 0 ? 'không việc nào cấp xã quyết định' : `${String(own)} việc cấp xã quyết định`;
  const rest = [
    ...(count('no') === 0 ? [] : [`${String(count('no'))} việc không thuộc cấp xã`]),
    ...(count('unknown') === 0 ? [] : [`${String(count('unknown'))} việc chưa xác định`]),
  ];
  return `trong ${String(answers.length)} việc của kho, ${[decided, rest.join(', ')].filter(Boolean).join('; ')}.`;
}
