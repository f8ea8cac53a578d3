import { createHash } from 'node:crypto';
import { territoryTree } from '../../legal/effect/index.ts';
import {
  provisionTexts,
  type HeldProvision,
  type ImpactDocument,
  type ImpactWorld,
  type Transfer,
} from '../../legal/impact/index.ts';
import { parseStructure } from '../../legal/structure/index.ts';
import type { SiteDocument } from '../model.ts';
import type { Registries } from '../read/registries.ts';

/** Enough of a SHA-256 to tell texts apart in a file that people read. */
const PRINT_LENGTH = 12;

/**
 * What the impact radar asks about this site. A text is taken apart when the first of its provisions
 * is asked for.
 *
 * @param bodyOf the body of a document as written; null where there is none.
 */
export function impactWorld(
  documents: readonly SiteDocument[],
  bodyOf: (slug: string) => string | null,
  { territories }: Pick<Registries, 'territories'>,
): ImpactWorld {
  const expires = new Map(documents.map(({ slug, data }) => [slug, termOf(data)]));
  const known = new Map(
    documents.map((document) => [document.slug, impactDocument(document, expires, bodyOf)]),
  );
  return {
    tree: territoryTree(territories),
    documentOf: (slug) => known.get(slug) ?? null,
  };
}

function impactDocument(
  { slug, effectInput: input, incoming }: SiteDocument,
  expires: ReadonlyMap<string, string | null>,
  bodyOf: (slug: string) => string | null,
): ImpactDocument {
  let held: ((address: string) => HeldProvision | null) | undefined;
  return {
    input,
    transfers: incoming
      .filter(({ kind, confidence }) => kind === 'transfers' && confidence !== 'C')
      .map(({ by, when, until, provisions }): Transfer => ({
        by,
        when,
        until: until ?? expires.get(by) ?? null,
        provisions,
      })),
    provisionOf: (address) => (held ??= heldProvisions(bodyOf(slug)))(address),
  };
}

function heldProvisions(body: string | null): (address: string) => HeldProvision | null {
  if (body === null) return () => null;
  const textAt = provisionTexts(parseStructure(body));
  return (address) => {
    const found = textAt(address);
    return found && { print: printOf(found.text), containers: found.containers };
  };
}

function printOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, PRINT_LENGTH);
}

/** The day an act ends by its own words, and with it what it moved. */
function termOf({ expires }: SiteDocument['data']): string | null {
  return expires && expires.confidence !== 'C' ? expires.value : null;
}
