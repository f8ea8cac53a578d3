import type { Confidence } from '../../../../src/schemas/fact.ts';

/** What a fact is about. */
export type Subject =
  'issued' | 'inForce' | 'ends' | 'seen' | 'signer' | 'articles' | 'relation' | 'repeals' | 'state';

/** One checkable fact the notes state of one act. */
export interface Claim {
  /** Section of the notes. */
  readonly section: string;
  /** Slug of the act. */
  readonly act: string;
  readonly about: Subject;
  /** In the words that the corpus's answer must equal, e.g. `2025-06-12`, `replaces 03-2021-tt-bng`. */
  readonly told: string;
  /** Null where the notes give none for this fact. */
  readonly confidence: Confidence | null;
  /** The fact has a row of its own, so its letter is meant for it and not only for its row. */
  readonly own: boolean;
  /** For a relation: provisions the notes name, of either act. */
  readonly at?: readonly string[];
}

/** The first `dd/mm/yyyy` of a text as an ISO date. */
export function dayIn(text: string): string | null {
  const [, day = '', month = '', year = ''] = /(\d\d)\/(\d\d)\/(\d{4})/u.exec(text) ?? [];
  return year === '' ? null : `${year}-${month}-${day}`;
}

/** The letters of a confidence cell, by what they are said of. */
export interface Letters {
  readonly row: Confidence | null;
  readonly issued: Confidence | null;
  readonly inForce: Confidence | null;
  readonly signer: Confidence | null;
}

/**
 * Reads `A`, `date A; signer … B`, `A number; date B`, `law A; VBHN B`, `date A; rest C`, `A / C`
 * (issue / entry into force).
 */
export function lettersOf(cell: string): Letters {
  const after = (words: string): Confidence | null =>
    (new RegExp(`(?<!\\p{L})${words}([ABC])(?!\\p{L})`, 'u').exec(cell)?.[1] ??
      null) as Confidence | null;
  const rest = after('rest ');
  const row = rest ?? after('VBHN ') ?? after('');
  return {
    row,
    issued: after('dates? ') ?? after('VBHN ') ?? after(''),
    inForce: after('in force ') ?? after('dates ') ?? rest ?? after('[ABC] / ') ?? row,
    signer: after('signer [\\p{L} ]+ '),
  };
}
