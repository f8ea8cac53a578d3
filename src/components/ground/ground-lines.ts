import { describeAddress, parseAddress } from '../../legal/address/index.ts';
import type { Ground, GroundState } from '../../legal/competence/index.ts';

/** A document as grounds name it. */
export interface GroundDocument {
  /** "Nghị định số 134/2025/NĐ-CP". */
  readonly name: string;
  /** Null for a document that sources only mention. */
  readonly url: string | null;
  /** Its page has no text here, so no place in it to lead to. */
  readonly bare?: boolean;
  /** Texts issued with it: prefix of their addresses and name. */
  readonly attachments: readonly { readonly prefix: string; readonly name: string }[];
}

/** One place that something rests on. */
export interface GroundLine {
  /** "Khoản 1 Điều 16 Nghị định số 134/2025/NĐ-CP". */
  readonly text: string;
  readonly href: string | null;
  /** Whose state is shown: `slug` or `slug#address`; null where we hold no facts. */
  readonly of: string | null;
}

/**
 * Grounds as lines to show: one a provision, or one for a document as a whole. A document nobody
 * knows is shown by its slug, so that a mistake is seen rather than hidden.
 */
export function groundLines(
  basis: readonly Ground[],
  documentOf: (slug: string) => GroundDocument | null,
): GroundLine[] {
  return basis.flatMap(({ document: slug, provisions }) => {
    const places = provisions.length === 0 ? [null] : provisions;
    return places.map((provision) => groundLine({ document: slug, provision }, documentOf));
  });
}

/** The line of one provision, or of a document as a whole. */
export function groundLine(
  { document: slug, provision }: Pick<GroundState, 'document' | 'provision'>,
  documentOf: (slug: string) => GroundDocument | null,
): GroundLine {
  const document = documentOf(slug) ?? { name: slug, url: null, attachments: [] };
  const { name, url, attachments, bare = false } = document;
  const address = provision === null ? null : parseAddress(provision);
  const place = address === null ? '' : describeAddress(address);
  const attached = attachments.find(({ prefix }) => provision?.startsWith(`${prefix}-`));
  const kind = attached ? ` ${attached.name.split(' ').slice(0, 2).join(' ')} kèm theo` : '';
  const text = `${place}${kind} ${name}`.trim();
  return {
    text: text.charAt(0).toUpperCase() + text.slice(1),
    href: url === null || provision === null || bare ? url : `${url}#${provision}`,
    of: url === null ? null : provision === null ? slug : `${slug}#${provision}`,
  };
}
