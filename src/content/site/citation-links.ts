import type { Citation } from '../../legal/citation/index.ts';
import {
  createCorpus,
  resolveCitations,
  type CitingText,
  type Corpus,
  type CorpusDocument,
  type CorpusText,
  type Place,
  type Resolution,
  type Warning,
} from '../../legal/citation/resolve/index.ts';
import { parseDocumentNumber } from '../../legal/number/index.ts';
import type { CitedDocumentEntry } from '../../schemas/cited-document.ts';
import type { Issuer } from '../../schemas/registry.ts';
import type { PlaceAt } from '../../legal/structure/index.ts';
import type { DocumentText, SiteDocument } from '../model.ts';
import type { TextFacts } from '../compile/text-facts.ts';

/** What a citation of a text leads to, without the machinery that found it. */
export interface CitationLink {
  /** The words of the citation, and the provision they stand in. */
  readonly text: string;
  readonly at: string;
  readonly kind: Resolution['kind'];
  /** Slug of the document cited; null where none, or this text itself, is. */
  readonly slug: string | null;
  readonly places: readonly Place[];
  readonly warnings: readonly Warning[];
  /** Why nothing was found; null where something was. */
  readonly reason: string | null;
}

/** Everything citations of the site can lead to: its documents, and those it only knows of. */
export function siteCorpus(
  documents: readonly SiteDocument[],
  cited: readonly CitedDocumentEntry[],
  issuers: readonly Issuer[],
  texts: ReadonlyMap<string, TextFacts>,
): { corpus: Corpus; bySlug: ReadonlyMap<string, CorpusDocument> } {
  const all = [
    ...documents.map(({ slug, data, issuer }): CorpusDocument => ({
      slug,
      type: data.type,
      number: numberOf(data.number),
      title: data.title,
      issued: data.issued && data.issued.confidence !== 'C' ? data.issued.value : null,
      issuer: issuerOf(issuer),
      attachments: data.attachments,
      text: textOf(texts.get(slug)),
    })),
    ...cited.map(({ id, type, number, title, issued, issuer }): CorpusDocument => ({
      slug: id,
      type,
      number: numberOf(number),
      title: title ?? '',
      issued: issued && issued.confidence !== 'C' ? issued.value : null,
      issuer: issuerOf(issuers.find((one) => one.id === issuer)),
      attachments: [],
      text: null,
    })),
  ];
  return { corpus: createCorpus(all), bySlug: new Map(all.map((one) => [one.slug, one])) };
}

/** What the citations of a document's text lead to, in their order. */
export function citationLinks(
  self: CorpusDocument,
  { kind, citations: placed }: Pick<DocumentText, 'kind' | 'citations'>,
  corpus: Corpus,
): CitationLink[] {
  const at = new Map(placed.map(({ citation, place }) => [citation.range.start, place]));
  const placeAt = (offset: number): PlaceAt => at.get(offset) ?? { address: '', containers: [] };
  const text: CitingText = {
    self,
    // A digest is of our day and may name what came after the law.
    issued: kind === 'verbatim' ? self.issued : null,
    place: self.issuer.place,
    type: self.type,
    placeAt,
    text: self.text ?? { has: () => false, complete: 'no' },
  };
  return resolveCitations(
    placed.map(({ citation }) => citation),
    text,
    corpus,
  ).map(({ citation, resolution }) =>
    linkOf(citation, placeAt(citation.range.start).address, resolution),
  );
}

function linkOf(citation: Citation, at: string, resolution: Resolution): CitationLink {
  const { kind } = resolution;
  const found = kind === 'resolved' || kind === 'self';
  // "Điều này" leads to where the reader is; no link is better than that.
  const here = citation.kind === 'relative' && citation.provisions.length === 0;
  return {
    text: citation.text,
    at,
    kind,
    slug: kind === 'resolved' ? resolution.document.slug : null,
    places: found && !here ? resolution.places : [],
    warnings: found ? resolution.warnings : [],
    reason: found ? null : resolution.reason,
  };
}

function numberOf(number: string | null): CorpusDocument['number'] {
  return number === null ? null : parseDocumentNumber(number).value;
}

function issuerOf(issuer: Issuer | undefined): CorpusDocument['issuer'] {
  return {
    name: issuer?.name ?? '',
    shortName: issuer?.shortName ?? null,
    place: issuer?.place?.id ?? null,
  };
}

function textOf(facts: TextFacts | undefined): CorpusText | null {
  if (!facts) return null;
  const { addresses, complete } = facts;
  return { has: (address) => addresses.has(address), complete };
}
