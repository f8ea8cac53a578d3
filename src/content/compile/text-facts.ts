import type { DocumentText, NamedBody, PlacedCitation } from '../model.ts';

/** What is known of a text without holding it: its addresses, and what a missing one proves. */
export interface TextFacts {
  readonly addresses: ReadonlySet<string>;
  /** See `CorpusText.complete`. */
  readonly complete: 'whole' | 'articles' | 'no';
}

/** What other documents' pages need of a text; small, and kept apart from it. */
export interface TextSide {
  readonly kind: DocumentText['kind'];
  readonly facts: TextFacts;
  readonly citations: readonly PlacedCitation[];
  readonly bodies: readonly NamedBody[];
}

/** Reads the addresses off a text: the page gives each paragraph an id. */
export function textFacts({ kind, html }: Pick<DocumentText, 'kind' | 'html'>): TextFacts {
  const ids = Array.from(html.matchAll(/\sid="([^"]+)"/g), ([, id = '']) => id);
  const addresses = new Set(ids);
  if (kind === 'verbatim') return { addresses, complete: 'whole' };
  return { addresses, complete: hasEveryArticle(addresses) ? 'articles' : 'no' };
}

/** Whether a digest has an article for each number from the first to the last it has. */
function hasEveryArticle(addresses: ReadonlySet<string>): boolean {
  const numbers = [...addresses].flatMap((address) => {
    const number = /^dieu-(\d+)$/.exec(address)?.[1];
    return number === undefined ? [] : [Number(number)];
  });
  return numbers.length > 0 && Math.max(...numbers) === numbers.length;
}

/** The facts of texts, by slug. */
export function factsOf(sides: ReadonlyMap<string, TextSide>): ReadonlyMap<string, TextFacts> {
  return new Map([...sides].map(([slug, { facts }]) => [slug, facts]));
}
