import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { detectEncoding } from '../../../../src/import/repair/index.ts';
import { encode, LEGACY, SENTENCES } from './support.ts';

const REFERENCE = '../shared/data/reference';
const OWN = readdirSync('content', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(?:mdx|txt|yaml|md)$/.test(name))
  .map((name) => ({ name, text: readFileSync(join('content', name), 'utf8') }));

/** Pieces of a text that begin anywhere in it, as many as `count`. */
function pieces(text: string, length: number, count: number): string[] {
  if (text.length <= length) return [];
  return Array.from({ length: count }, (_, at) => {
    const from = Math.floor(((text.length - length) * at) / count);
    return text.slice(from, from + length);
  });
}

/** Words a passage must have for its letters to tell: forms full of dots have none. */
function isProse(text: string): boolean {
  return (text.match(/[a-zà-ỹđ]*[à-ỹđ][a-zà-ỹđ]*/gu) ?? []).length >= 20;
}

describe('what is Unicode', () => {
  it.each([
    ['nothing', ''],
    ['one word', 'Điều'],
    ['a heading', 'BỘ NGOẠI GIAO'],
    ['plain letters', 'The Ministry of Foreign Affairs of the Socialist Republic of Viet Nam.'],
    [
      'a table of numbers',
      '| 1.234.567 | 12,5 % | 35°C | m² | ≥ 5 | ± 0,5 | 10 µm | ½ |\n'.repeat(40),
    ],
    [
      'French',
      "à l'été, les élèves étrangers, où qu'ils soient, dès la réception; Noël, maïs, août, goût, sûr, dû, forêt, hôtel, côte, même, être, après, déjà, là, ça, leçon, thé, né, clé",
    ],
    [
      'Spanish',
      'el año próximo, la señora Núñez y el señor Ibáñez: según, también, después, además, así, está, será, podrá, niño, mañana',
    ],
    [
      'German',
      'für die Übergangszeit müssen Behörden ermächtigt werden: größte Straße, Köln, München',
    ],
    [
      'Portuguese',
      'são, não, informação, São Paulo, João, ação, avô, você, até, país, pão, mãe, cão, irmã',
    ],
    ['Czech', 'příští úterý večer přijedou hosté; žádost, řízení, příslušný orgán, správní řád'],
    [
      'Swedish',
      'å, ä, ö; Malmö, Göteborg, Århus, før, også, på, få, må, når, går, så, blå, grå, små',
    ],
    ['other scripts', 'Социалистическая Республика Вьетнам 越南社会主义共和国 ລາວ'],
    ['soft hyphens', 'Ủy ban nhân dân thành phố chịu trách nhiệm'.replaceAll('n', 'n\u00ad')],
    ['decomposed letters', SENTENCES.join(' ').normalize('NFD')],
  ])('%s', (_, text) => {
    expect(detectEncoding(text)).toBe('unicode');
  });

  it('our own content, whole and in pieces', () => {
    const texts = OWN.flatMap(({ text }) => [
      text,
      ...pieces(text, 60, 10),
      ...pieces(text, 300, 10),
    ]);
    expect(texts.length).toBeGreaterThan(3000);
    expect(texts.filter((text) => detectEncoding(text) !== 'unicode')).toEqual([]);
  });
});

describe.each(LEGACY)('what is in %s', (encoding) => {
  it('each of our sentences', () => {
    const found = SENTENCES.map((sentence) => detectEncoding(encode(sentence, encoding)));
    expect(found).toEqual(SENTENCES.map(() => encoding));
  });

  it('texts of our own, from 200 characters on', () => {
    const verbatim = OWN.filter(({ name }) => name.startsWith('nguon') && name.endsWith('.txt'));
    const samples = verbatim.flatMap(({ text }) => pieces(text, 200, 300)).filter(isProse);
    expect(samples.length).toBeGreaterThan(500);
    expect(samples.filter((text) => detectEncoding(encode(text, encoding)) !== encoding)).toEqual(
      [],
    );
  });

  it('is unsure where a text goes on in Unicode', () => {
    const text = `${encode(SENTENCES.join('\n'), encoding)}\n${SENTENCES.join('\n')}`;
    expect(detectEncoding(text)).toBe('unsure');
  });
});

describe('what is neither', () => {
  it.each([
    [
      'UTF-8 read as Windows-1252',
      'Cá»™ng hÃ²a xÃ£ há»™i chá»§ nghÄ©a Viá»‡t Nam Ä‘á»™c láº­p tá»± do háº¡nh phÃºc',
    ],
    ['VISCII', 'Cµng hoà xã hµi chü nghîa Vi®t Nam ðµc l§p tñ do hÕnh phúc quyªt ð¸nh v« vi®c'],
  ])('%s', (_, text) => {
    expect(detectEncoding(text)).toBe('unsure');
  });
});

describe.skipIf(!existsSync(REFERENCE))(
  'real laws (skipped where ../shared/data is missing)',
  () => {
    const texts = existsSync(REFERENCE)
      ? readdirSync(REFERENCE).map((name) => readFileSync(join(REFERENCE, name), 'utf8'))
      : [];

    it('are Unicode, whole and in pieces', () => {
      const samples = texts.flatMap((text) => [
        text,
        ...pieces(text, 60, 100),
        ...pieces(text, 250, 100),
      ]);
      expect(samples.filter((text) => detectEncoding(text) !== 'unicode')).toHaveLength(0);
    });

    it.each(LEGACY)('are told in %s, whole and from 200 characters on', (encoding) => {
      const samples = texts.flatMap((text) => [text, ...pieces(text, 200, 100)]).filter(isProse);
      expect(samples.length).toBeGreaterThan(1000);
      expect(
        samples.filter((text) => detectEncoding(encode(text, encoding)) !== encoding),
      ).toHaveLength(0);
    });
  },
);
