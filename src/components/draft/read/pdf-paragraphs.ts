import { isCapitals, readMarker } from '../../../legal/structure/marker.ts';
import type { PrintedLine } from './pdf-lines.ts';

/** Words that open a paragraph of an act and never stand at the start of a line by chance. */
const OPENING = /^(?:Căn cứ|Theo đề nghị|Xét đề nghị|Nơi nhận)(?!\p{L})/u;

/**
 * Puts printed lines together to paragraphs, one a line, as the structure parser wants them. Where
 * the layout leaves a doubt a line begins a paragraph of its own, except in the middle of a sentence.
 */
export function paragraphs(pages: readonly (readonly PrintedLine[])[]): string {
  const done: string[] = [];
  let last: PrintedLine | null = null;
  for (const lines of pages) {
    const edges = edgesOf(lines);
    let samePage = false;
    for (const line of lines) {
      const text = done.at(-1);
      if (text !== undefined && last !== null && goesOn(last, line, edges, samePage))
        done[done.length - 1] = text + glue(text, line.text) + line.text;
      else done.push(line.text);
      last = line;
      samePage = true;
    }
  }
  return done.join('\n');
}

/** Where the text of a page begins and ends. */
interface Edges {
  readonly left: number;
  readonly right: number;
}

function edgesOf(lines: readonly PrintedLine[]): Edges {
  return {
    left: Math.min(...lines.map(({ left }) => left)),
    right: Math.max(...lines.map(({ right }) => right)),
  };
}

function goesOn(last: PrintedLine, line: PrintedLine, edges: Edges, samePage: boolean): boolean {
  if (readMarker(line.text) !== null || OPENING.test(line.text)) return false;
  if (isCapitals(last.text) !== isCapitals(line.text)) return false;
  // Within a sentence: nothing ends and nothing begins.
  if (/[\p{L}\d,]$/u.test(last.text) && /^[\p{Ll}\d]/u.test(line.text)) return true;
  if (samePage && last.y - line.y > 1.9 * Math.max(last.size, line.size)) return false;
  const width = edges.right - edges.left;
  if (last.right < edges.right - 0.2 * width) return false;
  const indented = line.left > edges.left + line.size / 2;
  return !(indented && /[.;:”"]$/u.test(last.text));
}

/** Nothing after "NĐ-" or "2025/" at the end of a line: the number goes on in the next. */
function glue(before: string, after: string): string {
  return /[\p{L}\d][/-]$/u.test(before) && /^[\p{Lu}\d]/u.test(after) ? '' : ' ';
}
