import { DOCUMENT_TYPES } from '../../document-type.ts';
import { fold } from '../../vietnamese/index.ts';
import type { DraftBook } from './book.ts';

/** How far the heading of a draft reaches at most, in characters. */
const HEADING = 1500;

/** What the heading of a draft tells of it; null where it does not. */
export interface Heading {
  /** Territory of its issuer, which local numbers without an issuer are taken to be of. */
  readonly place: string | null;
  /** Id of its type. */
  readonly type: string | null;
}

/**
 * Reads a draft's heading: everything before the first legal basis or article. Place and type count
 * only where exactly one is named in due form ("THÀNH PHỐ HẢI PHÒNG", "QUYẾT ĐỊNH" on a line).
 */
export function readHeading(text: string, { corpus }: DraftBook): Heading {
  const start = text.slice(0, HEADING);
  const end = /^[ \t]*(?:Căn cứ|Điều \d|Kính gửi)/mu.exec(start)?.index ?? start.length;
  const lines = start.slice(0, end).split('\n');
  return { place: placeIn(lines, placesOf(corpus)), type: typeIn(lines) };
}

function placesOf(corpus: DraftBook['corpus']): Set<string> {
  const documents = [...corpus.byNumber.values()].flat();
  return new Set(documents.flatMap(({ issuer }) => issuer.place ?? []));
}

function placeIn(lines: readonly string[], places: ReadonlySet<string>): string | null {
  const heading = fold(lines.join(' ')).replace(/\s+/g, ' ');
  const named = [...places].filter((place) => {
    const name = place.replaceAll('-', ' ');
    return (
      heading.includes(`thanh pho ${name}`) ||
      heading.includes(`tinh ${name}`) ||
      heading.includes(`${name}, ngay`)
    );
  });
  return named.length === 1 ? (named[0] ?? null) : null;
}

/** A type's name in capitals, alone on its line; the first one, because attachments follow. */
function typeIn(lines: readonly string[]): string | null {
  for (const line of lines) {
    const bare = line.trim();
    const type = DOCUMENT_TYPES.find(({ name }) => name.toLocaleUpperCase('vi') === bare);
    if (type) return type.id;
  }
  return null;
}
