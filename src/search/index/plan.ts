import { fold } from '../../legal/vietnamese/index.ts';
import type { Query } from '../query/types.ts';
import { WEIGHTS } from '../weights.ts';
import { isFunctionWord, isMarked } from '../words.ts';
import type { SearchIndex } from './build.ts';
import { wordRarity } from './rarity.ts';
import { withPrefix, type Variant } from './prefix.ts';

/** A word of the query, looked up. */
export interface PlannedWord {
  readonly form: string;
  readonly variants: readonly Variant[];
  /** 0 when no text has it with these accents. */
  readonly exactId: number;
  readonly foldedId: number;
  /** Share of the weight that only equal accents earn. */
  readonly accents: number;
  /** What a passage that holds the word gets towards being shown; 0 for words it need not hold. */
  readonly demand: number;
}

/** Neighbouring words, by position in `words`. */
export interface Plan {
  readonly words: readonly PlannedWord[];
  readonly pairs: readonly (readonly [PlannedWord, PlannedWord])[];
  /** Sum of all demands. */
  readonly demand: number;
  /** Whether every content word is wanted. */
  readonly wantsAll: boolean;
}

/** What may be done to a word when nothing is found. */
export interface Leniency {
  /** The last word may be the beginning of one. */
  readonly unfinished?: boolean;
  /** Other spellings for words that are in no text, by folded form. */
  readonly spelling?: ReadonlyMap<string, string>;
}

/** Short queries want every content word; long questions hold words no law would use. */
export function wantsAllWords(query: Query): boolean {
  const forms = new Set([query.words, ...query.phrases.map(({ words }) => words)].flat());
  const content = [...forms].filter((form) => !isFunctionWord(form, query));
  return content.length <= WEIGHTS.allWordsUpTo;
}

/** Looks up the words of a query. */
export function planQuery(index: SearchIndex, query: Query, leniency: Leniency = {}): Plan {
  const rows = [query.words, ...query.phrases.map(({ words }) => words)];
  const forms = [...new Set(rows.flat())];
  const content = forms.filter((form) => !isFunctionWord(form, query));
  const wantsAll = wantsAllWords(query);
  const last = leniency.unfinished ? query.words.at(-1) : undefined;
  const planned = new Map<string, PlannedWord>();
  for (const form of forms) {
    const word = lookUp(index, form, query.accented, leniency, form === last);
    const idle = form === last && word.variants.length === 0;
    const wanted = !idle && (content.includes(form) || content.length === 0);
    const weight = wantsAll ? 1 : wordRarity(index, 'folded', form);
    planned.set(form, { ...word, demand: wanted ? weight : 0 });
  }
  const words = [...planned.values()];
  return {
    words,
    pairs: pairsOf(rows, planned),
    demand: words.reduce((sum, { demand }) => sum + demand, 0),
    wantsAll,
  };
}

function lookUp(
  { vocabulary, statistics }: SearchIndex,
  form: string,
  accented: boolean,
  { spelling }: Leniency,
  unfinished: boolean,
): Omit<PlannedWord, 'demand'> {
  const folded = fold(form);
  const foldedId = vocabulary.foldedIds.get(folded) ?? 0;
  const exactId = vocabulary.exactIds.get(form) ?? 0;
  const variants: Variant[] = foldedId === 0 ? [] : [{ id: foldedId, weight: 1 }];
  const other = vocabulary.foldedIds.get(spelling?.get(folded) ?? '') ?? 0;
  if (other !== 0) variants.push({ id: other, weight: WEIGHTS.spelling });
  if (unfinished) variants.push(...withPrefix(vocabulary, folded));
  // A form that no text has, here or in the whole these are taken from, is no reason to prefer any.
  const known = statistics ? statistics.frequency('exact', form) > 0 : exactId !== 0;
  const accents = known && (accented || isMarked(form)) ? WEIGHTS.accents : 0;
  return { form, variants, exactId, foldedId, accents };
}

function pairsOf(
  rows: readonly (readonly string[])[],
  planned: ReadonlyMap<string, PlannedWord>,
): (readonly [PlannedWord, PlannedWord])[] {
  const found = new Map<string, readonly [PlannedWord, PlannedWord]>();
  for (const row of rows) {
    for (let i = 0; i + 1 < row.length; i++) {
      const first = planned.get(row[i] ?? '');
      const second = planned.get(row[i + 1] ?? '');
      if (first && second) found.set(`${first.form} ${second.form}`, [first, second]);
    }
  }
  return [...found.values()];
}
