/** Stands for an element among the words of a sentence; the next ones for the second, the third. */
export const FIRST_MARK = 0xe000;

/** Any such stand-in, as a part of a pattern. */
export const MARK = '[\\uE000-\\uF8FF]';

/** What may fill a gap, by the gap's name; any other is filled with anything. */
const GAPS: Readonly<Record<string, string>> = {
  n: '[\\d.,]+',
  n2: '[\\d.,]+',
  date: `\\d{2}/\\d{2}/\\d{4}|${MARK}`,
  date2: `\\d{2}/\\d{2}/\\d{4}|${MARK}`,
  when: '(?:,? (?:từ ngày|đến trước ngày|chưa rõ) .*?)?',
  since: '.*?',
  links: `.*?${MARK}.*?`,
};

/** A text with gaps, as it is found on a page. */
export interface Template {
  /** Finds it; one group a gap, in order. */
  readonly pattern: RegExp;
  readonly gaps: readonly string[];
  /** Its longest piece of words, which a text must hold: quicker than the pattern. */
  readonly probe: string;
  /** Letters of its own: the more, the surer the find. */
  readonly weight: number;
}

/** Reads a text of `src/texts` as a pattern. */
export function readTemplate(text: string): Template {
  const gaps = Array.from(text.matchAll(/\{(\w+)\}/g), ([, name = '']) => name);
  const pieces = text.split(/\{\w+\}/);
  const source = pieces
    .map((piece, i) => {
      const gap = gaps[i];
      const words = piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
      return gap === undefined ? words : `${words}(${GAPS[gap] ?? '.+?'})`;
    })
    .join('');
  const probe = pieces.reduce((longest, one) => (one.length > longest.length ? one : longest));
  const weight = pieces.join('').length;
  return { pattern: new RegExp(`^${source}$`, 'u'), gaps, probe, weight };
}
