import { existsSync, readFileSync } from 'node:fs';
import { findCitations, type CitedDocument } from '../../src/legal/citation/index.ts';
import { fold } from '../../src/legal/vietnamese/index.ts';

const FILE = new URL('../../../shared/data/citations/vnlegaltext-val.jsonl', import.meta.url);

interface Sentence {
  readonly text: string;
  readonly spans: readonly Span[];
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly label: string;
}

/** References of a label: all of them, those touched, and those whose beginning and end are right. */
interface Count {
  all: number;
  found: number;
  exact: number;
}

/** Share of the references of a label that are found, and whose beginning and end are right. */
export interface CitationFigures {
  readonly label: string;
  readonly all: number;
  readonly found: number;
  readonly exact: number;
}

/**
 * Measures how many of the references that people marked are found; `null` when the data are not
 * there, which are no part of the repository. Part of the numbers in these sentences was left
 * unmarked, so this says nothing about precision.
 *
 * @param miss told of each reference that is not found as marked.
 */
export function measureCitations(
  miss: (line: string) => void = () => undefined,
): CitationFigures[] | null {
  if (!existsSync(FILE)) return null;
  return [...measure(readSentences(), miss)].map(([label, { all, found, exact }]) => ({
    label,
    all,
    found: found / all,
    exact: exact / all,
  }));
}

function readSentences(): Sentence[] {
  const lines = readFileSync(FILE, 'utf8').trim().split('\n');
  return lines.map((line) => withoutMarks(JSON.parse(line) as Sentence));
}

/** Some sentences hold marks of references inside of references (`<L rel="none">`). */
function withoutMarks({ text, spans }: Sentence): Sentence {
  const marks = [...text.matchAll(/<\/?[A-Z]+[^>]*> ?/g)];
  const shift = (at: number): number => {
    const before = marks.filter(({ index }) => index < at);
    return at - before.reduce((sum, [mark]) => sum + mark.length, 0);
  };
  const moved = spans.map(({ start, end, label }) => ({
    start: shift(start),
    end: shift(end),
    label,
  }));
  return { text: marks.reduce((rest, [mark]) => rest.replace(mark, ''), text), spans: moved };
}

function measure(sentences: readonly Sentence[], miss: (line: string) => void): Map<string, Count> {
  const counts = new Map<string, Count>();
  for (const { text, spans } of sentences) {
    const found = findCitations(text).flatMap((citation) => {
      if (citation.kind === 'alias') return [citation.range];
      const document = citation.kind === 'relative' ? null : citation.document;
      return document === null ? [] : [extentOf(document)];
    });
    for (const span of spans) {
      const near = found.find((range) => range.start < span.end && range.end > span.start);
      const same = found.some((range) => isSame(text, range, span));
      for (const label of [span.label, 'all']) {
        const count = counts.get(label) ?? { all: 0, found: 0, exact: 0 };
        count.all++;
        if (near) count.found++;
        if (same) count.exact++;
        counts.set(label, count);
      }
      if (!same) {
        const read = near ? text.slice(near.start, near.end) : '(nothing)';
        miss(`${span.label}\t${text.slice(span.start, span.end)}\t→ ${read}`);
        miss(`\t…${text.slice(Math.max(0, span.start - 50), span.end + 60)}…`);
      }
    }
  }
  return counts;
}

/** A document's name as marked there: no issuer after it, and no text issued with it. */
function extentOf(document: CitedDocument): { start: number; end: number } {
  const { designation, date, type, attachment } = document;
  const named = designation.by === 'title' ? designation.title.range : designation.range;
  const start = attachment === null ? document.range.start : (type?.range ?? named).start;
  return { start, end: Math.max(named.end, date?.range.end ?? 0) };
}

/** Years and dates are marked or not without a rule, so a difference in them does not count. */
function isSame(text: string, a: { start: number; end: number }, b: Span): boolean {
  const bare = (start: number, end: number): string =>
    fold(text.slice(start, end))
      .replace(/[ ,]+(?:ngay [\d a-z/.-]*|nam )?\d{4}$|\( sua doi \)$/, '')
      .replace(/[^a-z0-9]+/g, '');
  return a.start === b.start && bare(a.start, a.end) === bare(b.start, b.end);
}
