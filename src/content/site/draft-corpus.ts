import type {
  DraftCorpus,
  DraftDocument,
  DraftTransfer,
} from '../../legal/citation/draft/index.ts';
import { documentTypeById } from '../../legal/document-type.ts';
import { LEANING_KINDS, type Basis } from '../../legal/effect/index.ts';
import type { CitedDocumentEntry } from '../../schemas/cited-document.ts';
import type { Issuer } from '../../schemas/registry.ts';
import { BY_NAME } from './build-site.ts';
import type { SiteDocument } from '../model.ts';
import type { Registries } from '../read/registries.ts';
import type { TextFacts } from '../compile/text-facts.ts';

/** Everything a draft is checked against, as data that can be published as one file. */
export function draftCorpus(
  documents: readonly SiteDocument[],
  { citedDocuments, issuers, territories }: Registries,
  texts: ReadonlyMap<string, TextFacts>,
  builtOn: string,
): DraftCorpus {
  const bySlug = new Map(documents.map((document) => [document.slug, document]));
  return {
    builtOn,
    territories: territories.map(({ id, within }) => ({ id, within })),
    documents: [
      ...documents.map((document) => knownDocument(document, texts.get(document.slug), bySlug)),
      ...citedDocuments.map((entry) => citedOnly(entry, issuers)),
    ],
  };
}

function knownDocument(
  document: SiteDocument,
  facts: TextFacts | undefined,
  all: ReadonlyMap<string, SiteDocument>,
): DraftDocument {
  const { slug, url, name, data, issuer, effectInput: input } = document;
  const { incorporates } = data.verbatim ?? data.digest ?? { incorporates: [] };
  return {
    slug,
    url,
    name,
    type: data.type,
    byName: BY_NAME.has(data.type),
    number: data.number,
    title: data.title,
    issued: verified(data.issued)?.value ?? null,
    issuer: issuerOf(issuer),
    attachments: data.attachments,
    text: facts
      ? { addresses: [...facts.addresses], complete: facts.complete, incorporates }
      : null,
    effect: { input, bases: basesOf(document), transfers: transfersOf(document, all) },
  };
}

function citedOnly(
  { id, type, number, title, issued, issuer }: CitedDocumentEntry,
  issuers: readonly Issuer[],
): DraftDocument {
  const typeName = documentTypeById(type)?.name ?? '';
  const byName = BY_NAME.has(type) && title !== undefined;
  return {
    slug: id,
    url: `/duoc-dan/#${id}`,
    name: byName ? `${title} số ${number}` : `${typeName} số ${number}`,
    type,
    byName,
    number,
    title: title ?? '',
    issued: verified(issued)?.value ?? null,
    issuer: issuerOf(issuers.find((one) => one.id === issuer)),
    attachments: [],
    text: null,
    effect: null,
  };
}

function basesOf({ data }: SiteDocument): Basis[] {
  return data.relations.flatMap(({ kind, target, confidence }): Basis[] => {
    const leaning = LEANING_KINDS.find((one) => one === kind);
    return leaning ? [{ kind: leaning, target, confidence }] : [];
  });
}

/** A transfer ends with its own term, or with the act that makes it. */
function transfersOf(
  { incoming }: SiteDocument,
  all: ReadonlyMap<string, SiteDocument>,
): DraftTransfer[] {
  return incoming
    .filter(({ kind, confidence }) => kind === 'transfers' && confidence !== 'C')
    .map(({ by, when, until, provisions }) => ({
      by,
      when,
      until: until ?? verified(all.get(by)?.data.expires)?.value ?? null,
      provisions,
    }));
}

function issuerOf(issuer: Issuer | undefined): DraftDocument['issuer'] {
  return {
    name: issuer?.name ?? '',
    shortName: issuer?.shortName ?? null,
    place: issuer?.place?.id ?? null,
  };
}

function verified<F extends { readonly confidence: string }>(fact: F | undefined): F | null {
  return fact && fact.confidence !== 'C' ? fact : null;
}
