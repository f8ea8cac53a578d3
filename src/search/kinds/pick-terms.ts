import { exact, fold, syllables } from '../../legal/vietnamese/index.ts';

/** What can be asked for by its name. */
interface Term {
  readonly term: string;
}

/** Shown at most, beside documents. */
const MOST = 2;

/** Ways to ask what something is. */
const ASKED =
  /^(?:the nao (?:la|goi la)|dinh nghia(?: cua| ve)?|khai niem(?: ve)?|hieu the nao (?:la|ve)) | (?:(?:nghia )?la (?:gi|sao|the nao|nhu the nao)|(?:duoc )?hieu (?:the nao|nhu the nao)|gom nhung gi)$/;

/**
 * Makes terms ready to be asked for. A term is found by its whole name, or by a part of it in a
 * question after what it is; one of a single syllable only by such a question.
 *
 * @param terms the order tells which is preferred of two that fit alike.
 *
 * @example createTermPicker([{ term: 'Vốn đối ứng' }])('vốn đối ứng là gì', true).length // 1
 */
export function createTermPicker<T extends Term>(
  terms: readonly T[],
): (words: string, accented: boolean) => T[] {
  const known = terms.map((term) => ({
    term,
    exact: plain(term.term, exact),
    fold: plain(term.term, fold),
  }));
  return (words, accented) => {
    const question = plain(words, fold);
    const about = question.replace(ASKED, '');
    if (about === '') return [];
    const asked = about !== question;
    // The same words with their marks: the question was cut at blanks, so it is as many of them.
    const from = question.indexOf(about);
    const skip = question.slice(0, from).split(' ').length - 1;
    const marked = plain(words, exact)
      .split(' ')
      .slice(skip, skip + about.split(' ').length)
      .join(' ');
    const several = about.includes(' ');
    const fits = (one: (typeof known)[number]): boolean => {
      const [name, wanted] = accented ? [one.exact, marked] : [one.fold, about];
      if (name === wanted) return asked || several;
      return asked && several && ` ${name} `.includes(` ${wanted} `);
    };
    // What begins with the words asked for is a kind of it: "viện trợ không hoàn lại".
    const later = (one: (typeof known)[number]): number => (one.fold.startsWith(about) ? 0 : 1);
    return known
      .filter(fits)
      .sort((a, b) => later(a) - later(b) || a.fold.length - b.fold.length)
      .slice(0, MOST)
      .map(({ term }) => term);
  };
}

function plain(text: string, form: (text: string) => string): string {
  return syllables(text)
    .map(({ start, end }) => form(text.slice(start, end)))
    .join(' ');
}
