import type { LegalTree, Paragraph, Unit } from '../../legal/structure/index.ts';
import type { StyleId } from './styles.ts';

/** Headings of a text, whatever depth they stand at, so that one kind always looks the same. */
const HEADING: Readonly<Partial<Record<Unit['kind'], StyleId>>> = {
  part: 'Heading1',
  chapter: 'Heading2',
  section: 'Heading3',
  subsection: 'Heading3',
  article: 'Heading4',
};

/** The style of a unit's own line. */
export function unitStyle(unit: Unit): StyleId {
  const style = HEADING[unit.kind];
  if (style === undefined) return 'Normal';
  if (unit.lead.role === 'heading' || unit.titles.length > 0) return style;
  return unit.kind === 'article' ? 'DieuLienLoi' : style;
}

/**
 * Styles of the lines that belong to no unit: opening, bases, closing. The line that
 * says what the document is ("QUYẾT ĐỊNH") is its title; the first of a regulation issued with it
 * is a heading above its chapters.
 */
export function lineStyles(tree: LegalTree, typeName: string): ReadonlyMap<Paragraph, StyleId> {
  const styles = new Map<Paragraph, StyleId>();
  const wordsOf = ({ range }: Paragraph): string => tree.text.slice(range.start, range.end).trim();
  for (const { attachment, opening, closing } of tree.instruments) {
    const title = attachment
      ? opening[0]
      : opening.find((line) => wordsOf(line).toUpperCase() === typeName.toUpperCase());
    const bases = opening.findIndex(({ role }) => role === 'basis');
    for (const [i, line] of opening.entries()) {
      if (line === title) styles.set(line, attachment ? 'Heading1' : 'Title');
      else if (line.role === 'enacting' || bases === -1 || i < bases)
        styles.set(line, wordsOf(line).startsWith('(') ? 'KemTheo' : openingStyle(line));
      else styles.set(line, 'CanCu');
    }
    for (const line of closing) styles.set(line, 'PhanCuoi');
  }
  return styles;
}

/** Lines of an opening without bases may be sentences of any length; only lines by role stand out. */
function openingStyle({ role, range }: Paragraph): StyleId {
  const isLine = role === 'enacting' || range.end - range.start <= LONGEST_LINE;
  return isLine ? 'MoDau' : 'Normal';
}

/** Letters of the longest line that is still set in the middle. */
const LONGEST_LINE = 200;
