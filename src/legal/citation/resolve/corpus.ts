import { documentTypeById } from '../../document-type.ts';
import { exact } from '../../vietnamese/index.ts';
import type { CorpusDocument } from './types.ts';

/** Documents by the ways a citation names them. */
export interface Corpus {
  /** By `DocumentNumber.identityKey`: the same for all spellings of a number. */
  readonly byNumber: ReadonlyMap<string, readonly CorpusDocument[]>;
  /** By the number's first part with its letter: `134`, `15a`. */
  readonly byOrdinal: ReadonlyMap<string, readonly CorpusDocument[]>;
  /** By {@link titleKey}. */
  readonly byTitle: ReadonlyMap<string, readonly CorpusDocument[]>;
}

/** Indexes documents for resolving citations. */
export function createCorpus(documents: readonly CorpusDocument[]): Corpus {
  return {
    byNumber: group(documents, ({ number }) => number?.identityKey ?? null),
    byOrdinal: group(documents, ({ number }) =>
      number === null ? null : ordinalKey(number.ordinal, number.ordinalSuffix ?? ''),
    ),
    byTitle: group(documents, ({ type, title }) => titleKey(type, title)),
  };
}

/** `134`, `15a`. */
export function ordinalKey(ordinal: number, suffix: string): string {
  return String(ordinal) + suffix.toLowerCase();
}

/**
 * The title of a law as compared: without the word for its type, which a title may begin with or
 * not, in one spelling of tones and cases.
 *
 * @example
 * titleKey('luat', 'Luật Thoả thuận quốc tế') === titleKey('luat', 'Thỏa thuận quốc tế'); // true
 */
export function titleKey(type: string, title: string): string {
  const name = exact(documentTypeById(type)?.name ?? '');
  const plain = exact(title).replace(/\s+/gu, ' ').trim();
  const bare = name !== '' && plain.startsWith(`${name} `) ? plain.slice(name.length + 1) : plain;
  return `${type} ${bare}`;
}

function group(
  documents: readonly CorpusDocument[],
  keyOf: (document: CorpusDocument) => string | null,
): Map<string, CorpusDocument[]> {
  const groups = new Map<string, CorpusDocument[]>();
  for (const document of documents) {
    const key = keyOf(document);
    if (key === null) continue;
    const members = groups.get(key);
    if (members) members.push(document);
    else groups.set(key, [document]);
  }
  return groups;
}
