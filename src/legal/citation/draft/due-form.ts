import { parseAddress } from '../../address/index.ts';
import { formatCitation, type CitationForm } from '../../citation-form.ts';
import { hasCome } from '../../effect/index.ts';
import type { Range } from '../../issue.ts';
import { fold } from '../../vietnamese/index.ts';
import type { CitedAttachment, CitedDocument } from '../types.ts';
import { typeNameOf, type DraftBook, type States } from './book.ts';
import type { DraftDocument } from './types.ts';

/** A citation of another document by its own name, in its place in the draft. */
export interface Spot {
  readonly text: string;
  readonly range: Range;
  readonly cited: CitedDocument;
  /** Names provisions, not the document as a whole. */
  readonly inPart: boolean;
  /** The legal basis it stands in. */
  readonly basis: Range | null;
  /** Where other citations begin. */
  readonly others: readonly number[];
  /** Documents the draft named before, legal bases aside. */
  readonly mentioned: ReadonlySet<string>;
}

/** Basis in a legal basis; elsewhere full at the first mention, short at every later one. */
export function formAt({ basis, mentioned }: Spot, document: DraftDocument): CitationForm {
  if (basis) return 'basis';
  return mentioned.has(document.slug) ? 'later' : 'first';
}

/** A document without a number or an issuer we know cannot be cited in due form. */
export function citationOf(
  book: DraftBook,
  form: CitationForm,
  document: DraftDocument,
  states: States,
  attachment?: string,
): string | null {
  const { byName, number, title, issued, issuer } = document;
  if (number === null || issuer.name === '') return null;
  return formatCitation(
    form,
    {
      typeName: typeNameOf(document),
      byName,
      number,
      issuerName: issuer.name,
      title,
      issued,
      amendedBy: amendmentsOf(book, document, states).map(
        (other) => `${typeNameOf(other)} số ${other.number ?? ''}`,
      ),
    },
    attachment === undefined ? {} : { attachment },
  );
}

/** What a reader must add to the words because the corpus does not know it; empty for nothing. */
export function lackNote(form: CitationForm, { title, issued, byName }: DraftDocument): string {
  if (form === 'first' && issued === null) return 'Thêm ngày ban hành: kho chưa có.';
  return form !== 'later' && !byName && title === '' ? 'Thêm trích yếu: kho chưa có.' : '';
}

/** The name of the one text issued with a document that a citation can mean. */
export function attachmentName(
  { attachments }: DraftDocument,
  { kind }: CitedAttachment,
): string | undefined {
  const fitting = attachments.filter(
    ({ prefix }) => kind === null || parseAddress(prefix)?.attachment?.kind === kind,
  );
  return fitting.length === 1 ? fitting[0]?.name : undefined;
}

/** A legal basis names the acts that amended it. */
export function lacksAmendments(
  book: DraftBook,
  { text, basis }: Spot,
  document: DraftDocument,
  states: States,
): boolean {
  if (basis === null) return false;
  const line = fold(text.slice(basis.start, basis.end)).replaceAll(' ', '');
  return amendmentsOf(book, document, states).some(
    ({ number }) => !line.includes(fold(number ?? '').replaceAll(' ', '')),
  );
}

/** Acts that have amended a document by the draft's day, oldest first. */
function amendmentsOf(book: DraftBook, { slug, effect }: DraftDocument, states: States) {
  const { on } = states.questionFor(slug);
  const slugs = (effect?.input.incoming ?? [])
    .filter(
      ({ kind, confidence, when }) =>
        kind === 'amends' && confidence !== 'C' && hasCome(when, on) === 'yes',
    )
    .map(({ by }) => by);
  return [...new Set(slugs)]
    .flatMap((by) => book.bySlug.get(by) ?? [])
    .filter(({ number }) => number !== null)
    .sort((a, b) => (a.issued ?? '').localeCompare(b.issued ?? ''));
}
