import { findAttachments } from './attachments.ts';
import { InstrumentBuilder } from './instrument.ts';
import { splitLines } from './lines.ts';
import { readMarker, type MarkedLine } from './marker.ts';
import { checkNumbering } from './numbering.ts';
import type { Instrument, LegalTree, StructureIssue } from './tree.ts';

/**
 * Reads the structure of a Vietnamese legal text: Phần, Chương, Mục, Điều, khoản, điểm, dashes, and
 * every paragraph between them, each with a range in `text` and a permanent address.
 *
 * Never refuses a text and never changes one: what is odd (a gap in the numbering, a repeated
 * label) comes back as issues. Expects NFC, one paragraph a line. Linear in the length of the text.
 *
 * @example
 * parseStructure('Điều 1. Phạm vi\n1. Một.\n3. Ba.').issues[0]?.rule; // 'structure/gap'
 */
export function parseStructure(text: string): LegalTree {
  const lines = splitLines(text).map((line): MarkedLine => ({
    ...line,
    marker: line.quoted ? null : readMarker(line.text),
  }));
  const issues: StructureIssue[] = [];
  const starts = findAttachments(lines);
  const bounds = [{ at: 0, ref: null }, ...starts];
  const instruments = bounds.map(({ at, ref }, i): Instrument => {
    const own = lines.slice(at, bounds[i + 1]?.at ?? lines.length);
    const builder = new InstrumentBuilder(ref, hasArticles(own), issues);
    for (const line of own) builder.add(line);
    return builder.finish({ start: own[0]?.start ?? 0, end: own.at(-1)?.end ?? 0 });
  });
  const all = [...issues, ...instruments.flatMap(checkNumbering)];
  return { text, instruments, issues: all.sort((a, b) => a.range.start - b.range.start) };
}

function hasArticles(lines: readonly MarkedLine[]): boolean {
  return lines.some(({ marker }) => marker?.kind === 'article' && marker.sure);
}
