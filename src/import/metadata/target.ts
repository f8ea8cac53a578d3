import type { Citation, CitedDocument } from '../../legal/citation/index.ts';
import type { Range } from '../../legal/issue.ts';
import { documentSlug } from '../../legal/number/index.ts';
import { exact } from '../../legal/vietnamese/index.ts';
import { oneLine } from './lines.ts';
import { provisionsOf } from './provisions.ts';

/** Another act as a citation names it. */
export interface Target {
  readonly slug: string | null;
  readonly cited: string;
  readonly range: Range;
  /** Places in it; none where all of it is meant. */
  readonly provisions: readonly string[];
  readonly document: CitedDocument;
}

/** Acts of these bear numbers that repeat from place to place. */
const LOCAL = /^(?:UBND|HĐND|TU|HU|QU|ĐU|S[A-ZĐ]{1,}|TTHĐND)$/u;
const PLACE =
  /(?:tỉnh|thành phố|thành ủy|tỉnh ủy|quận|huyện|thị xã|xã|phường|đặc khu)\s+(\p{Lu}[\p{L}'’]*(?:\s+(?:-\s+)?\p{Lu}[\p{L}'’]*)*)/iu;

/**
 * The act a citation names; `null` where it names none. Numbers of local bodies get a slug only
 * when their place is known: from the citation, or the act's own where the words name no other.
 */
export function targetOf(body: string, citation: Citation, ownPlace: string | null): Target | null {
  const document = documentOf(citation);
  if (document === null || document.draft) return null;
  const cited = oneLine(body.slice(document.range.start, document.range.end));
  return {
    slug: slugOf(document, ownPlace),
    cited,
    range: document.range,
    provisions: provisionsOf(citation),
    document,
  };
}

/** The document a citation is of; `null` for this act itself, and for what names none. */
export function documentOf(citation: Citation): CitedDocument | null {
  if (citation.kind === 'document' || citation.kind === 'provision') return citation.document;
  return citation.kind === 'alias' ? citation.alias.document : null;
}

function slugOf({ designation, issuer }: CitedDocument, ownPlace: string | null): string | null {
  if (designation.by !== 'number') return null;
  const { number } = designation;
  if (number.issuerSymbol === null && number.series !== 'assembly') return null;
  if (!LOCAL.test(number.issuerSymbol ?? '')) return documentSlug(number);
  const place = issuer === null ? null : (PLACE.exec(issuer.text)?.[1] ?? null);
  const known = place ?? bare(ownPlace);
  return known === null ? null : documentSlug(number, { place: known });
}

/** "thành phố Hải Phòng" without its noun. */
function bare(place: string | null): string | null {
  if (place === null) return null;
  const words = place.split(' ');
  const nouns = exact(place).startsWith('thành phố') || /^(?:thị|đặc) /u.test(place) ? 2 : 1;
  return words.slice(nouns).join(' ');
}
