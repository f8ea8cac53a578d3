import { isDead } from '../../effect/index.ts';
import type { Resolution } from '../resolve/index.ts';
import type { Citation } from '../types.ts';
import { basisLineAt } from './basis-line.ts';
import { citedBy, type Bench, type Said } from './bench.ts';
import { linkTo } from './book.ts';
import { documentProblems } from './document-problems.ts';
import { successorsOf } from './ended.ts';
import { endsTheAct } from './ending.ts';
import { mismatchProblem } from './mismatch.ts';
import { missingEnds, placeIn } from './place.ts';
import { suggestionFor } from './suggest.ts';
import type { DraftDocument, DraftProblem, DraftSuggestion } from './types.ts';

type Resolved = Extract<Resolution, { kind: 'resolved' }>;

/** What is to be said of a citation that leads to a document. */
export function sayOfDocument(
  bench: Bench,
  citation: Citation,
  resolution: Resolved,
  index: number,
): Said {
  const { book, states, text, on } = bench;
  const document = book.bySlug.get(resolution.document.slug);
  if (!document) throw new Error(`${resolution.document.slug} is not in the corpus it came from.`);
  const { places } = resolution;
  const problems = [
    // A name given in the text repeats no fault: that is told where the document is named.
    ...(citation.kind === 'alias'
      ? resolution.warnings.filter(({ kind }) => kind === 'no-provision')
      : resolution.warnings
    ).map((warning) => mismatchProblem(book, document, warning, on)),
    ...missingEnds(places, resolution.document.text).map((address) =>
      mismatchProblem(book, document, { kind: 'no-provision', address }, on),
    ),
    ...documentProblems(book, document, places, states),
  ];
  const state = states.of(document.slug);
  const dead = state !== null && isDead(state.id);
  const onPurpose = dead && endsTheAct(text, citation.range.start, citation.range.end);
  const target = {
    document: linkTo(book, document.slug),
    places: places.map((place) => placeIn(place, document)),
  };
  const successors = dead
    ? successorsOf(book, document.slug, states).map((slug) => linkTo(book, slug))
    : [];
  const suggestion = onPurpose ? null : suggest(bench, citation, document, problems, index);
  const said = isDefinition(citation)
    ? problems.map(atMostNote)
    : onPurpose
      ? problems.map(endedOnPurpose)
      : problems;
  return { target, problems: said, suggestion, successors };
}

/** Counts the document as named and says what to write instead, where that is known. */
function suggest(
  { book, states, text, starts, mentioned }: Bench,
  citation: Citation,
  document: DraftDocument,
  problems: readonly DraftProblem[],
  index: number,
): DraftSuggestion | null {
  const basis = basisLineAt(text, citation.range.start);
  const cited = citedBy(citation);
  const spot = cited && {
    text,
    range: citation.range,
    cited,
    inPart: citation.kind === 'provision' || cited.attachment !== null,
    basis,
    others: starts.slice(index + 1, index + 6),
    mentioned,
  };
  const suggestion = spot && suggestionFor(book, spot, document, problems, states);
  if (basis === null) {
    mentioned.add(document.slug);
    const state = states.of(document.slug);
    if (suggestion && state && isDead(state.id))
      for (const slug of successorsOf(book, document.slug, states)) mentioned.add(slug);
  }
  return suggestion;
}

/** "(sau đây gọi là Luật)": the document has just been judged by its own name. */
function isDefinition(citation: Citation): boolean {
  if (citation.kind !== 'alias' || citation.provisions.length > 0) return false;
  const { definition } = citation.alias;
  return citation.range.start <= definition.start && definition.end <= citation.range.end;
}

function atMostNote(one: DraftProblem): DraftProblem {
  return one.severity === 'ok' ? one : { ...one, severity: 'note' };
}

function endedOnPurpose(one: DraftProblem): DraftProblem {
  if (one.verdict !== 'replaced' && one.verdict !== 'repealed' && one.verdict !== 'expired')
    return one;
  const message = `${one.message} Câu này chấm dứt văn bản đó, nên chỉ ghi chú.`;
  return { ...one, severity: 'note', message };
}
