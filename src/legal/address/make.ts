import { asciiLabel } from './label.ts';
import { OCCURRENCE, PREFIX } from './prefix.ts';
import type { Address, AttachmentRef, Segment } from './types.ts';

/**
 * The URL fragment of an address (without `#`). Inverse of {@link parseAddress}.
 *
 * @example
 * makeAddress({ segments: [{ kind: 'article', label: '16' }, { kind: 'point', label: 'đ' }] });
 * // 'dieu-16-diem-dd'
 */
export function makeAddress(address: Address): string {
  const head = address.attachment ? [makeAttachment(address.attachment)] : [];
  return [...head, ...address.segments.map(makeSegment)].join('-');
}

/** `quy-dinh`, or `phu-luc-2` when several of a kind are issued together. */
export function makeAttachment({ kind, ordinal }: AttachmentRef): string {
  return ordinal === undefined ? kind : `${kind}-${ordinal}`;
}

function makeSegment({ kind, label, occurrence }: Segment): string {
  const parts = [PREFIX[kind]];
  if (label !== '') parts.push(asciiLabel(label));
  if (occurrence !== undefined) parts.push(OCCURRENCE, String(occurrence));
  return parts.join('-');
}
