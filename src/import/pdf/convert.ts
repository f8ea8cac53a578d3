import { detectEncoding, repairText, toUnicode, type LegacyEncoding } from '../repair/index.ts';
import { Ledger, type Changes } from './ledger.ts';
import type { Aside, Line, PageLayout, Piece, Raised, RawLine } from './layout.ts';

/** Fewer letters than this do not tell an encoding. */
const SAMPLE = 120;
/** A text with more controls and signs of no letter than this is none; bullets are a few in a hundred. */
const STRANGE = 0.12;

/**
 * Gives every line the letters it stands for: old encodings converted, marks composed, invisible
 * characters gone. Fonts are judged one by one where a text is not all Unicode, because a page's
 * header is often of another kind than its text. `null` when the letters are of an old encoding and
 * nobody can tell which.
 */
export function convertPages(
  pages: readonly PageLayout<RawLine>[],
): (Changes & { pages: PageLayout<Line>[]; converted: LegacyEncoding | null }) | null {
  const encodings = encodingsOf(pages);
  if (encodings === null) return null;
  const changes: Changes = { removed: [], added: [] };
  const converted = pages.map((page) => {
    const ledger = new Ledger(page.number);
    const letters = (text: string, font: string): string => {
      const encoding = encodings.get(font);
      if (encoding === undefined) return text;
      const unicode = raise(toUnicode(text, encoding), font);
      if (unicode !== text) ledger.replace('legacy-encoding', text, unicode);
      return unicode;
    };
    const result = mapLines(page, (raw: RawLine): Line =>
      lineOf(raw, page.number, letters, ledger),
    );
    ledger.closeInto(changes);
    return result;
  });
  return { pages: converted, converted: [...encodings.values()][0] ?? null, ...changes };
}

/** Fonts of an old encoding; `null` when one cannot be told. */
function encodingsOf(pages: readonly PageLayout<RawLine>[]): Map<string, LegacyEncoding> | null {
  const all: string[] = [];
  const samples = new Map<string, string[]>();
  for (const page of pages)
    mapLines(page, (line) => {
      all.push(line.pieces.map(({ text }) => text).join(''));
      for (const { font, text } of line.pieces) {
        const sample = samples.get(font);
        if (sample) sample.push(text);
        else samples.set(font, [text]);
      }
      return line;
    });
  const text = all.join('\n');
  const whole = detectEncoding(text);
  if (whole === 'unicode') return isNumbers(text) ? null : new Map();
  const encodings = new Map<string, LegacyEncoding>();
  const undecided: string[] = [];
  for (const [font, texts] of samples) {
    const sample = texts.join('\n');
    const verdict = sample.length < SAMPLE ? 'unsure' : detectEncoding(sample);
    if (verdict === 'unsure') undecided.push(font);
    else if (verdict !== 'unicode') encodings.set(font, verdict);
  }
  if (encodings.size > 0) {
    const [encoding] = encodings.values();
    // A heading's font has few letters, and those of the text's encoding where it is named alike.
    for (const font of undecided)
      if (encoding && [...encodings.keys()].some((known) => family(known) === family(font)))
        encodings.set(font, encoding);
    return encodings;
  }
  return whole === 'unsure' ? null : new Map([...samples.keys()].map((font) => [font, whole]));
}

/** Fonts that do not say which letters they have give their glyphs' numbers instead. */
function isNumbers(text: string): boolean {
  const signs = text.match(/(?![\n\t])[\p{Cc}\p{Co}\ufffd]/gu)?.length ?? 0;
  return signs > STRANGE * text.length;
}

/** ".VnTimeH,Bold" and ".VnTime" are one family of fonts. */
function family(font: string): string {
  return font
    .toLowerCase()
    .replace(/[^a-z]/gu, '')
    .slice(0, 3);
}

/** Fonts that show small letters as capitals have no capitals of their own. */
function raise(text: string, font: string): string {
  return /^\.?vn.*h(?:$|[,-])/iu.test(font) ? text.toUpperCase() : text;
}

function lineOf(
  { pieces, ...placed }: RawLine,
  page: number,
  letters: (text: string, font: string) => string,
  ledger: Ledger,
): Line {
  let text = '';
  const raised: Raised[] = [];
  let divided = false;
  for (const group of groupsOf(pieces)) {
    const unicode = group.map((piece) => letters(piece.text, piece.font)).join('');
    const repaired = repairText(unicode);
    ledger.take(repaired);
    divided = unicode.endsWith('\u00ad');
    const start = text.length;
    text += repaired.text;
    if (group[0]?.raised === true) raised.push({ start, end: text.length });
  }
  return {
    ...placed,
    text,
    divided,
    raised: raised.map((range) => trimmed(text, range)).filter(isLabel(text)),
    page,
  };
}

/** Pieces on one height together: a letter and its mark may be of two fonts. */
function groupsOf(pieces: readonly Piece[]): Piece[][] {
  const groups: Piece[][] = [];
  for (const piece of pieces) {
    const last = groups.at(-1);
    if (last?.[0]?.raised === piece.raised) last.push(piece);
    else groups.push([piece]);
  }
  return groups;
}

function trimmed(text: string, { start, end }: Raised): Raised {
  const lead = /^\s*/u.exec(text.slice(start, end))?.[0].length ?? 0;
  return {
    start: start + lead,
    end: start + lead + text.slice(start + lead, end).trimEnd().length,
  };
}

function isLabel(text: string): (range: Raised) => boolean {
  return ({ start, end }) => /^[[(]?\d{1,3}[\])]?$/u.test(text.slice(start, end));
}

/** The same page with each of its lines mapped. */
export function mapLines<A, B>(page: PageLayout<A>, map: (line: A) => B): PageLayout<B> {
  return {
    ...page,
    lines: page.lines.map(map),
    asides: page.asides.map((aside): Aside<B> => ({ ...aside, line: map(aside.line) })),
    grids: page.grids.map((grid) => ({
      ...grid,
      cells: grid.cells.map((cell) => ({ ...cell, lines: cell.lines.map(map) })),
    })),
    stamps: page.stamps.map(map),
    aslant: page.aslant.map(map),
  };
}
