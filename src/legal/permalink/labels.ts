/**
 * Labels of provisions with what they stand under, as short as they can be written: runs of numbers
 * as `1..7`, everything else with commas.
 *
 * @example writeLabels(['1', '2', '3', '4a']) // '1..3,4a'
 */
export function writeLabels(labels: readonly string[]): string {
  const parts: string[] = [];
  for (let i = 0; i < labels.length;) {
    const end = runEnd(labels, i);
    const [first = '', last = ''] = [labels[i], labels[end]];
    if (end - i >= 2) parts.push(`${first}..${last}`);
    else parts.push(...labels.slice(i, end + 1));
    i = end + 1;
  }
  return parts.join(',');
}

/** The labels that {@link writeLabels} wrote. */
export function readLabels(text: string): string[] {
  return text.split(',').flatMap((part) => {
    const [, first, last] = /^(\d+)\.\.(\d+)$/u.exec(part) ?? [];
    if (first === undefined || last === undefined) return [part];
    const length = Math.max(0, Number(last) - Number(first) + 1);
    return Array.from({ length }, (_, i) => String(Number(first) + i));
  });
}

/** Index of the last of the labels that count on from one, each by one, without leading zeros. */
function runEnd(labels: readonly string[], from: number): number {
  let end = from;
  while (isNumber(labels[end]) && labels[end + 1] === String(Number(labels[end]) + 1)) end++;
  return end;
}

function isNumber(label: string | undefined): boolean {
  return label !== undefined && /^(?:0|[1-9]\d{0,8})$/u.test(label);
}
