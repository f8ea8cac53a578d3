import { exact } from './normalise.ts';
import { isSyllable } from './telex-syllable.ts';

/** A word typed for an input method that was switched off. */
export interface Typed {
  /** The syllable that was meant, in its *exact* form. */
  readonly text: string;
  readonly method: 'Telex' | 'VNI';
  /** Its letters say so by themselves; otherwise the words around it must (`bar`, `toa2`). */
  readonly certain: boolean;
}

const TONES: Readonly<Record<string, string>> = {
  ...{ f: '\u0300', s: '\u0301', x: '\u0303', r: '\u0309', j: '\u0323' },
  ...{ 2: '\u0300', 1: '\u0301', 4: '\u0303', 3: '\u0309', 5: '\u0323' },
};

/** What a key makes of the vowels before it. */
const HATS: readonly (readonly [RegExp, string])[] = [
  [/u[oơ]w|uwo(?:w|$|(?=[^w]))|u[oơ]7|u7o7?/u, 'ươ'],
  [/a[a6]/, 'â'],
  [/e[e6]/, 'ê'],
  [/o[o6]/, 'ô'],
  [/a[w8]/, 'ă'],
  [/o[w7]/, 'ơ'],
  [/u[w7]|(?<=.)w(?=.)/, 'ư'],
  [/d[d9]/, 'đ'],
];

/** Keys that no other word would have there. */
const CERTAIN = /aa|ee|oo|^dd|[aou]w|.w.|j|f$|\d[a-z]/;

/**
 * Reads a word as the keys of Telex or VNI; `null` when it is none that way, or says the same. The
 * tone's key may stand anywhere after the vowel, that of a hat after the final consonant.
 *
 * @example readTyped('thuaanj')?.text // 'thuận'
 * @example readTyped('thua65n')?.text // 'thuận'
 */
export function readTyped(word: string): Typed | null {
  const keys = word.toLowerCase();
  const method = /\d/.test(keys) ? 'VNI' : 'Telex';
  const [, initial = '', rest = ''] = /^([^aeiouyăâêôơưw]*)(.+)$/u.exec(keys) ?? [];
  if (rest === '' || !/^[a-zăâêôơưđ]+(?:\d[a-z\d]*)?$/u.test(keys)) return null;
  const tones = rest.match(method === 'VNI' ? /[1-5]/g : /[sfxrj]/g) ?? [];
  if (tones.length > 1) return null;
  const letters = initial + withHatsInside(rest.replace(tones[0] ?? '', ''));
  const bare = HATS.reduce((text, [key, made]) => text.replace(key, made), letters);
  const text = exact(withTone(bare, TONES[tones[0] ?? ''] ?? ''));
  if (text === keys || !isSyllable(text)) return null;
  return { text, method, certain: CERTAIN.test(keys) };
}

/** A hat typed last, after the final consonant: `thuana`, `thuan6`, `nuocw`. */
function withHatsInside(rest: string): string {
  return rest
    .replace(/^([^aeo]*)([aeo])([^aeiouyw\d]+)\2$/, '$1$2$2$3')
    .replace(/^([aeiouy]+)([^aeiouyw\d]+)([w678])$/, '$1$3$2');
}

/** The tone on the vowel that carries it: one with a hat, else the one before the final, else the first. */
function withTone(bare: string, tone: string): string {
  if (tone === '') return bare;
  const [, initial = '', vowels = '', final = ''] =
    /^(qu|gi(?=[aeiouyăâêôơư])|[^aeiouyăâêôơư]*)([aeiouyăâêôơư]+)(.*)$/u.exec(bare) ?? [];
  const hat = vowels.search(/[ăâêôơ]|ư(?!ơ)/u);
  const last = vowels.length - 1;
  const plain = final !== '' || last === 0 ? last : last === 2 ? 1 : 0;
  const at = hat >= 0 ? hat : plain;
  const carrier = `${vowels.charAt(at)}${tone}`.normalize('NFC');
  return `${initial}${vowels.slice(0, at)}${carrier}${vowels.slice(at + 1)}${final}`;
}
