import { fold, isSyllable, readTyped } from '../../legal/vietnamese/index.ts';
import { isMarked } from '../words.ts';
import type { Lexicon } from './lexicon.ts';

/** Words to search in place of those typed: folded form by folded form. */
export type Spelling = ReadonlyMap<string, string>;

/** How well a word must fit its neighbours before it is taken for another that is in no text. */
const FIT_UNKNOWN = 0.1;
/** The same for a word that texts do have, but never beside these neighbours. */
const FIT_KNOWN = 0.35;
/** Times that two words must stand side by side to say anything. */
const SUPPORT = 3;

/**
 * The nearest word of the texts for each word that is in none of them: what its letters type on a
 * Vietnamese keyboard, or one letter added, dropped, changed or swapped with its neighbour; that
 * which best fits the words around it. Words with digits are left alone, since another number is
 * another law; so are abbreviations, and words spelt well that fit nothing here.
 *
 * @example nearestWords(lexicon, ['thaor']).get('thaor') // 'thao'
 */
export function nearestWords(lexicon: Lexicon, forms: readonly string[]): Map<string, string> {
  const found = new Map<string, string>();
  forms.forEach((form, at) => {
    if (!isUnknown(lexicon, form) || !canBeMisspelt(form)) return;
    const word = fold(form);
    const keyed = fold(readTyped(form)?.text ?? '');
    const other = word.replace(/[iy]$/, (last) => (last === 'i' ? 'y' : 'i'));
    const sure = [keyed, other].find((one) => one !== word && lexicon.frequency(one) !== 0);
    const best = sure === undefined ? bestEdit(lexicon, forms, at) : undefined;
    if (sure !== undefined) found.set(word, sure);
    else if (best && (best.fit >= FIT_UNKNOWN || !isSyllable(form))) found.set(word, best.word);
  });
  return found;
}

/**
 * A word that no text has beside its neighbours here, with one a letter away that texts do have
 * there: "hội thỏa quốc tế". The likeliest single slip; empty when nothing fits better.
 *
 * @param isIdle words that only hold a sentence together, and stand beside any other.
 *
 * @example likelierWord(lexicon, ['hội', 'thỏa', 'quốc', 'tế'], () => false).get('thoa') // 'thao'
 */
export function likelierWord(
  lexicon: Lexicon,
  forms: readonly string[],
  isIdle: (form: string) => boolean,
): Map<string, string> {
  const found = forms.flatMap((form, at) => {
    const fits = isIdle(form) || fitOf(lexicon, forms, at, fold(form)) > 0;
    if (fits || !canBeMisspelt(form)) return [];
    const edit = bestEdit(lexicon, forms, at);
    return edit && edit.fit >= FIT_KNOWN ? [{ typed: fold(form), ...edit }] : [];
  });
  const [best] = found.sort((a, b) => b.fit - a.fit);
  return new Map(best ? [[best.typed, best.word]] : []);
}

/** Words of letters that are in no text at all. @example unknownWords(lexicon, ['visa']) */
export function unknownWords(lexicon: Lexicon, forms: readonly string[]): string[] {
  return forms.filter((form) => !/\d/.test(form) && isUnknown(lexicon, form));
}

function isUnknown(lexicon: Lexicon, form: string): boolean {
  return lexicon.frequency(fold(form)) === 0 || isMisspelt(lexicon, form);
}

/**
 * Spelt as no word can be, and so in no text: "thuậ", though some text has "thừa", which has the same
 * letters.
 */
export function isMisspelt({ hasExact }: Lexicon, form: string): boolean {
  return isMarked(form) && !hasExact(form) && !/\d/.test(form) && !isSyllable(form);
}

/** Without a vowel it is an abbreviation. */
function canBeMisspelt(form: string): boolean {
  return form.length >= 2 && form.length <= 12 && !/\d/.test(form) && /[aeiouy]/.test(fold(form));
}

function bestEdit(
  lexicon: Lexicon,
  forms: readonly string[],
  at: number,
): { word: string; fit: number } | undefined {
  const near = lexicon.near(fold(forms[at] ?? '')).map((word) => ({
    word,
    fit: fitOf(lexicon, forms, at, word),
    often: lexicon.frequency(word),
  }));
  const [best] = near.sort(
    (a, b) => b.fit - a.fit || b.often - a.often || (a.word < b.word ? -1 : 1),
  );
  return best;
}

/** How much a word belongs beside those that stand around a place: 0 to 2, half for each side. */
function fitOf(lexicon: Lexicon, forms: readonly string[], at: number, word: string): number {
  const bond = (a: string, b: string): number => (a && b ? bondOf(lexicon, a, b) : 0);
  return bond(fold(forms[at - 1] ?? ''), word) + bond(word, fold(forms[at + 1] ?? ''));
}

/** Times side by side against times at all: 1 for two words never seen apart. */
function bondOf({ frequency }: Lexicon, a: string, b: string): number {
  const together = frequency(`${a} ${b}`);
  if (together < SUPPORT) return 0;
  return together / Math.sqrt(frequency(a) * frequency(b));
}
