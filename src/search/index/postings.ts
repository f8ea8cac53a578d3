import { WEIGHTS } from '../weights.ts';
import { FIELDS } from './text-stream.ts';

/**
 * Which provisions hold a term, and how much it says about each. The entries of term `t` are
 * `starts[t]` up to `starts[t + 1]`.
 */
export interface Postings {
  readonly starts: Uint32Array;
  readonly provisions: Uint32Array;
  /** BM25F term weight without the rarity of the term: fields weighed, lengths evened, saturated. */
  readonly impacts: Float32Array;
}

/**
 * Builds postings from a row of term ids cut into fields by `bounds` (see `TextStream`); id 0 is
 * skipped. Everything that does not depend on the query is computed here, once.
 *
 * @param averages length of each field on average.
 * @param floor what a term is worth at least to a provision that holds it.
 */
export function buildPostings(
  terms: Uint32Array,
  bounds: Uint32Array,
  termCount: number,
  averages: readonly number[],
  floor: number,
): Postings {
  const count = (bounds.length - 1) / FIELDS;
  const starts = countEntries(terms, bounds, termCount);
  const provisions = new Uint32Array(starts[termCount + 1] ?? 0);
  const impacts = new Float32Array(provisions.length);
  /** One past the last entry written of each term. */
  const ends = starts.slice();
  const seen = new Int32Array(termCount + 1).fill(-1);
  for (let provision = 0; provision < count; provision++) {
    for (let field = 0; field < FIELDS; field++) {
      const from = bounds[FIELDS * provision + field] ?? 0;
      const to = bounds[FIELDS * provision + field + 1] ?? 0;
      const gain = occurrenceWeight(field, to - from, averages[field] ?? 1);
      for (let at = from; at < to; at++) {
        const term = terms[at] ?? 0;
        if (term === 0) continue;
        let entry = (ends[term] ?? 0) - 1;
        if (seen[term] !== provision) {
          seen[term] = provision;
          provisions[++entry] = provision;
          ends[term] = entry + 1;
        }
        impacts[entry] = (impacts[entry] ?? 0) + gain;
      }
    }
  }
  for (let i = 0; i < impacts.length; i++) {
    const frequency = impacts[i] ?? 0;
    impacts[i] = floor + (frequency * (WEIGHTS.k1 + 1)) / (frequency + WEIGHTS.k1);
  }
  return { starts, provisions, impacts };
}

/** How many provisions hold a term. */
export function frequencyOf({ starts }: Postings, term: number): number {
  return term === 0 ? 0 : (starts[term + 1] ?? 0) - (starts[term] ?? 0);
}

/** How many provisions hold each term, summed up into where its entries begin. */
function countEntries(terms: Uint32Array, bounds: Uint32Array, termCount: number): Uint32Array {
  const starts = new Uint32Array(termCount + 2);
  const seen = new Int32Array(termCount + 1).fill(-1);
  for (let provision = 0; FIELDS * provision < bounds.length - 1; provision++) {
    const to = bounds[FIELDS * (provision + 1)] ?? 0;
    for (let at = bounds[FIELDS * provision] ?? 0; at < to; at++) {
      const term = terms[at] ?? 0;
      if (term === 0 || seen[term] === provision) continue;
      seen[term] = provision;
      starts[term + 1] = (starts[term + 1] ?? 0) + 1;
    }
  }
  for (let term = 0; term <= termCount; term++)
    starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
  return starts;
}

/** Average length of each field, in words. */
export function averageLengths(bounds: Uint32Array): number[] {
  const count = (bounds.length - 1) / FIELDS;
  return WEIGHTS.fields.map((_, field) => {
    let sum = 0;
    for (let at = field; at + 1 < bounds.length; at += FIELDS)
      sum += (bounds[at + 1] ?? 0) - (bounds[at] ?? 0);
    return Math.max(1, sum / Math.max(1, count));
  });
}

/** What one occurrence adds: more in a heading than in the body, less in a long text. */
function occurrenceWeight(field: number, length: number, average: number): number {
  const { weight, lengthNorm } = WEIGHTS.fields[field] ?? { weight: 0, lengthNorm: 0 };
  return weight / (1 - lengthNorm + (lengthNorm * length) / average);
}
