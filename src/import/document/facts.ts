import { shownDay } from '../../legal/calendar.ts';
import type { z } from 'astro/zod';
import { documentSlug } from '../../legal/number/index.ts';
import { slugify } from '../../legal/vietnamese/index.ts';
import type { document } from '../../schemas/document.ts';
import type { Evidence } from '../../schemas/fact.ts';
import type { Issuer as Entry } from '../../schemas/registry.ts';
import type { WrittenImport } from '../../schemas/verbatim.ts';
import type { Metadata } from '../metadata/index.ts';
import type { Witness } from './evidence.ts';
import { issuerEntry } from './issuer-entry.ts';
import { relationFacts } from './relation-facts.ts';

/** The facts above a body, in the order an editor would write them. */
export type DocumentFacts = z.input<typeof document>;

/** Characters of a name made of a title: file systems take 255, and a folder's name goes before it. */
const MAX_SLUG = 100;

/** What a text cannot be filed without and does not say. */
export type Lacking = 'type' | 'issuer' | 'title';

/** A document as it will be filed. */
export interface FiledFacts {
  readonly slug: string;
  readonly facts: DocumentFacts;
  /** To be added to the register of issuers. */
  readonly newIssuer: Entry | null;
}

/** What facts are made of besides what the text says. */
export interface Filing {
  readonly witness: Witness;
  readonly imported: WrittenImport;
  readonly issuers: readonly Entry[];
  /** Addresses the text prints twice. */
  readonly duplicates: readonly string[];
}

/** Facts of an imported text; or what it lacks to be filed at all. */
export function documentFacts(
  metadata: Metadata,
  { witness, imported, issuers, duplicates }: Filing,
): FiledFacts | { readonly lacking: readonly Lacking[] } {
  const { number, type, issuers: named, title, issued, signers } = metadata;
  const [first] = named;
  if (!type || !first || !title)
    return {
      lacking: [
        ...(type ? [] : (['type'] as const)),
        ...(first ? [] : (['issuer'] as const)),
        ...(title ? [] : (['title'] as const)),
      ],
    };
  const { entry, isNew } = issuerEntry(first.value, issuers);
  const slug = slugOf(metadata, entry, type.value);
  // What a text says of itself is no relation to another.
  const relations = relationFacts(metadata, witness).filter(({ target }) => target !== slug);
  const notes = notesOf(metadata);
  const facts: DocumentFacts = {
    number: number?.value.canonical ?? null,
    type: type.value,
    issuer: entry.id,
    title: title.value,
    identity: witness(number ?? title),
    checkedOn: imported.on,
    ...(issued && { issued: { value: issued.value, ...witness(issued) } }),
    ...entryFacts(metadata, witness),
    ...(metadata.expires && {
      expires: { value: metadata.expires.value, ...witness(metadata.expires) },
    }),
    ...(metadata.provisionEnds.length > 0 && {
      provisionEnds: metadata.provisionEnds.map((found) => ({
        provisions: [...found.value.provisions],
        lastDay: found.value.day,
        ...witness(found),
      })),
    }),
    ...(signers[0] && { signer: { value: signersOf(metadata), ...witness(signers[0]) } }),
    ...(relations.length > 0 && { relations }),
    ...(metadata.attachments.length > 0 && {
      attachments: metadata.attachments.map(({ prefix, name }) => ({ prefix, name })),
    }),
    ...(imported.url !== undefined && { officialUrl: imported.url }),
    ...(notes.length > 0 && { notes }),
    verbatim: {
      imported,
      ...(duplicates.length > 0 && { duplicates: [...duplicates] }),
    },
  };
  return { slug, facts, newIssuer: isNew ? entry : null };
}

function slugOf({ number, title }: Metadata, { id, place }: Entry, type: string): string {
  if (number) return documentSlug(number.value, place ? { place: place.id } : {});
  const words = slugify(title?.value ?? '')
    .split('-')
    .slice(0, 8);
  return [type, 'khong-so', id, ...words]
    .filter((word) => word !== '')
    .join('-')
    .slice(0, MAX_SLUG)
    .replace(/-$/u, '');
}

/** One person, or all who signed a joint act. */
function signersOf({ signers }: Metadata): string {
  return signers.map(({ value }) => value.name).join(', ');
}

function entryFacts(
  metadata: Metadata,
  witness: Witness,
): Pick<DocumentFacts, 'inForceFrom' | 'inForceBounds'> {
  const { inForce } = metadata;
  if (!inForce || backdated(metadata) !== null) return {};
  const { value } = inForce;
  const evidence: Evidence = witness(inForce);
  return value.kind === 'day'
    ? { inForceFrom: { value: value.from, ...evidence } }
    : { inForceBounds: { notBefore: value.notBefore, ...evidence } };
}

/**
 * A day of entry before that of issue: acts do print one, by right or by mistake. Which of the two,
 * no machine can tell, so it is said to readers and no state is computed from it.
 */
function backdated({ issued, inForce }: Metadata): string | null {
  if (!issued || inForce?.value.kind !== 'day') return null;
  return inForce.value.from < issued.value ? inForce.value.from : null;
}

/** What readers should know of what the text leaves open. */
function notesOf(metadata: Metadata): string[] {
  const { issuers, missing, provisionStarts } = metadata;
  const joint = issuers.slice(1).map(({ value }) => value.name);
  const early = backdated(metadata);
  return [
    ...(early === null
      ? []
      : [`Văn bản in ngày có hiệu lực ${shownDay(early)}, trước ngày ban hành; cần kiểm tra lại.`]),
    ...(joint.length > 0 ? [`Văn bản liên tịch, cùng ban hành: ${joint.join(', ')}.`] : []),
    ...provisionStarts.map(
      ({ value }) => `Có hiệu lực riêng từ ${shownDay(value.day)}: ${value.provisions.join(', ')}.`,
    ),
    ...missing
      .filter(({ fact }) => fact === 'issued' || fact === 'inForceFrom' || fact === 'number')
      .map(({ why }) => why),
  ];
}
