import type { StoredText, SiteDocument } from '../../content/model.ts';
import { exactly, type When } from '../../legal/effect/index.ts';
import { isOfThePast, type BodyFinder } from '../../legal/obsolete-body/index.ts';
import { parseStructure, placesAt } from '../../legal/structure/index.ts';
import type { ObsoleteBody } from '../../schemas/obsolete-body.ts';
import { isVerified } from '../as-of/book.ts';
import type { BodyItem } from './items.ts';

/**
 * Where a text names bodies that no longer exist, each once a provision. Only texts word for word: a
 * digest is in our own words, and these speak of what is gone on purpose. Nor is it stale where the
 * text itself came after the body or says that it speaks of the past.
 */
export function bodyItems(
  { slug: from, data }: SiteDocument,
  { kind, body }: Pick<StoredText, 'kind' | 'body'>,
  bodies: readonly ObsoleteBody[],
  find: BodyFinder,
): BodyItem[] {
  if (kind !== 'verbatim') return [];
  const text = body.normalize('NFC');
  const issued = data.issued && isVerified(data.issued) ? data.issued.value : null;
  const items = new Map<string, BodyItem>();
  let placeAt: ReturnType<typeof placesAt> | undefined;
  for (const mention of find(text)) {
    const found = bodies.find(({ id }) => id === mention.id);
    if (!found) continue;
    const when = goneWhen(found);
    if (when.notAfter !== null && issued !== null && when.notAfter <= issued) continue;
    if (when.notAfter !== null && isOfThePast(text, mention, when.notAfter)) continue;
    // Most texts name none, so only those that do are parsed again.
    placeAt ??= placesAt(parseStructure(text));
    const { address: at } = placeAt(mention.range.start);
    const key = `${at} ${mention.id}`;
    if (items.has(key)) continue;
    const words = mention.text.replace(/\s+/gu, ' ');
    const { confidence } = found;
    items.set(key, { type: 'body', from, at, words, body: found.id, confidence, when });
  }
  return [...items.values()];
}

/** The first day without a body, exactly or within bounds. */
export function goneWhen({ from, fromBounds }: Pick<ObsoleteBody, 'from' | 'fromBounds'>): When {
  if (from !== undefined) return exactly(from);
  return { notBefore: fromBounds?.notBefore ?? null, notAfter: fromBounds?.notAfter ?? null };
}
