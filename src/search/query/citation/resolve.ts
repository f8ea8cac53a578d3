import {
  describeAddress,
  makeAddress,
  makeAttachment,
  parseAddress,
  type Address,
  type AttachmentRef,
  type Segment,
} from '../../../legal/address/index.ts';

import type { CatalogueEntry } from '../catalogue.ts';
import type { GoTo } from '../types.ts';
import { attachmentName } from './attachment.ts';
import { documentName } from '../../document-name.ts';
import type { Citation } from './read.ts';

/** More documents than this share a number only when hardly any of it was typed. */
const MAX_DOCUMENTS = 8;

/** A reading of the citation in one document, with how many of its units exist there. */
interface Attempt {
  readonly address: Address;
  readonly depth: number;
}

/**
 * Where a citation leads: one target per document that may be meant, and second readings marked as
 * alternatives (Điều 1 of a decision and Điều 1 of the regulation it issues).
 */
export function resolveCitation(citation: Citation): GoTo[] {
  return citation.candidates.slice(0, MAX_DOCUMENTS).flatMap((entry) => targetsIn(entry, citation));
}

function targetsIn(entry: CatalogueEntry, citation: Citation): GoTo[] {
  const { segments } = citation;
  if (segments.length === 0 && citation.attachment === null)
    return [target(entry, null, '', false)];
  if (!entry.hasText()) return [target(entry, null, 'Ở đây chưa có toàn văn văn bản này.', false)];
  const attempts = readings(entry, citation).map((address) => deepest(entry, address));
  const whole = attempts.filter(({ depth }) => depth === segments.length);
  if (whole.length > 0) {
    // Point d and point đ of a query without accents are equally likely; another text issued with
    // the same document is only a second reading.
    const home = homeOf(whole[0]?.address);
    return whole.map(({ address }) =>
      target(entry, address, withoutNote(citation, address), homeOf(address) !== home),
    );
  }
  const best = attempts.reduce((a, b) => (b.depth > a.depth ? b : a));
  return [target(entry, best.depth > 0 ? best.address : null, missingNote(citation, best), false)];
}

function homeOf(address: Address | undefined): string {
  return address?.attachment ? makeAttachment(address.attachment) : '';
}

/** All ways to read the units: in the act itself, then in what was issued with it; d, then đ. */
function readings(entry: CatalogueEntry, citation: Citation): Address[] {
  return homes(entry, citation).flatMap((attachment) =>
    pointVariants(citation).map((segments) =>
      attachment === null ? { segments } : { attachment, segments },
    ),
  );
}

function homes(
  entry: CatalogueEntry,
  { attachment, attached }: Citation,
): (AttachmentRef | null)[] {
  const issued = entry.attachments().flatMap((prefix) => parseAddress(prefix)?.attachment ?? []);
  if (attachment !== null) {
    const same = issued.filter(
      ({ kind, ordinal }) =>
        kind === attachment.kind &&
        (attachment.ordinal === undefined ||
          ordinal === undefined ||
          ordinal === attachment.ordinal),
    );
    return same.length > 0 ? same : [null, ...issued];
  }
  return attached ? [...issued, null] : [null, ...issued];
}

function pointVariants({ segments, maybeDd }: Citation): (readonly Segment[])[] {
  if (!maybeDd) return [segments];
  const withDd = segments.map((segment) =>
    segment.kind === 'point' ? { ...segment, label: segment.label.replace('d', 'đ') } : segment,
  );
  return [segments, withDd];
}

/** Drops units from the inside until the address exists. */
function deepest(entry: CatalogueEntry, { attachment, segments }: Address): Attempt {
  for (let depth = segments.length; depth > 0; depth--) {
    const address = { ...(attachment && { attachment }), segments: segments.slice(0, depth) };
    if (entry.has(makeAddress(address))) return { address, depth };
  }
  return { address: { ...(attachment && { attachment }), segments: [] }, depth: 0 };
}

function missingNote({ segments }: Citation, { address, depth }: Attempt): string {
  return missing(describeAddress({ segments: segments.slice(depth) }), address, depth);
}

/** What was named as issued with the document is not there: the same units of the act itself stand in. */
function withoutNote({ attachment }: Citation, address: Address): string {
  if (attachment === null || address.attachment !== undefined) return '';
  return missing(attachmentName(attachment), address, address.segments.length);
}

function missing(what: string, { segments }: Address, depth: number): string {
  const instead = depth === 0 ? 'văn bản' : describeAddress({ segments });
  return `Không thấy ${what} trong dữ liệu; liên kết mở ${instead}.`;
}

function target(
  entry: CatalogueEntry,
  address: Address | null,
  note: string,
  alternative: boolean,
): GoTo {
  const { slug, title, state, stateName } = entry.document;
  const fragment = address === null ? '' : makeAddress(address);
  return {
    slug,
    address: fragment === '' ? null : fragment,
    label: labelOf(entry, address),
    title,
    state,
    stateName,
    note,
    alternative,
  };
}

function labelOf({ document }: CatalogueEntry, address: Address | null): string {
  const name = documentName(document);
  if (address === null) return name;
  const place = describeAddress({ segments: address.segments });
  if (!address.attachment) return place === '' ? name : `${place}, ${name}`;
  const issued = attachmentName(address.attachment);
  return place === '' ? `${issued} kèm theo ${name}` : `${place} ${issued} kèm theo ${name}`;
}
