import type { Corpus } from '../../../../src/content/read-corpus.ts';

/** An act as a text mentions it. */
export interface Mention {
  /** As printed, e.g. `NĐ 64/2021`. */
  readonly printed: string;
  readonly slug: string;
  readonly start: number;
  readonly end: number;
}

/** Prefixes of the notes and the types they stand for. */
const TYPES: Readonly<Record<string, readonly string[]>> = {
  NĐ: ['nghi-dinh'],
  TT: ['thong-tu'],
  TTLT: ['thong-tu-lien-tich'],
  QĐ: ['quyet-dinh'],
  NQ: ['nghi-quyet'],
  HD: ['huong-dan'],
  Luật: ['luat', 'bo-luat'],
  'Pháp lệnh': ['phap-lenh'],
};

// `64/2021`, `64/2021/NĐ-CP`, `42/2009/TT-BCA(A11)`, `272-QĐ/TW`, `2852/QĐ-UBND`; not the end of a date.
const NUMBER =
  /(?<![\d/\p{L}])\d+(?:\/(?:19|20)\d\d(?:\/[A-ZĐ][\p{L}\d-]*(?:\(\w+\))?)?|[-/](?:QĐ|HD|VBHN)[-/]\p{L}+)/u;
const MENTION = new RegExp(`(?:(${Object.keys(TYPES).join('|')}) )?(${NUMBER.source})`, 'gu');

interface Named {
  readonly slug: string;
  readonly number: string;
  readonly type: string;
}

/** Finds the acts a text mentions, in full or by number and year, among those the corpus knows. */
export function actFinder({ documents, registries }: Corpus): (text: string) => Mention[] {
  const known: Named[] = [
    ...documents.flatMap(({ slug, data: { number, type } }) =>
      number === null ? [] : [{ slug, number, type }],
    ),
    ...registries.citedDocuments.map(({ id, number, type }) => ({ slug: id, number, type })),
  ];
  return (text) =>
    [...text.matchAll(MENTION)].map((match) => {
      const [printed, type, number = ''] = match;
      const slug = resolve(number, type, known);
      return { printed, slug, start: match.index, end: match.index + printed.length };
    });
}

/** An unknown number comes back as printed, so that what is claimed of it fails by name. */
function resolve(number: string, prefix: string | undefined, known: readonly Named[]): string {
  const types = prefix === undefined ? undefined : TYPES[prefix];
  const ofType = known.filter(({ type }) => types?.includes(type) ?? true);
  const exact = ofType.filter((act) => act.number === number);
  // Sources shorten numbers, and write those of joint circulars in several ways.
  const year = /^\d+\/\d{4}/.exec(number)?.[0] ?? number;
  const short = number === year || types !== undefined;
  const alike = short ? ofType.filter((act) => act.number.startsWith(`${year}/`)) : [];
  const found = exact.length > 0 ? exact : alike;
  if (found.length > 1)
    throw new Error(`${number} may be ${found.map(({ slug }) => slug).join(', ')}`);
  return found[0]?.slug ?? `? ${number}`;
}

/** "TT 02, 03 and 07/2026" → "TT 02/2026, TT 03/2026, TT 07/2026". */
export function spellOut(text: string): string {
  return text.replace(
    /(NĐ|TT|QĐ) (\d+(?:, \d+)*) and (\d+)\/(\d{4})(?!\d)/gu,
    (_, type: string, first: string, last: string, year: string) =>
      [...first.split(', '), last].map((number) => `${type} ${number}/${year}`).join(', '),
  );
}
