import { exact } from './normalise.ts';

/** Consonants a syllable begins with, at most once; `gi` and `qu` are read as one. */
const INITIAL = 'ngh?|qu|gi|[ckpt]h|nh|gh|tr|[bcdđghklmnrstvx]';

/** All rhymes of the language without their tone: the vowels, then what may end them. */
const RHYME = [
  'a(?:ch|n[gh]?|[cimoptuy])?',
  '[ăâ](?:ng?|[cmpt])|â[uy]',
  'e(?:ng?|[cmopt])?',
  'ê(?:ch|nh?|[mptu])?',
  'i(?:ch|nh?|[amptu])?',
  '[iy]ê(?:ng?|[cmptu])',
  'o(?:ng?|[cimpt])?',
  'o(?:a(?:ch|n[gh]?|[cimopty])?|ă(?:ng?|[cmt])|e[not]?)',
  'ô(?:ng?|[cimpt])?',
  'ơ[imnpt]?',
  'u(?:ng?|[acimpt])?',
  'u(?:â(?:ng?|[ty])|ê(?:ch|nh)?|ô(?:ng?|[cimt])|ơ)',
  'uy(?:ch|nh?|[aptu]|ê[nt])?',
  'ư(?:ng?|[acimtu])?',
  'ươ(?:ng?|[cimptu])',
  'y',
].join('|');

const SYLLABLE = new RegExp(`^(?:${INITIAL})?(?:${RHYME})$`, 'u');
const STOPPED = /(?:[cpt]|ch)$/;
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/u;
/** A syllable that ends in a stop bears the acute or the dot, and no other tone. */
const STOP_TONE = /[\u0301\u0323]/u;

/**
 * Whether an *exact* form is spelt as a syllable of Vietnamese can be; not whether any word is so.
 *
 * @example
 * isSyllable('thuận'); // true
 * isSyllable('thuậ') || isSyllable('thuaanj'); // false
 */
export function isSyllable(form: string): boolean {
  const parts = form.normalize('NFD');
  if (STOPPED.test(form) && !STOP_TONE.test(parts)) return false;
  return SYLLABLE.test(withoutTone(form)) && exact(form) === form;
}

/** A syllable without its tone; circumflex, breve, horn and đ stay. @example withoutTone('thuận') // 'thuân' */
export function withoutTone(form: string): string {
  return form.normalize('NFD').replace(new RegExp(TONE, 'gu'), '').normalize('NFC');
}
