import { isDead } from '../../effect/index.ts';
import type { DraftBook, States } from './book.ts';
import {
  attachmentName,
  citationOf,
  formAt,
  lackNote,
  lacksAmendments,
  type Spot,
} from './due-form.ts';
import { successorsOf } from './ended.ts';
import { titleEnd } from './title-end.ts';
import type { DraftDocument, DraftProblem, DraftSuggestion, DraftVerdict } from './types.ts';
import { oneLine } from './words.ts';

/** What is wrong about the words and can be put right in them. */
const IN_WORDS: ReadonlySet<DraftVerdict> = new Set(['date', 'issuer', 'type', 'number']);

/**
 * What to write instead of a citation, in the form that fits its place; null where nobody can say.
 * An act that was replaced gives way to the one act that took its place, without provisions: which
 * of the new ones answer to the old, nobody knows.
 */
export function suggestionFor(
  book: DraftBook,
  spot: Spot,
  document: DraftDocument,
  problems: readonly DraftProblem[],
  states: States,
): DraftSuggestion | null {
  const state = states.of(document.slug);
  if (state && isDead(state.id)) {
    const [successor, ...more] = successorsOf(book, document.slug, states);
    const next = successor === undefined ? undefined : book.bySlug.get(successor);
    if (!next || more.length > 0) return null;
    return replacement(book, spot, document, next, states);
  }
  const inWords = problems.some(({ verdict }) => IN_WORDS.has(verdict));
  return inWords || lacksAmendments(book, spot, document, states)
    ? correction(book, spot, document, states)
    : null;
}

function replacement(
  book: DraftBook,
  spot: Spot,
  old: DraftDocument,
  next: DraftDocument,
  states: States,
): DraftSuggestion | null {
  const form = formAt(spot, next);
  const words = citationOf(book, form, next, states);
  if (words === null) return null;
  const { end, open } = titleEnd(spot.text, spot.range.end, old.title, spot);
  const notes = [
    spot.inPart ? 'Chưa rõ điều, khoản tương ứng trong văn bản mới; đọc rồi ghi thêm.' : '',
    open ? 'Kiểm tra lại trích yếu đứng sau.' : '',
    lackNote(form, next),
    states.of(next.slug)?.id === 'chua-xac-dinh' ? 'Chưa xác định hiệu lực của văn bản mới.' : '',
  ];
  return { form, text: words, range: { start: spot.range.start, end }, note: joined(notes) };
}

function correction(
  book: DraftBook,
  spot: Spot,
  document: DraftDocument,
  states: States,
): DraftSuggestion | null {
  const form = formAt(spot, document);
  const { attachment } = spot.cited;
  const issued = attachment ? attachmentName(document, attachment) : undefined;
  if (attachment && issued === undefined) return null;
  const words = citationOf(book, form, document, states, issued);
  if (words === null) return null;
  const { end, open } = titleEnd(spot.text, spot.range.end, document.title, spot);
  const before = oneLine(spot.text.slice(spot.range.start, spot.cited.range.start));
  // In the short form, a title that follows may stay: it is this document's own.
  const later = form === 'later';
  return {
    form,
    text: before === '' ? words : `${before} ${words}`,
    range: { start: spot.range.start, end: later ? spot.range.end : end },
    note: joined([
      open && !later ? 'Kiểm tra lại trích yếu đứng sau.' : '',
      lackNote(form, document),
    ]),
  };
}

function joined(notes: readonly string[]): string | null {
  const said = notes.filter((note) => note !== '');
  return said.length === 0 ? null : said.join(' ');
}
