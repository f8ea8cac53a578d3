import type { Segment } from './difference.ts';

const MARKS: Readonly<Record<string, string>> = {
  ',': 'dấu phẩy',
  ';': 'dấu chấm phẩy',
  '.': 'dấu chấm',
  ':': 'dấu hai chấm',
  '-': 'dấu gạch ngang',
  '–': 'dấu gạch ngang',
  '/': 'dấu gạch chéo',
  '(': 'dấu mở ngoặc',
  ')': 'dấu đóng ngoặc',
};

/**
 * What is different, in words, so that nothing rests on colour: one entry a change, in the order of
 * the text; none where nothing changed.
 *
 * @example
 * differenceWords(difference('Lễ tân đối ngoại', 'Lễ tân nhà nước'));
 * // ['đổi “đối ngoại” thành “nhà nước”']
 */
export function differenceWords(segments: readonly Segment[]): string[] {
  return segments.flatMap(({ kind, before, after }, i) => {
    if (kind === 'kept') return [];
    const [old, young] = [before.trim(), after.trim()];
    if (old === '' && young === '') return [];
    if (old === '') return [`thêm ${named(young)}${place(segments[i - 1])}`];
    if (young === '') return [`bỏ ${named(old)}`];
    return [`đổi ${named(old)} thành ${named(young)}`];
  });
}

/** A mark by its name, anything else in quotation marks. */
function named(text: string): string {
  return MARKS[text] ?? `“${text}”`;
}

/** After which words something was added; at the beginning where there are none. */
function place(kept: Segment | undefined): string {
  const words = kept?.after.trim().split(/\s+/u).slice(-2).join(' ') ?? '';
  return words === '' ? ' ở đầu' : ` sau “${words}”`;
}
