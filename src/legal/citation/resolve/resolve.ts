import { parseAddress } from '../../address/index.ts';
import type {
  Citation,
  CitedDocument,
  CitedProvision,
  CitedType,
  CitedUnitKind,
} from '../types.ts';
import type { Corpus } from './corpus.ts';
import { resolveDocument } from './document.ts';
import { placeIn } from './place.ts';
import { resolveBare, resolveSelf } from './self.ts';
import type { CitingText, CorpusDocument, Resolution, ResolvedCitation, Warning } from './types.ts';

/**
 * What citations of a text mean, in their order. Conservative: a document is named only when exactly
 * one remains; otherwise the resolution says why not. Linear in the number of citations.
 */
export function resolveCitations(
  citations: readonly Citation[],
  text: CitingText,
  corpus: Corpus,
): ResolvedCitation[] {
  const reader = new Reader(text, corpus);
  return citations.map((citation) => ({ citation, resolution: reader.resolve(citation) }));
}

/** Reads citations in order, because a short name refers to what was named before it. */
class Reader {
  readonly #text: CitingText;
  readonly #corpus: Corpus;
  /** Other documents named so far, the latest last. */
  readonly #known = new Set<CorpusDocument>();
  /** Types of which a document was named that could not be told. */
  readonly #unclear = new Set<string>();
  /** The last other document named, and the paragraph it was named in. */
  #last: { document: CorpusDocument; paragraph: string } | null = null;

  constructor(text: CitingText, corpus: Corpus) {
    this.#text = text;
    this.#corpus = corpus;
  }

  resolve(citation: Citation): Resolution {
    const at = citation.range.start;
    switch (citation.kind) {
      case 'document':
        return this.#named(citation.document, [], at);
      case 'alias':
        return this.#named(citation.alias.document, citation.provisions, at);
      case 'provision':
        return citation.document
          ? this.#named(citation.document, citation.provisions, at)
          : this.#bare(citation.provisions, at);
      case 'relative':
        return citation.base.to === 'antecedent'
          ? this.#before(citation.base.of, citation.provisions)
          : resolveSelf(this.#text, at, citation.base, citation.provisions);
    }
  }

  #named(cited: CitedDocument, provisions: readonly CitedProvision[], at: number): Resolution {
    const found = resolveDocument(cited, this.#corpus, this.#text, this.#known);
    if (found.kind !== 'found') {
      if (cited.type?.id) this.#unclear.add(cited.type.id);
      return found;
    }
    const { document, warnings } = found;
    if (document.slug === this.#text.self?.slug) return this.#own(cited, provisions, warnings);
    this.#known.delete(document);
    this.#known.add(document);
    this.#last = { document, paragraph: this.#text.placeAt(at).address };
    return inDocument(document, cited, provisions, warnings);
  }

  /** The text cites itself by its number. */
  #own(
    cited: CitedDocument,
    provisions: readonly CitedProvision[],
    warnings: readonly Warning[],
  ): Resolution {
    const { self } = this.#text;
    if (!self) return { kind: 'unreadable', reason: 'no-antecedent' };
    const resolution = inDocument(self, cited, provisions, warnings);
    return resolution.kind === 'resolved'
      ? { kind: 'self', places: resolution.places, warnings: resolution.warnings }
      : resolution;
  }

  /**
   * "Điều 5" without a document is this text's, unless the paragraph has just named another document
   * that may be meant as well, or this text has no such article and has named another before.
   */
  #bare(provisions: readonly CitedProvision[], at: number): Resolution {
    const own = resolveBare(this.#text, at, provisions);
    const last = this.#last;
    if (!last) return own;
    const here = own.kind === 'self' && own.places.every(({ exists }) => exists !== false);
    const same = last.paragraph === this.#text.placeAt(at).address;
    if (here && !same) return own;
    const there = provisions.every(
      (provision) => placeIn(homeOf(last.document), provision, null).exists !== false,
    );
    if (here && !there) return own;
    if (!here && there && same) return inDocument(last.document, null, provisions, []);
    return { kind: 'ambiguous', reason: 'which-text', candidates: [last.document] };
  }

  /**
   * "Nghị định nêu trên", "Điều 3 của Luật": the document of the type named before, if only one was,
   * and if the text itself is not of that type and may be meant.
   */
  #before(of: CitedType | CitedUnitKind, provisions: readonly CitedProvision[]): Resolution {
    if (typeof of === 'string') return { kind: 'unreadable', reason: 'no-antecedent' };
    const same = [...this.#known].filter(({ type }) => type === of.id);
    if (of.id !== null && of.id === this.#text.type)
      return { kind: 'ambiguous', reason: 'which-text', candidates: same };
    const [only, ...others] = same;
    if (!only) return { kind: 'unreadable', reason: 'no-antecedent' };
    if (others.length > 0 || (of.id !== null && this.#unclear.has(of.id)))
      return { kind: 'ambiguous', reason: 'several', candidates: same };
    return inDocument(only, null, provisions, []);
  }
}

function inDocument(
  document: CorpusDocument,
  cited: CitedDocument | null,
  provisions: readonly CitedProvision[],
  warnings: readonly Warning[],
): Resolution {
  const home = homeOf(document);
  const attachment = cited?.attachment ?? null;
  const places = provisions.map((provision) => placeIn(home, provision, attachment));
  const missing = places
    .filter(({ exists }) => exists === false)
    .map(({ address }): Warning => ({ kind: 'no-provision', address }));
  if (places.length === 0 && attachment) {
    // The regulation it issues as a whole: where it begins, if we have it.
    const prefix = home.attachments.find((one) =>
      attachment.kind === null ? true : parseAddress(one)?.attachment?.kind === attachment.kind,
    );
    if (prefix !== undefined) places.push({ address: prefix, to: null, exists: true });
  }
  return { kind: 'resolved', document, places, warnings: [...warnings, ...missing] };
}

function homeOf({ attachments, text }: CorpusDocument) {
  return { attachments: attachments.map(({ prefix }) => prefix), text };
}
