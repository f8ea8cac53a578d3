import { describeAddress } from '../../legal/address/index.ts';
import type { Issue } from '../../legal/issue.ts';
import { nfc } from '../../legal/vietnamese/index.ts';
import { documentName } from '../document-name.ts';
import { beside } from './beside.ts';
import type { Catalogue } from './catalogue.ts';
import { readCitation, type Citation } from './citation/read.ts';
import { resolveCitation } from './citation/resolve.ts';
import { findByTitle } from './citation/title.ts';
import { lex, MAX_QUERY_LENGTH } from './lex.ts';
import { phrasesOf } from './phrases.ts';
import { readOperators } from './read-operators.ts';
import type { Query } from './types.ts';
import { readTyping } from './typing.ts';
import { sentences } from './understood.ts';
import { abbreviationsIn, formsOf, isAccented } from './words.ts';

/**
 * Reads what someone typed: a citation first, then operators, then words. Never throws and never
 * swallows anything: what it cannot use comes back as an issue.
 *
 * @example parseQuery('k1 đ16 nđ 134/2025', catalogue).targets[0]?.address // 'dieu-16-khoan-1'
 */
export function parseQuery(text: string, catalogue: Catalogue): Query {
  const typing = readTyping(nfc(text.slice(0, MAX_QUERY_LENGTH)));
  const pieces = lex(typing.text);
  const operators = readOperators(pieces, catalogue);
  const plain = pieces.flatMap((piece) => (piece.kind === 'text' ? [piece.text] : []));
  const typed = [...plain, ...operators.words].join(' ');
  const citation = withTitle(readCitation(typed, catalogue), typed, catalogue);
  const { words, mention } = beside(citation, typed);
  const quoted = phrasesOf(pieces, { excluded: false });
  const excluded = [...phrasesOf(pieces, { excluded: true }), ...operators.excluded];
  const cited = citation.candidates.map(({ document }) => document);
  const inside = citation.number !== null && (words !== '' || quoted.length > 0) ? cited : [];
  const asked = [words, ...quoted.map((phrase) => phrase.text)].join(' ');
  const place = placeOf(citation);
  const targets = resolveCitation(citation);
  const mentions = mention !== null && quoted.length === 0;
  return {
    text,
    words: formsOf(words),
    accented: isAccented(asked),
    phrases: mentions ? [mention] : quoted,
    excluded,
    filters: operators.filters,
    targets,
    scope: inside.map(({ slug }) => slug),
    mentions: mentions ? cited.map(({ slug }) => slug) : null,
    place,
    understood: sentences({
      slips: typing.slips,
      targets,
      place: place === null ? '' : describeAddress(place),
      // A title that led to its document is not worth saying twice, nor are marks that are no words.
      words:
        (targets.length > 0 && inside.length === 0) || formsOf(words).length === 0 ? '' : words,
      mention: mentions ? mention.text : '',
      scope: inside.map(documentName),
      phrases: quoted,
      excluded,
      filters: operators.names,
      abbreviations: new Map(abbreviationsIn(asked)),
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

/** Units without any document. */
function placeOf({ number, candidates, segments }: Citation): Query['place'] {
  return number === null && candidates.length === 0 && segments.length > 0 ? { segments } : null;
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
