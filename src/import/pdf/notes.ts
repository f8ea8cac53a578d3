import type { AdditionReason, Change, RemovalReason, SourceNote } from '../model.ts';
import { mapLines } from './convert.ts';
import { edgesOf } from './edges.ts';
import { joinLines } from './join.ts';
import type { Line, PageLayout } from './layout.ts';

/** Notes are printed this much smaller than the text. */
const SMALLER = 0.95;
/** How long the line above notes is, in points. */
const SHORTEST_RULE = 50;
const LONGEST_RULE = 260;

interface FootNote {
  readonly printed: string;
  readonly page: number;
  readonly lines: Line[];
  label: string;
}

/**
 * Takes the notes from the feet of pages and puts marks `[^1]` where they are called. A raised number
 * is a mark only where there is a note of that number, so that "m2" stays. Labels are unique in the
 * text: where pages begin at 1 again, they go on counting.
 */
export function takeNotes(pages: readonly PageLayout<Line>[]): {
  pages: PageLayout<Line>[];
  notes: SourceNote[];
  removed: Change<RemovalReason>[];
  added: Change<AdditionReason>[];
} {
  const notes: FootNote[] = [];
  const bodySize = usualSize(pages);
  const bodies = pages.map((page) => {
    const from = notesBegin(page, bodySize, notes.length > 0);
    const feet = page.lines.filter((line) => line.y >= from);
    for (const line of feet) {
      const [first] = line.raised;
      if (first?.start === 0)
        notes.push({
          printed: digits(line.text.slice(0, first.end)),
          page: page.number,
          lines: [line],
          label: '',
        });
      else notes.at(-1)?.lines.push(line);
    }
    return { ...page, lines: page.lines.filter((line) => line.y < from) };
  });
  label(notes);
  const orphans = orphanMarks(bodies, notes);
  const removed: Change<RemovalReason>[] = [];
  const added: Change<AdditionReason>[] = [];
  const marked = bodies.map((page) =>
    mapLines(page, (line) => mark(line, notes, orphans, removed, added)),
  );
  const written = notes.map((note): SourceNote => {
    const [first] = note.lines;
    const number = first?.raised[0];
    if (first && number)
      removed.push({ reason: 'note-mark', text: first.text.slice(0, number.end), page: note.page });
    const lines = note.lines.map((line, i) => (i === 0 && number ? cut(line, number.end) : line));
    return {
      kind: 'note',
      label: note.label,
      page: note.page,
      paragraphs: joinNote(
        lines,
        notes.flatMap((one) => one.lines),
      ),
    };
  });
  return { pages: marked, notes: written, removed, added };
}

/** Where the notes of a page begin; Infinity where it has none. */
function notesBegin(page: PageLayout<Line>, bodySize: number, before: boolean): number {
  const { lines, height } = page;
  const lowest = Math.max(0, ...page.grids.map(({ box }) => box.bottom));
  const left = Math.min(...lines.map((line) => line.left));
  const beginsNote = (line: Line | undefined): boolean => line?.raised[0]?.start === 0;
  const drawn = page.rules
    .filter(
      ({ x1, x2, y1, y2 }) =>
        y1 === y2 &&
        x2 - x1 >= SHORTEST_RULE &&
        // Above the rest of a note from the page before the line may be as wide as the text.
        (before || x2 - x1 <= LONGEST_RULE) &&
        Math.abs(x1 - left) < 40 &&
        y1 > lowest &&
        y1 > 0.15 * height,
    )
    .map(({ y1 }) => y1)
    .sort((a, b) => b - a);
  for (const y of drawn) {
    const below = lines.filter((line) => line.y > y);
    const [first] = below;
    if (!first || first.y - y > 4 * first.size) continue;
    const small =
      below.filter(({ size }) => size <= SMALLER * bodySize).length >= 0.8 * below.length;
    if (beginsNote(first) ? true : before && small) return Math.min(...below.map((line) => line.y));
  }
  // Without a drawn line: small print down to the foot, that begins with a raised number.
  let from = Infinity;
  for (const line of [...lines].reverse()) {
    if (line.size > SMALLER * bodySize || line.y < lowest) break;
    if (beginsNote(line)) from = line.y;
  }
  return from;
}

function usualSize(pages: readonly PageLayout<Line>[]): number {
  const letters = new Map<number, number>();
  for (const { lines } of pages)
    for (const { size, text } of lines) {
      const key = Math.round(size * 2) / 2;
      letters.set(key, (letters.get(key) ?? 0) + text.length);
    }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 12;
}

function label(notes: readonly FootNote[]): void {
  let highest = 0;
  const used = new Set<string>();
  for (const note of notes) {
    const printed = Number(note.printed);
    note.label =
      used.has(note.printed) || printed <= highest ? String(highest + 1) : String(printed);
    used.add(note.label);
    highest = Math.max(highest, Number(note.label));
  }
}

function mark(
  line: Line,
  notes: readonly FootNote[],
  orphans: ReadonlyMap<Line, FootNote>,
  removed: Change<RemovalReason>[],
  added: Change<AdditionReason>[],
): Line {
  let text = line.text;
  for (const range of [...line.raised].reverse()) {
    const printed = line.text.slice(range.start, range.end);
    const note = called(digits(printed), line.page, notes) ?? orphans.get(line);
    if (!note) continue;
    const sign = `[^${note.label}]`;
    removed.push({ reason: 'note-mark', text: printed, page: line.page });
    added.push({ reason: 'note-mark', text: sign, page: line.page });
    text = text.slice(0, range.start).trimEnd() + sign + text.slice(range.end);
  }
  return text === line.text ? line : { ...line, text, raised: [] };
}

/** The note of this number: on the page, begun on the next, or the only one there is. */
function called(printed: string, page: number, notes: readonly FootNote[]): FootNote | undefined {
  const same = notes.filter((note) => note.printed === printed);
  return (
    same.find((note) => note.page === page) ??
    same.find((note) => note.page === page + 1) ??
    (same.length === 1 && same[0] && same[0].page >= page ? same[0] : undefined)
  );
}

/** On a page with one note nobody calls and one mark without a note, the two belong together. */
function orphanMarks(
  pages: readonly PageLayout<Line>[],
  notes: readonly FootNote[],
): Map<Line, FootNote> {
  const found = new Map<Line, FootNote>();
  for (const page of pages) {
    const own = notes.filter((note) => note.page === page.number);
    if (own.length === 0) continue;
    const lines = page.lines.filter(({ raised }) => raised.length > 0);
    const marks = lines.flatMap((line) =>
      line.raised.map(({ start, end }) => ({ line, printed: digits(line.text.slice(start, end)) })),
    );
    const open = marks.filter(({ printed }) => !called(printed, page.number, notes));
    const uncalled = own.filter((note) => !marks.some(({ printed }) => printed === note.printed));
    const [mark] = open;
    const [note] = uncalled;
    if (open.length === 1 && uncalled.length === 1 && mark && note && mark.line.raised.length === 1)
      found.set(mark.line, note);
  }
  return found;
}

function digits(text: string): string {
  return text.replace(/\D/gu, '').replace(/^0+(?=\d)/u, '');
}

function cut(line: Line, end: number): Line {
  const text = line.text.slice(end).trimStart();
  return { ...line, text, raised: [] };
}

/** Notes are short: how they are set shows in all notes of the pages of one side. */
function joinNote(lines: readonly Line[], all: readonly Line[]): string[] {
  const edges = [0, 1].map((side) => edgesOf(all.filter(({ page }) => page % 2 === side)));
  const printed = lines.filter(({ text }) => text !== '');
  return joinLines(
    printed.map((line) => ({ line, edges: edges[line.page % 2] ?? edgesOf(printed) })),
  ).map(({ text }) => text);
}
