import {
  makeAddress,
  parseAddress,
  type Address,
  type AttachmentRef,
  type Segment,
} from '../../address/index.ts';
import type { CitedAttachment, CitedProvision, CitedUnit } from '../types.ts';
import type { CorpusDocument, Place } from './types.ts';

/** A text places are looked for in. */
export interface Home {
  /** What is issued with the document; empty where it is not known. */
  readonly attachments: readonly string[];
  readonly text: Pick<NonNullable<CorpusDocument['text']>, 'has' | 'complete'> | null;
}

/** Units above the article; articles are numbered through, so an address with one leaves them out. */
const ABOVE_ARTICLE = new Set<string>(['part', 'chapter', 'section', 'subsection']);

/**
 * Where a cited provision is in a document. Without words on which text is meant, it is the
 * document's own; where that has no such article, but the one text it issues has, it is that one's
 * (officials cite "Điều 9 Quyết định số …" for the regulation it issues).
 */
export function placeIn(
  home: Home,
  provision: CitedProvision,
  cited: CitedAttachment | null,
): Place {
  const segments = segmentsOf(provision.units);
  const named = attachmentOf(home, provision, cited);
  const options: Address[] =
    named === null
      ? [{ segments }, ...issued(home).map((attachment) => ({ attachment, segments }))]
      : [{ attachment: named, segments }];
  const [first = { segments }] = options;
  const address = options.find((option) => home.text?.has(makeAddress(option))) ?? first;
  return {
    address: makeAddress(address),
    to: provision.to === null ? null : lastAddress(address, provision.to),
    exists: existsIn(home, address),
  };
}

/** The segments of an address; units that have none of their own (tiết, mẫu) end it. */
export function segmentsOf(units: readonly CitedUnit[]): Segment[] {
  const hasArticle = units.some(({ kind }) => kind === 'article');
  const segments: Segment[] = [];
  for (const { kind, label } of units) {
    if (kind === 'item' || kind === 'form') break;
    if (!(hasArticle && ABOVE_ARTICLE.has(kind))) segments.push({ kind, label });
  }
  return segments;
}

function lastAddress(address: Address, label: string): string {
  const last = address.segments.at(-1);
  if (!last) return makeAddress(address);
  return makeAddress({
    ...address,
    segments: [...address.segments.slice(0, -1), { ...last, label }],
  });
}

/** The attachment the words name: "Phụ lục I", "Quy chế ban hành kèm theo". */
function attachmentOf(
  home: Home,
  { appendix }: CitedProvision,
  cited: CitedAttachment | null,
): AttachmentRef | null {
  if (appendix) return appendix;
  if (cited === null) return null;
  const all = issued(home);
  const same = cited.kind === null ? all : all.filter(({ kind }) => kind === cited.kind);
  return same[0] ?? (cited.kind === null ? null : { kind: cited.kind });
}

function issued({ attachments }: Home): AttachmentRef[] {
  return attachments.flatMap((prefix) => parseAddress(prefix)?.attachment ?? []);
}

/** Whether a text has an address; null where what we hold of it does not tell. */
export function existsIn({ text }: Pick<Home, 'text'>, address: Address): boolean | null {
  if (!text) return null;
  if (text.has(makeAddress(address))) return true;
  if (text.complete === 'whole') return false;
  if (text.complete === 'no') return null;
  // Articles are known to be complete, clauses are not.
  const article = address.segments.findIndex(({ kind }) => kind === 'article');
  if (article < 0 || address.attachment) return null;
  const upper = { ...address, segments: address.segments.slice(0, article + 1) };
  return text.has(makeAddress(upper)) ? null : false;
}
