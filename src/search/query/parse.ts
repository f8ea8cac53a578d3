import { describeAddress } from '../../legal/address/index.ts';
import type { Issue } from '../../legal/issue.ts';
import { fold, nfc } from '../../legal/vietnamese/index.ts';
import { documentName } from '../document-name.ts';
import { FACETS, type FacetKey } from '../filters.ts';
import type { Catalogue, CatalogueEntry } from './catalogue.ts';
import { readCitation, type Citation } from './citation/read.ts';
import { resolveCitation } from './citation/resolve.ts';
import { findByTitle } from './citation/title.ts';
import { lex, type Piece } from './lex.ts';
import { operatorOf, OPERATOR_NAMES, readValue } from './operators.ts';
import type { Phrase, Query } from './types.ts';
import { sentences } from './understood.ts';
import { abbreviationsIn, formsOf, isAccented } from './words.ts';

/**
 * Reads what someone typed: a citation first, then operators, then words. Never throws and never
 * swallows anything: what it cannot use comes back as an issue.
 *
 * @example parseQuery('k1 đ16 nđ 134/2025', catalogue).targets[0]?.address // 'dieu-16-khoan-1'
 */
export function parseQuery(text: string, catalogue: Catalogue): Query {
  const pieces = lex(text);
  const operators = readOperators(pieces, catalogue);
  const typed = [
    ...pieces.flatMap((p) => (p.kind === 'text' ? [p.text] : [])),
    ...operators.words,
  ].join(' ');
  const citation = withTitle(readCitation(typed, catalogue), typed, catalogue);
  const targets = resolveCitation(citation);
  const { words, own } = searchedText(citation, typed);
  const phrases = phrasesOf(pieces, false);
  const excluded = [...phrasesOf(pieces, true), ...operators.excluded];
  const scope =
    citation.candidates.length > 0 && hasOwnWords(citation, phrases) ? citation.candidates : [];
  const place =
    citation.number === null && citation.candidates.length === 0 && citation.segments.length > 0
      ? { segments: citation.segments }
      : null;
  return {
    text,
    words: formsOf(words),
    accented: isAccented([words, ...phrases.map((phrase) => phrase.text)].join(' ')),
    phrases,
    excluded,
    filters: operators.filters,
    targets,
    scope: scope.map(({ document }) => document.slug),
    place,
    understood: sentences({
      targets,
      place: place === null ? '' : describeAddress(place),
      words: own,
      scope: scope.map(({ document }) => documentName(document)),
      phrases,
      excluded,
      filters: operators.names,
      abbreviations: new Map(
        abbreviationsIn([own, ...phrases.map((phrase) => phrase.text)].join(' ')),
      ),
    }),
    issues: [...operators.issues, ...missingDocument(citation)],
  };
}

/** No number: perhaps the document was called by its title. */
function withTitle(citation: Citation, typed: string, catalogue: Catalogue): Citation {
  if (citation.number !== null) return citation;
  const rest = citation.segments.length > 0 || citation.attached ? citation.rest.join(' ') : typed;
  const candidates = findByTitle(rest, catalogue);
  return candidates.length === 0 ? citation : { ...citation, candidates, rest: rest.split(' ') };
}

/**
 * Words beside the citation are looked for inside the document; a citation alone is looked for as
 * ordinal and year, which finds who else cites it. `own` is what the reader wants looked up.
 */
function searchedText(
  { rest, number, segments, candidates }: Citation,
  typed: string,
): { words: string; own: string } {
  if (number !== null) {
    const own = rest.filter((word) => !namesIssuer(word, rest, candidates)).join(' ');
    const words = own === '' ? `${number.ordinal} ${number.year ?? ''}`.trim() : own;
    return { words, own: own === '' && candidates.length === 0 ? number.text : own };
  }
  if (candidates.length > 0) return { words: rest.join(' '), own: '' };
  const own = segments.length === 0 ? typed : rest.join(' ');
  return { words: own, own };
}

function hasOwnWords({ rest, number, candidates }: Citation, phrases: readonly Phrase[]): boolean {
  if (phrases.length > 0) return true;
  return number !== null && rest.some((word) => !namesIssuer(word, rest, candidates));
}

/** "… của Chính phủ" after a number repeats the issuer, and a date its day: neither is searched. */
function namesIssuer(
  word: string,
  rest: readonly string[],
  candidates: readonly CatalogueEntry[],
): boolean {
  const said = rest
    .filter((other) => !isDateWord(other))
    .map(fold)
    .join(' ');
  const issuer = candidates.some(({ document }) =>
    ` ${fold(document.issuerName)} `.includes(` ${said} `),
  );
  return isDateWord(word) || (said !== '' && issuer);
}

function isDateWord(word: string): boolean {
  return /^(?:ngay|\d{1,2}[/-]\d{1,2}[/-]\d{4})$/.test(fold(word));
}

function phrasesOf(pieces: readonly Piece[], excluded: boolean): Phrase[] {
  return pieces.flatMap((piece) =>
    piece.kind === 'phrase' && piece.excluded === excluded ? phrase(piece.text) : [],
  );
}

function phrase(text: string): Phrase[] {
  const words = formsOf(text);
  return words.length > 0 ? [{ text, words }] : [];
}

function missingDocument({ number, candidates }: Citation): Issue[] {
  if (number === null || candidates.length > 0) return [];
  return [
    {
      rule: 'query/no-document',
      severity: 'note',
      message: `Không có văn bản “${number.text}” ở đây.`,
      hint: 'Kiểm tra lại số hiệu; bên dưới là các đoạn nhắc tới số này, nếu có.',
    },
  ];
}

interface Operators {
  readonly filters: Record<FacetKey, string[]>;
  readonly names: Record<FacetKey, string[]>;
  readonly excluded: Phrase[];
  /** Text of operators that do not exist, searched as words. */
  readonly words: string[];
  readonly issues: Issue[];
}

function readOperators(pieces: readonly Piece[], catalogue: Catalogue): Operators {
  const empty = () =>
    Object.fromEntries(FACETS.map((key) => [key, [] as string[]])) as Record<FacetKey, string[]>;
  const found: Operators = {
    filters: empty(),
    names: empty(),
    excluded: [],
    words: [],
    issues: [],
  };
  for (const piece of pieces) {
    if (piece.kind !== 'operator') continue;
    const key = operatorOf(piece.key);
    if (key === null) {
      found.words.push(nfc(piece.key), piece.value);
      found.issues.push(unknownOperator(piece.key));
    } else if (key === 'exclude') found.excluded.push(...phrase(piece.value.replaceAll('-', ' ')));
    else {
      const { values, names, issues } = readValue(key, piece.value, catalogue);
      found.filters[key].push(...values);
      found.names[key].push(...names);
      found.issues.push(...issues);
    }
  }
  return found;
}

function unknownOperator(key: string): Issue {
  const names = Object.values(OPERATOR_NAMES)
    .map((name) => `${name}:`)
    .join(', ');
  return {
    rule: 'query/operator',
    severity: 'warning',
    message: `Không có phép lọc “${key}:”, nên được tìm như từ thường.`,
    hint: `Có thể dùng: ${names}.`,
  };
}
