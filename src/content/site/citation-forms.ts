import {
  formatCitation,
  type CitationForm,
  type CitedDocument,
} from '../../legal/citation-form.ts';
import { BY_NAME } from './build-site.ts';
import type { SiteDocument } from '../model.ts';

/** Name of a document in each form; by address prefix, the empty one for the document itself. */
export type CitationForms = Readonly<Record<string, Readonly<Record<CitationForm, string>>>>;

/** The citation forms of a document and of every text issued with it. */
export function citationForms(
  document: SiteDocument,
  documents: readonly SiteDocument[],
): CitationForms {
  const cited = citedDocument(document, documents);
  const all = (attachment?: string): Record<CitationForm, string> => {
    const place = attachment === undefined ? {} : { attachment };
    const cite = (form: CitationForm): string => formatCitation(form, cited, place);
    return { basis: cite('basis'), first: cite('first'), later: cite('later') };
  };
  const attachments = document.data.attachments.map(
    ({ prefix, name }) => [prefix, all(name)] as const,
  );
  return Object.fromEntries([['', all()], ...attachments]);
}

/** What a citation of a document is made of; unverified dates are left out. */
export function citedDocument(
  { data, typeName, issuer, incoming }: SiteDocument,
  documents: readonly SiteDocument[],
): CitedDocument {
  const amending = new Set(
    incoming
      .filter(({ kind, confidence }) => kind === 'amends' && confidence !== 'C')
      .map(({ by }) => by),
  );
  return {
    typeName,
    byName: BY_NAME.has(data.type),
    number: data.number,
    issuerName: issuer.name,
    title: data.title,
    issued: data.issued && data.issued.confidence !== 'C' ? data.issued.value : null,
    amendedBy: documents
      .filter(({ slug }) => amending.has(slug))
      .map((other) => `${other.typeName} số ${other.data.number ?? ''}`),
  };
}
