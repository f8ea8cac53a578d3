import { inlineOf, lineKind, paragraphsIn, type Wording } from '../legal/markup/index.ts';
import type { Range } from '../legal/issue.ts';
import type { LegalSpan, LegalText } from './nodes.ts';

/** The words of a range of a text, the marks of notes as links to them. */
export function wordsOf(
  { text, labels }: Wording,
  { start, end }: Range,
  escaped = false,
): (LegalText | LegalSpan)[] {
  if (labels.size === 0 && !escaped) return start < end ? [words(text, start, end)] : [];
  const line = text.slice(start, end);
  return inlineOf(line, { start: 0, end: line.length }, labels, escaped).map((piece) =>
    piece.kind === 'mark'
      ? markNode(piece.label)
      : words(text, start + piece.range.start, start + piece.range.end),
  );
}

/** A line that is a paragraph or a note: a note begins with its label. */
export function lineWords(wording: Wording, { start, end }: Range): (LegalText | LegalSpan)[] {
  if (!wording.markup) return wordsOf(wording, { start, end });
  const found = lineKind(wording.text.slice(start, end));
  if (found.kind === 'row') return wordsOf(wording, { start, end });
  const rest = start + found.text.start;
  if (found.kind === 'paragraph') return wordsOf(wording, { start: rest, end });
  const label = span('span', { id: noteId(found.label), className: ['note-label'] }, found.label);
  const paragraphs = paragraphsIn(wording.text.slice(0, end), rest, end);
  return [
    label,
    ...paragraphs.flatMap((range, i): (LegalText | LegalSpan)[] => [
      { type: 'text', value: i === 0 ? ' ' : '\n' },
      { type: 'legalSpan', data: { hName: 'span' }, children: wordsOf(wording, range, true) },
    ]),
  ];
}

/** Whether a line is a note. */
export function isNote({ text, markup }: Wording, { start, end }: Range): boolean {
  if (!markup) return false;
  return text.startsWith('[^', start) && lineKind(text.slice(start, end)).kind === 'note';
}

function words(text: string, start: number, end: number): LegalText {
  return { type: 'text', value: text.slice(start, end), at: start };
}

function markNode(label: string): LegalSpan {
  const link = span(
    'a',
    { className: ['note-mark'], href: `#${noteId(label)}`, ariaLabel: `Chú thích ${label}` },
    label,
  );
  return { type: 'legalSpan', data: { hName: 'sup' }, children: [link] };
}

function span(hName: string, hProperties: LegalSpan['data']['hProperties'], value: string) {
  return {
    type: 'legalSpan',
    data: { hName, ...(hProperties && { hProperties }) },
    children: [{ type: 'text', value }],
  } satisfies LegalSpan;
}

function noteId(label: string): string {
  return `ghi-chu-${label.replaceAll('*', 'sao')}`;
}
