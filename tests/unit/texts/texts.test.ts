import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEPENDANT_KINDS } from '../../../src/content/site/dependants.ts';
import {
  COMPETENCE_ASKERS,
  COMPETENCE_KINDS,
  COMPETENCE_LEVELS,
  DOUBTS,
} from '../../../src/legal/competence/index.ts';
import { DOCUMENT_TYPES } from '../../../src/legal/document-type.ts';
import { EFFECT_STATES } from '../../../src/legal/effect/index.ts';
import { GROUP_WORDS } from '../../../src/components/diagram/group-words.ts';
import { levelName } from '../../../src/search/levels.ts';
import { en, type TextKey } from '../../../src/texts/en.ts';
import { filled } from '../../../src/texts/filled.ts';
import { ENGLISH_PAIRS } from '../../../src/texts/pairs.ts';
import { TERMS } from '../../../src/texts/terms.ts';
import * as vi from '../../../src/texts/vi.ts';

const KEYS = Object.keys(vi) as TextKey[];
const VIETNAMESE = /[À-ÖØ-öø-ỹ]/u;

/** Names of gaps in order; `{n:one|many}` only follows `{n}`. */
function gaps(text: string): string[] {
  return Array.from(text.matchAll(/\{(\w+)\}/g), ([, name = '']) => name);
}

/** Examples of what to type: what can be found is Vietnamese. */
const EXAMPLES: readonly string[] = [
  en.contentsPlaceholder,
  en.homeSearchPlaceholder,
  en.searchPagePlaceholder,
  en.finderPlaceholder,
  // How the source names the document that it is itself.
  en.warnSelf,
];

describe('the texts of the frame', () => {
  it('are all there in both languages, and none is empty', () => {
    expect(Object.keys(en).sort()).toEqual([...KEYS].sort());
    for (const [text, english] of ENGLISH_PAIRS) {
      expect(text.trim()).toBe(text);
      expect(english.trim()).not.toBe('');
    }
  });

  it.each(ENGLISH_PAIRS)('have the same gaps in the same order: %s', (text, english) => {
    expect(gaps(english)).toEqual(gaps(text));
    for (const [, name = ''] of english.matchAll(/\{(\w+):[^|}]*\|[^}]*\}/g))
      expect(gaps(text)).toContain(name);
  });

  it('have one English for one Vietnamese', () => {
    const known = new Map<string, string>();
    for (const [text, english] of ENGLISH_PAIRS) expect(known.get(text) ?? english).toBe(english);
    const own = KEYS.map((key) => vi[key]);
    expect(own.filter((text, i) => own.indexOf(text) !== i)).toEqual([]);
  });

  it('are English in English, but for examples of what to type', () => {
    const mixed = ENGLISH_PAIRS.map(([, english]) => english).filter((one) => VIETNAMESE.test(one));
    expect(mixed.sort()).toEqual([...EXAMPLES].sort());
  });

  it('are all used', () => {
    const code = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(?:ts|astro)$/u.test(file) && !/^texts\b/u.test(file))
      .map((file) => readFileSync(join('src', file), 'utf8'))
      .join('\n');
    const used = new Set(code.match(/\b(?:texts\.)?[a-z]\w*/gu));
    const ways = (key: string): string[] => [
      `texts.${key}`,
      key === 'legalTextLanguage' ? key : '',
    ];
    expect(KEYS.filter((key) => !ways(key).some((way) => used.has(way)))).toEqual([]);
  });

  it('are filled with what is given, as it is', () => {
    const text = filled('{n} văn bản, ngày {date}', { n: 3, date: '$&{n}' });
    expect(text).toBe('3 văn bản, ngày $&{n}');
  });
});

describe('words of the layers below have their English', () => {
  const known = new Set(ENGLISH_PAIRS.map(([text]) => text));

  it.each([
    ['states of effect', Object.values(EFFECT_STATES)],
    ['types of document', DOCUMENT_TYPES.map(({ name }) => name)],
    ['kinds of what rests on a provision', Object.values(DEPENDANT_KINDS)],
    ['levels of competence', Object.values(COMPETENCE_LEVELS)],
    ['kinds of competence', Object.values(COMPETENCE_KINDS)],
    ['who asks for competence', Object.values(COMPETENCE_ASKERS)],
    ['doubts about competence', Object.values(DOUBTS)],
    ['levels', ['trung-uong', 'cap-tinh', 'cap-xa', 'co-quan-dang'].map(levelName)],
    [
      'relations',
      Object.values(GROUP_WORDS).flatMap(({ verb, acts, actedOn }) => [verb, acts, actedOn]),
    ],
  ])('%s', (_, words) => {
    expect(words.length).toBeGreaterThan(0);
    expect(words.filter((word) => !known.has(word))).toEqual([]);
  });

  it('none of them twice', () => {
    const shared = Object.keys(TERMS).filter((term) => KEYS.some((key) => vi[key] === term));
    for (const term of shared)
      expect(KEYS.filter((key) => vi[key] === term).map((key) => en[key])).toEqual([TERMS[term]]);
  });
});
