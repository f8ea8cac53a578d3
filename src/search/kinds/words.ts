import { fold } from '../../legal/vietnamese/index.ts';
import type { Query } from '../query/index.ts';

/** The parts of a query that say whether it asks for something to be done, and what. */
type Asked = Pick<
  Query,
  'words' | 'phrases' | 'targets' | 'scope' | 'mentions' | 'place' | 'issues'
>;

/** How names of documents begin; "quyết định", "kế hoạch", "báo cáo" are also what people do. */
const TITLE =
  /^(?:hien phap|(?:bo )?luat|phap lenh|nghi (?:quyet|dinh)|thong tu|chi thi|cong van|van ban|quyet dinh (?:so|ve|ban hanh|quy)|(?:ban hanh )?quy che|sua doi bo sung)(?= |$)/;

/** Words that ask who, even beside the name of a document. */
const WHO =
  /^tham quyen|(?<= |^)(?:ai|(?:cap|co quan|noi|so|bo|don vi|phong) nao|o dau|duoc khong)(?= |$)| khong$/;

/**
 * The words by which matters and procedures are looked for. Empty where a query asks for documents:
 * it cites one, names a provision, or begins like a title, and does not ask who.
 *
 * @example wordsForKinds(parseQuery('luật đấu thầu', catalogue)) // ''
 */
export function wordsForKinds(query: Asked): string {
  const words = [...query.words, ...query.phrases.flatMap((phrase) => phrase.words)].join(' ');
  const folded = fold(words);
  const forDocuments = cites(query) || TITLE.test(folded);
  return forDocuments && !WHO.test(folded) ? '' : words;
}

function cites({ targets, scope, mentions, place, issues }: Asked): boolean {
  return (
    targets.length + scope.length > 0 ||
    mentions !== null ||
    place !== null ||
    issues.some(({ rule }) => rule === 'query/no-document')
  );
}
