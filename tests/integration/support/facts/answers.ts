import { buildSite } from '../../../../src/content/site/build-site.ts';
import type { OutlineItem, SiteDocument } from '../../../../src/content/model.ts';
import type { Corpus } from '../../../../src/content/read-corpus.ts';
import { effectOn, territoryTree } from '../../../../src/legal/effect/index.ts';
import { parseDocumentNumber } from '../../../../src/legal/number/index.ts';
import type { Confidence, Fact } from '../../../../src/schemas/fact.ts';
import type { Claim, Subject } from './claims.ts';

/** What the corpus says where the notes make a claim. */
export interface Answer {
  readonly says: string;
  /** Null where the corpus gives no fact, or computes it. */
  readonly confidence: Confidence | null;
}

/** The corpus as something to ask, with states as of a day. */
export function witness(corpus: Corpus, on: string): (claim: Claim) => Answer {
  const tree = territoryTree(corpus.registries.territories);
  const { documents, registries, texts } = corpus;
  const site = new Map(buildSite(documents, registries, on).map((each) => [each.slug, each]));
  const cited = new Map(registries.citedDocuments.map((each) => [each.id, each]));

  const questions: Record<Subject, (document: SiteDocument, claim: Claim) => Answer> = {
    issued: issuedOf,
    inForce: inForceOf,
    signer: ({ data }) => answer(data.signer),
    seen: ({ data }, { told }) => {
      const seen = data.lastSeenInForce?.value ?? 'never';
      // Later evidence says as much.
      return computed(seen.slice(0, told.length) >= told && seen !== 'never' ? told : seen);
    },
    ends: ({ data, effectInput }) => {
      const { id, since } = effectOn({ on: '9999-12-31' }, effectInput, tree);
      const ended = id === 'het-hieu-luc-toan-bo' && since !== null;
      return { says: ended ? since : id, confidence: data.expires?.confidence ?? null };
    },
    state: ({ effect: { id } }, { told }) => {
      // "in force" is told of an act amended in part as well.
      const holds = id === 'con-hieu-luc' || id === 'het-hieu-luc-mot-phan';
      return computed(told === 'in force' && holds ? told : id);
    },
    articles: ({ slug }) => computed(String(articlesOf(texts.get(slug)?.outline ?? []))),
    repeals: ({ data }) =>
      computed(
        String(data.relations.filter((each) => each.kind === 'repeals' && !each.scope).length),
      ),
    relation: relationOf,
  };
  return (claim) => {
    const document = site.get(claim.act);
    if (document) return questions[claim.about](document, claim);
    const issued = claim.about === 'issued' ? cited.get(claim.act)?.issued : undefined;
    return issued ? answer(issued) : computed('no page');
  };
}

/** Slugs of the documents whose articles can be counted. */
export function textsOf({ documents, texts }: Corpus): ReadonlySet<string> {
  return new Set(documents.flatMap(({ slug }) => (texts.has(slug) ? [slug] : [])));
}

function computed(says: string): Answer {
  return { says, confidence: null };
}

function answer(fact: Fact<string> | undefined): Answer {
  return fact ? { says: fact.value, confidence: fact.confidence } : computed('unknown');
}

function issuedOf({ data }: SiteDocument): Answer {
  const { issued, number, identity } = data;
  if (issued?.note?.startsWith('Khoảng'))
    return { says: `about ${issued.value}`, confidence: issued.confidence };
  if (issued) return answer(issued);
  // Where no day is known the number still shows the year.
  const name = parseDocumentNumber(number ?? '').value;
  return {
    says: String(name?.year ?? /^\d+\/(\d{4})\//.exec(number ?? '')?.[1] ?? 'unknown'),
    confidence: identity.confidence,
  };
}

function inForceOf({ data }: SiteDocument, { told }: Claim): Answer {
  const { inForceFrom, inForceBounds } = data;
  if (told === 'none') return computed(inForceFrom?.value ?? 'none');
  // A lead is not knowledge, and bounds are not a day.
  if (told === 'unknown' && (inForceBounds ?? inForceFrom?.confidence === 'C'))
    return computed('unknown');
  if (!inForceBounds) return answer(inForceFrom);
  const { notBefore = '?', notAfter = '?', confidence } = inForceBounds;
  return { says: `${notBefore} to ${notAfter}`, confidence };
}

/** Articles with a heading; those of an attached regulation where there is one. */
function articlesOf(outline: readonly OutlineItem[]): number {
  const addresses = outline.flatMap(function all({ address, children }): string[] {
    return [address, ...children.flatMap(all)];
  });
  const attached = addresses.filter((address) => /^(?!dieu-).+-dieu-\d+[a-z]*$/.test(address));
  const own = addresses.filter((address) => /^dieu-\d+[a-z]*$/.test(address));
  return attached.length > 0 ? attached.length : own.length;
}

function relationOf({ data }: SiteDocument, { told, at = [] }: Claim): Answer {
  const [kinds = '', target] = told.split(' ');
  const found = data.relations.filter(
    (each) => each.target === target && kinds.split('|').includes(each.kind),
  );
  if (found.length === 0) return computed('none');
  const places = found.flatMap(({ by = '', provisions }) => [by, ...provisions]);
  const missing = at.filter(
    (address) => !places.some((place) => place === address || place.startsWith(`${address}-`)),
  );
  const surest = found.map((each) => each.confidence).sort()[0] ?? null;
  const says = missing.length === 0 ? told : `${told}, not at ${missing.join(', ')}`;
  return { says, confidence: surest };
}
