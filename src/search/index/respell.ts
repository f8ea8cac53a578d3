import { fold } from '../../legal/vietnamese/index.ts';
import type { Query } from '../query/types.ts';
import { isFunctionWord } from '../words.ts';
import type { Lexicon } from './lexicon.ts';
import { wantsAllWords } from './plan.ts';
import { likelierWord, nearestWords, unknownWords, type Spelling } from './spelling.ts';

/** What may be wrong with the words of a query. */
export interface Slips {
  /** Words in no text, with the nearest that are in some. */
  readonly nearest: Spelling;
  /** Words in no text that nothing is near to; they are left out while others remain. */
  readonly unknown: readonly string[];
  /** One word that texts have, but never beside its neighbours here; for short queries. */
  readonly likelier: Spelling;
}

/** All words of a query, those of its phrases last. */
export function formsOf({ words, phrases }: Query): string[] {
  return [...words, ...phrases.flatMap((phrase) => phrase.words)];
}

/** Looks for slips of the finger. */
export function slipsIn(lexicon: Lexicon, query: Query): Slips {
  const forms = formsOf(query);
  const nearest = nearestWords(lexicon, forms);
  const unknown = unknownWords(lexicon, query.words).filter((form) => !nearest.has(fold(form)));
  const idle = (form: string): boolean => isFunctionWord(form, query);
  return {
    nearest,
    unknown: unknown.length < new Set(query.words).size ? unknown : [],
    likelier: wantsAllWords(query) ? likelierWord(lexicon, forms, idle) : new Map(),
  };
}

/** Leaves words out. */
export function dropping(forms: readonly string[]): Spelling {
  return new Map(forms.map((form) => [fold(form), '']));
}

/** The query with other words in place of those misspelt; an empty one drops its word. */
export function respelt(query: Query, spelling: Spelling): Query {
  const put = (words: readonly string[]): string[] =>
    words.map((form) => spelling.get(fold(form)) ?? form).filter((form) => form !== '');
  return {
    ...query,
    words: put(query.words),
    phrases: query.phrases.map((phrase) => ({ ...phrase, words: put(phrase.words) })),
  };
}
