import {
  paragraphsOf,
  parseStructure,
  placesAt,
  unitsOf,
  type LegalTree,
} from '../../structure/index.ts';
import { fold, nfc } from '../../vietnamese/index.ts';
import { findCitations } from '../find.ts';
import { resolveCitations, type CitingText } from '../resolve/index.ts';
import type { Citation } from '../types.ts';
import { States, type DraftBook } from './book.ts';
import { readHeading } from './heading.ts';
import type { Bench } from './bench.ts';
import { judge } from './judge.ts';
import { summarise } from './summary.ts';
import type { DraftFinding, DraftOptions, DraftReport } from './types.ts';
import { oneLine } from './words.ts';

/** Citations judged between two pauses. */
const SLICE = 200;

/**
 * Checks every citation of a draft against what is known of the documents on a day and in a place.
 * Works in slices with pauses between them, so that a worker can be told to stop; `null` when it
 * was. Linear in the length of the draft.
 *
 * @param book made by `reviveCorpus` from what `draftCorpus` gave.
 * @param options the day, ISO, and the place, an id of a territory, for which the draft is written.
 */
export async function checkDraft(
  draft: string,
  book: DraftBook,
  options: DraftOptions,
): Promise<DraftReport | null> {
  const steps = checkInSteps(draft, book, options);
  for (;;) {
    if (options.cancelled?.()) return null;
    const step = steps.next();
    if (step.done) {
      options.progress?.(1);
      return step.value;
    }
    options.progress?.(step.value);
    // Lets the messages of whoever waits come in.
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
}

/** The work in slices; gives how much of it is done. */
function* checkInSteps(
  draft: string,
  book: DraftBook,
  options: DraftOptions,
): Generator<number, DraftReport> {
  const text = nfc(draft);
  const heading = readHeading(text, book);
  const { on, place = heading.place, type = heading.type } = options;
  yield 0.05;
  const tree = parseStructure(text);
  yield 0.2;
  const citations = findCitations(text);
  yield 0.5;
  const citing = citingText(tree, { on, place, type });
  const resolved = resolveCitations(citations, citing, book.corpus);
  yield 0.7;
  const bench: Bench = {
    book,
    states: new States(book, on, place),
    text,
    on,
    own: citing.text,
    starts: citations.map(({ range }) => range.start),
    mentioned: new Set(),
  };
  const findings: DraftFinding[] = [];
  for (const [index, one] of resolved.entries()) {
    findings.push(judge(bench, one, index));
    if (index % SLICE === SLICE - 1) yield 0.7 + (0.3 * index) / resolved.length;
  }
  const summary = summarise(findings, citations.map(documentKey));
  return { on, place, type, text, findings, summary };
}

/** The draft as a text that cites: it cannot cite what is issued after its day. */
function citingText(
  tree: LegalTree,
  { on, place, type }: Pick<DraftReport, 'on' | 'place' | 'type'>,
): CitingText {
  const addresses = new Set(
    tree.instruments.flatMap((instrument) => [
      instrument.address,
      ...Array.from(unitsOf(instrument.body), ({ address }) => address),
      ...Array.from(paragraphsOf(instrument), ({ address }) => address),
    ]),
  );
  return {
    self: null,
    issued: on,
    place,
    type,
    placeAt: placesAt(tree),
    text: { has: (address) => addresses.has(address), complete: 'whole' },
  };
}

/** What tells one document that is not in the corpus from another; null where none is named. */
function documentKey(citation: Citation): string | null {
  const cited =
    citation.kind === 'alias'
      ? citation.alias.document
      : citation.kind === 'relative'
        ? null
        : citation.document;
  if (!cited) return null;
  const { designation, type, issuer } = cited;
  const by = issuer === null ? '' : fold(issuer.text);
  switch (designation.by) {
    case 'number':
      return `number ${designation.number.identityKey} ${by}`;
    case 'ordinal':
      return `ordinal ${type?.id ?? ''} ${designation.ordinal}${designation.suffix} ${designation.year ?? ''} ${designation.rest ?? ''}`;
    case 'title':
      return `title ${type?.id ?? ''} ${fold(oneLine(designation.title.text))} ${designation.year ?? ''}`;
  }
}
