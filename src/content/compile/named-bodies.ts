import { exactly, type When } from '../../legal/effect/index.ts';
import { bodyFinder, isOfThePast } from '../../legal/obsolete-body/index.ts';
import type { PlaceAt } from '../../legal/structure/index.ts';
import type { ObsoleteBody } from '../../schemas/obsolete-body.ts';
import type { NamedBody } from '../model.ts';

/** Finds the bodies a text names that no longer exist; `placeAt` says where an offset of it is. */
export type BodyNamer = (text: string, placeAt: (offset: number) => PlaceAt) => NamedBody[];

/**
 * Makes a finder of bodies that are gone: each once a provision, in text order, and not where the
 * text itself says that it speaks of the past.
 */
export function bodyNamer(bodies: readonly ObsoleteBody[]): BodyNamer {
  const find = bodyFinder(bodies);
  const ends = new Map(bodies.map((body) => [body.id, goneWhen(body).notAfter]));
  return (written, placeAt) => {
    const text = written.normalize('NFC');
    const named = new Map<string, NamedBody>();
    for (const mention of find(text)) {
      const end = ends.get(mention.id) ?? null;
      if (end !== null && isOfThePast(text, mention, end)) continue;
      const { address: at } = placeAt(mention.range.start);
      const key = `${at} ${mention.id}`;
      if (named.has(key)) continue;
      named.set(key, { body: mention.id, at, words: mention.text.replace(/\s+/gu, ' ') });
    }
    return [...named.values()];
  };
}

/** The first day without a body, exactly or within bounds. */
export function goneWhen({ from, fromBounds }: Pick<ObsoleteBody, 'from' | 'fromBounds'>): When {
  if (from !== undefined) return exactly(from);
  return { notBefore: fromBounds?.notBefore ?? null, notAfter: fromBounds?.notAfter ?? null };
}
