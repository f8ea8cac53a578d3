import type { CheckedCorpus, CheckedDocument } from '../../../../src/content/check/corpus.ts';
import type { DocumentText } from '../../../../src/content/model.ts';
import { compileLegalText } from '../../../../src/markdown/compile.ts';
import { document } from '../../../../src/schemas/document.ts';
import type { CitedDocumentEntry } from '../../../../src/schemas/cited-document.ts';
import type { Source } from '../../../../src/schemas/registry.ts';

/** Evidence of one official source. */
export const evidence = { confidence: 'A', sources: ['x'] };

/** A fact of one official source. */
export const day = (value: string) => ({ value, ...evidence });

/** A document with just what a case needs; relation n stands on line 10 + n, all else on line 1. */
export function doc(slug: string, facts: object = {}, text?: string): CheckedDocument {
  const data = document.parse({
    number: '01/2025/NĐ-CP',
    type: 'nghi-dinh',
    issuer: 'chinh-phu',
    title: 'Thử',
    identity: evidence,
    checkedOn: '2026-11-22',
    ...facts,
  });
  const kind = data.digest ? 'digest' : 'verbatim';
  const lineOf = ([field, index]: readonly PropertyKey[]): number =>
    field === 'relations' ? 10 + Number(index) : 1;
  return {
    slug,
    data,
    fidelity: null,
    text: text === undefined ? null : textOf(kind, text),
    lineOf,
  };
}

const CITED: CitedDocumentEntry = {
  id: 'chi-duoc-dan',
  number: '99/2001/NĐ-CP',
  type: 'nghi-dinh',
  issuer: 'chinh-phu',
  identity: { confidence: 'B', sources: ['y'] },
  citedIn: [{ source: 'y', place: 'trang 1' }],
  printedAs: [],
  notes: [],
};

/** A corpus of documents, with one of each that documents refer to. */
export function corpusOf(...documents: CheckedDocument[]): CheckedCorpus {
  const sources: Source[] = [
    { id: 'x', title: 'Công báo', kind: 'official-text' },
    { id: 'y', title: 'Báo', kind: 'press' },
  ];
  return {
    documents,
    pages: new Set(documents.map(({ slug }) => slug)),
    registries: {
      issuers: [{ id: 'chinh-phu', name: 'Chính phủ', level: 'central' }],
      fields: [],
      departments: [],
      sources,
      citedDocuments: [CITED],
      unresolved: [],
      discrepancies: [],
      reviews: [],
      territories: [],
    },
  };
}

function textOf(kind: DocumentText['kind'], body: string): DocumentText {
  const { html } = compileLegalText(body);
  return {
    kind,
    body,
    html,
    markup: false,
    outline: [],
    passages: [],
    citations: [],
    bodies: [],
    notes: [],
  };
}
