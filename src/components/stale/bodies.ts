import type { NamedBody, SiteDocument } from '../../content/model.ts';
import { goneWhen } from '../../content/compile/named-bodies.ts';
import type { ObsoleteBody } from '../../schemas/obsolete-body.ts';
import { isVerified } from '../as-of/book.ts';
import type { BodyItem } from './items.ts';

/**
 * Where a document names bodies that no longer exist. It is not stale where the document itself came
 * after the body.
 */
export function bodyItems(
  { slug: from, data }: SiteDocument,
  named: readonly NamedBody[],
  bodies: readonly ObsoleteBody[],
): BodyItem[] {
  const issued = data.issued && isVerified(data.issued) ? data.issued.value : null;
  return named.flatMap(({ body, at, words }): BodyItem[] => {
    const found = bodies.find(({ id }) => id === body);
    if (!found) return [];
    const when = goneWhen(found);
    if (when.notAfter !== null && issued !== null && when.notAfter <= issued) return [];
    return [{ type: 'body', from, at, words, body, confidence: found.confidence, when }];
  });
}
