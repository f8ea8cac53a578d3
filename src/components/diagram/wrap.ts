/** Share of the font's size that letters take in the interface's typeface, rounded up. */
const WIDTHS = [
  [/\p{Lu}/u, 0.78],
  [/\p{N}/u, 0.62],
  [/[\s.,:;'|()]/u, 0.3],
  [/[-/–]/u, 0.36],
] as const;
const OTHER = 0.6;

/** About how wide a text is, in ems. A build has no fonts to measure with. */
export function widthOf(text: string): number {
  return [...text].reduce(
    (sum, letter) => sum + (WIDTHS.find(([kind]) => kind.test(letter))?.[1] ?? OTHER),
    0,
  );
}

/**
 * Cuts a text into lines of at most so many ems, at spaces, else after `/` or `-` of a long number;
 * what does not fit into the lines ends with an ellipsis.
 *
 * @example
 * wrap('Nghị định số 134/2025/NĐ-CP', 12, 2); // ['Nghị định số', '134/2025/NĐ-CP']
 */
export function wrap(text: string, width: number, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text, width)) {
    if (line !== '' && !fits(`${line}${piece}`, width)) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  if (line.trimEnd() !== '') lines.push(line.trimEnd());
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), shortened(lines[most - 1] ?? '', width)];
}

/** Words with the space after them; words longer than a line in parts. */
function pieces(text: string, width: number): string[] {
  return text
    .normalize('NFC')
    .trimStart()
    .split(/(?<=\s)(?=\S)/u)
    .flatMap((word) => (fits(word, width) ? [word] : word.split(/(?<=[/-])/u)))
    .flatMap((part) => (fits(part, width) ? [part] : chunks(part, width)));
}

function chunks(text: string, width: number): string[] {
  const parts = [''];
  for (const letter of text) {
    const last = parts.length - 1;
    const longer = `${parts[last] ?? ''}${letter}`;
    if (parts[last] === '' || fits(longer, width)) parts[last] = longer;
    else parts.push(letter);
  }
  return parts;
}

function shortened(line: string, width: number): string {
  const letters = [...line];
  while (letters.length > 1 && !fits(`${letters.join('')}…`, width)) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

function fits(text: string, width: number): boolean {
  return widthOf(text.trimEnd()) <= width;
}
