import { titleKey } from '../resolve/corpus.ts';
import type { Resolution, ResolvedCitation } from '../resolve/index.ts';
import type { Citation } from '../types.ts';
import { citedBy, nothing, type Bench, type Said } from './bench.ts';
import { linkTo, type DraftBook } from './book.ts';
import { missingHere, selfName } from './mismatch.ts';
import { missingEnds, placeIn } from './place.ts';
import { byGravity, problem } from './problem.ts';
import { sayOfDocument } from './resolved.ts';
import { selfSuggestion } from './self-suggestion.ts';
import type { DraftFinding, DraftLink } from './types.ts';
import { unresolvedProblem } from './unresolved.ts';

/** Says everything there is to say about one citation. */
export function judge(
  bench: Bench,
  { citation, resolution }: ResolvedCitation,
  index: number,
): DraftFinding {
  const said = sayOf(bench, citation, resolution, index);
  const [worst, ...others] = byGravity(said.problems);
  if (!worst) throw new Error('A citation without anything said of it.');
  return {
    range: citation.range,
    text: citation.text,
    kind: citation.kind,
    target: said.target,
    resolution: resolution.kind,
    reason: 'reason' in resolution ? resolution.reason : null,
    verdict: worst.verdict,
    severity: worst.severity,
    message: worst.message,
    problems: [worst, ...others],
    suggestion: said.suggestion,
    successors: said.successors,
  };
}

function sayOf(bench: Bench, citation: Citation, resolution: Resolution, index: number): Said {
  // Words that the draft inserts into another act: "Điều này" is of that act.
  if (citation.quoted && citedBy(citation) === null)
    return nothing([
      problem('ok', 'quoted', 'Nằm trong lời văn đưa vào văn bản khác; không kiểm tra.'),
    ]);
  switch (resolution.kind) {
    case 'resolved':
      return sayOfDocument(bench, citation, resolution, index);
    case 'self':
      return itself(bench, citation, resolution);
    case 'ambiguous':
    case 'absent':
    case 'unreadable':
      return {
        ...nothing([unresolvedProblem(bench.book, resolution, citation)]),
        successors: candidates(bench.book, citation, resolution),
      };
  }
}

function itself(
  { own }: Bench,
  citation: Citation,
  resolution: Extract<Resolution, { kind: 'self' }>,
): Said {
  const { places, warnings } = resolution;
  const missing = [
    ...places.filter(({ exists }) => exists === false).map(({ address }) => address),
    ...missingEnds(places, own),
  ];
  const wrong = [
    ...missingHere(missing, citation.kind === 'provision'),
    ...warnings.flatMap((warning) =>
      warning.kind === 'self-name' ? [selfName(warning.cited)] : [],
    ),
  ];
  return {
    ...nothing(
      wrong.length > 0 ? wrong : [problem('ok', 'self', 'Dẫn chiếu trong chính dự thảo.')],
    ),
    target: { document: null, places: places.map((place) => placeIn(place, null)) },
    suggestion: selfSuggestion(citation, resolution),
  };
}

/** Documents that fit, where several do or another year's does. */
function candidates(
  book: DraftBook,
  citation: Citation,
  resolution: Exclude<Resolution, { kind: 'resolved' | 'self' }>,
): DraftLink[] {
  if (resolution.kind === 'ambiguous')
    return resolution.candidates.map(({ slug }) => linkTo(book, slug));
  if (resolution.reason !== 'other-year') return [];
  const { designation, type } = citedBy(citation) ?? {};
  const { byTitle, byNumber } = book.corpus;
  const fitting =
    designation?.by === 'title'
      ? byTitle.get(titleKey(type?.id ?? '', designation.title.text))
      : designation?.by === 'number'
        ? byNumber.get(designation.number.identityKey)
        : undefined;
  return (fitting ?? []).map(({ slug }) => linkTo(book, slug));
}
