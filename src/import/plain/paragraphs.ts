import { isCapitals, readMarker } from '../../legal/structure/marker.ts';

/** Words that open a paragraph of an act. */
const OPENING = /^(?:Căn cứ|Theo đề nghị|Xét đề nghị|Nơi nhận)(?!\p{L})/u;
/** Lines of a text broken at a width are about as long as printed ones. */
const LEAST_WIDTH = 40;
const MOST_WIDTH = 140;
const LEAST_LINES = 12;
/** Of a hundred lines so few may be longer: what was put above or into a text broken at a width. */
const LONGER = 0.02;

/**
 * The paragraphs of a text file: its lines, or, where somebody broke the lines at a width, those that
 * go on joined. Empty lines end a paragraph.
 *
 * @example
 * paragraphsOf('Điều 1. Một\r\nĐiều 2. Hai'); // ['Điều 1. Một', 'Điều 2. Hai']
 */
export function paragraphsOf(text: string): string[] {
  const lines = text
    .split(/\r\n?|[\n\v\f\u0085\u2028\u2029]/u)
    .map((line) => line.replace(/\s+/gu, ' ').trim());
  const width = wrapWidth(lines);
  if (width === null) return lines.filter((line) => line !== '');
  const done: string[] = [];
  let last = '';
  for (const line of lines) {
    const text = done.at(-1);
    if (line !== '' && last !== '' && text !== undefined && goesOn(last, line, width))
      done[done.length - 1] = `${text} ${line}`;
    else if (line !== '') done.push(line);
    last = line;
  }
  return done;
}

/** The width at which lines were broken, `null` where each line is a paragraph of its own. */
function wrapWidth(lines: readonly string[]): number | null {
  const lengths = lines.map(({ length }) => length).filter((length) => length > 0);
  if (lengths.length < LEAST_LINES) return null;
  lengths.sort((a, b) => b - a);
  const width = lengths[Math.floor(lengths.length * LONGER)] ?? 0;
  if (width < LEAST_WIDTH || width > MOST_WIDTH) return null;
  const full = lengths.filter((length) => length > width * 0.8).length;
  return full > lengths.length * 0.4 ? width : null;
}

/** A line broken at the width was too full for the first word of the next. */
function goesOn(last: string, line: string, width: number): boolean {
  // A longer line was not broken there.
  if (last.length > width || line.length > width) return false;
  if (readMarker(line) !== null || OPENING.test(line)) return false;
  if (isCapitals(last) !== isCapitals(line)) return false;
  if (/[\p{L}\d,]$/u.test(last) && /^\p{Ll}/u.test(line)) return true;
  const word = line.split(' ', 1)[0] ?? '';
  return last.length + 1 + word.length > width && !/[.;:]$/u.test(last);
}
