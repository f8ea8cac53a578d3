import { fold } from '../../legal/vietnamese/index.ts';
import type { SearchData } from '../types.ts';

/** What a document means by a term, as its article on terms says it. */
export interface Definition {
  readonly term: string;
  /** The whole clause, word for word as the page of the document has it. */
  readonly text: string;
  /** Slug of the document and address of the clause. */
  readonly document: string;
  readonly provision: string;
  /** The clause is a digest in our own words, not the law's. */
  readonly digest: boolean;
}

/** Headings of articles that say what terms mean. */
const HEADING = /^giai thich (?:tu ngu|thuat ngu)/;

/**
 * "1. Thỏa thuận quốc tế là …": a term, then what it is, what it consists of or of what kinds it is.
 * A clause that begins otherwise defines nothing that could be named.
 */
const CLAUSE =
  /^(?:(?:\d+|\p{L})[.)]\s+)?["“]?(?<term>\p{Lu}[^.:;"”]{0,79}?)["”]?\s+(?:là|gồm|có thể là|có (?:hai|ba|bốn|năm) (?:loại|cách|phương thức))(?=[\s:.])/u;

/** Sentences that only look like definitions: "Khi Luật nói … thì hiểu là …". */
const NO_TERM = /^(?:khi|trong|theo|cac tu ngu|nhung) |(?: thi| hieu| duoc| phai| khong)$/;

/**
 * The terms that documents define, each with the clause that does.
 *
 * @example readDefinitions(data)[0] // { term: 'Thỏa thuận quốc tế', provision: 'dieu-2-khoan-1', … }
 */
export function readDefinitions({ documents, provisions }: SearchData): Definition[] {
  return provisions.flatMap(({ document, address, heading, text }) => {
    const source = documents[document];
    const term = HEADING.test(fold(heading)) ? CLAUSE.exec(text)?.groups?.term : undefined;
    if (source === undefined || term === undefined || NO_TERM.test(fold(term))) return [];
    return [
      {
        term,
        text: text.replace(/^(?:\d+|\p{L})[.)]\s+/u, ''),
        document: source.slug,
        provision: address,
        digest: source.digest === true,
      },
    ];
  });
}
