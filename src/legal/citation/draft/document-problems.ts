import { parseAddress } from '../../address/index.ts';
import { documentTypeById, isNormative } from '../../document-type.ts';
import { isDead, type EffectId, type EffectState } from '../../effect/index.ts';
import { parseDocumentNumber } from '../../number/index.ts';
import type { Place } from '../resolve/index.ts';
import { nameOf, type DraftBook, type States } from './book.ts';
import { successorsOf } from './ended.ts';
import { basisProblems, moveProblems } from './leaning.ts';
import { labelOf } from './place.ts';
import { placeProblems } from './place-problems.ts';
import { problem } from './problem.ts';
import { stateProblem } from './state-problem.ts';
import type { DraftDocument, DraftProblem } from './types.ts';
import { list } from './words.ts';

/** States in which provisions may fare differently. */
const PARTS_DIFFER: readonly EffectId[] = [
  'con-hieu-luc',
  'het-hieu-luc-mot-phan',
  'ngung-hieu-luc-mot-phan',
];

/** What is to be said of a document's state, and of that of its cited provisions. */
export function documentProblems(
  book: DraftBook,
  document: DraftDocument,
  places: readonly Place[],
  states: States,
): DraftProblem[] {
  const { slug, effect } = document;
  const state = states.of(slug);
  if (effect === null || state === null) return [nameOnly(document)];
  if (isDead(state.id)) return [ended(book, slug, state, states)];
  const known = { ...document, effect };
  const provisions = places.filter(
    ({ exists, address }) => exists !== false && isProvision(address),
  );
  const inParts = PARTS_DIFFER.includes(state.id) && provisions.length > 0;
  return [
    ...(inParts
      ? placeProblems(book, known, provisions, states)
      : [stateProblem(book, { slug, label: '' }, state)]),
    ...(states.isElsewhere(slug)
      ? [problem('warning', 'elsewhere', 'Đây là văn bản của địa phương khác.')]
      : []),
    ...unseen(provisions),
    ...moveProblems(book, known, places, state.on, states),
    ...basisProblems(book, known, states),
    ...state.leads.map((lead) => problem('note', 'lead', `Chưa kiểm chứng: ${lead}`)),
  ];
}

/** Of an act whose successor was replaced in its turn, what stands today is named as well. */
function ended(book: DraftBook, slug: string, state: EffectState, states: States): DraftProblem {
  const said = stateProblem(book, { slug, label: '' }, state);
  const today = successorsOf(book, slug, states).filter((one) => !state.by.includes(one));
  if (today.length === 0) return said;
  return {
    ...said,
    message: `${said.message} Nay là ${list(today.map((one) => nameOf(book, one)))}.`,
  };
}

/** Provisions of which nobody can tell here whether the document has them. */
function unseen(provisions: readonly Place[]): DraftProblem[] {
  const labels = provisions.flatMap(({ exists, address }) =>
    exists === null ? [labelOf(address)] : [],
  );
  if (labels.length === 0) return [];
  const words = `Kho không có đủ nội dung văn bản để biết có ${list([...new Set(labels)])} hay không. Hãy kiểm tra ở nguồn chính thức.`;
  return [problem('note', 'unseen', words)];
}

/** A whole attachment has the state of its document. */
function isProvision(address: string): boolean {
  return (parseAddress(address)?.segments.length ?? 0) > 0;
}

function nameOnly({ type, number }: DraftDocument): DraftProblem {
  const kind = documentTypeById(type);
  const parsed = number === null ? null : parseDocumentNumber(number).value;
  if (kind && isNormative(kind, parsed) === false)
    return problem('ok', 'no-state', 'Loại văn bản này không có tình trạng hiệu lực.');
  return problem(
    'note',
    'unknown',
    'Kho chỉ biết tên văn bản này, chưa có dữ liệu về hiệu lực. Hãy kiểm tra ở nguồn chính thức.',
  );
}
