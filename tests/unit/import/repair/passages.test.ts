import { describe, expect, it } from 'vitest';
import { convertPassages } from '../../../../src/import/repair/index.ts';
import { encode, LEGACY, SENTENCES } from './support.ts';

function textsOf(passages: readonly string[]): readonly string[] | number {
  const result = convertPassages(passages);
  return result.ok ? result.passages.map(({ text }) => text) : result.passage;
}

describe('convertPassages', () => {
  it('leaves Unicode alone', () => {
    const result = convertPassages(SENTENCES);
    expect(result).toMatchObject({ ok: true, converted: null });
    expect(textsOf(SENTENCES)).toEqual(SENTENCES);
  });

  it.each(LEGACY)('converts all of a text in %s, short passages too', (encoding) => {
    const meant = [...SENTENCES, 'Số: 12/2003', 'Điều 1', 'a) Đã ký'];
    const result = convertPassages(meant.map((text) => encode(text, encoding)));
    expect(result.ok && result.converted).toBe(encoding);
    expect(result.ok && result.passages.map(({ text }) => text)).toEqual(meant);
  });

  it.each(LEGACY)('tells passages in %s from Unicode ones', (encoding) => {
    const given = SENTENCES.map((text, at) => (at % 2 === 0 ? encode(text, encoding) : text));
    expect(textsOf(given)).toEqual(SENTENCES);
  });

  it('lets short passages follow those around them', () => {
    const old = encode('Mẹ', 'tcvn3');
    const [first, , third] = SENTENCES.map((text) => encode(text, 'tcvn3'));
    expect(textsOf([first ?? '', old, third ?? '', SENTENCES[3]])).toEqual([
      SENTENCES[0],
      'Mẹ',
      SENTENCES[2],
      SENTENCES[3],
    ]);
  });

  it('names the passage nobody can tell', () => {
    // "thé" is a word as it stands, and "thộ" might be one.
    const given = [encode(SENTENCES[1], 'tcvn3'), 'thé', SENTENCES[2]];
    expect(textsOf(given)).toBe(1);
  });

  it('knows one old encoding in a text', () => {
    const given = [encode(SENTENCES[1], 'tcvn3'), encode(SENTENCES[2], 'vni')];
    expect(convertPassages(given)).toEqual({ ok: false, passage: 1 });
  });

  it('accounts for what it changed', () => {
    const old = encode(SENTENCES[1], 'tcvn3');
    const result = convertPassages([old, 'Plain.']);
    expect(result).toMatchObject({ ok: true, passages: [{}, { removed: '', added: '' }] });
    const letters = Array.from(SENTENCES[1]);
    expect(result.ok && result.passages[0]).toMatchObject({
      removed: [...old].filter((letter, at) => letter !== letters[at]).join(''),
      added: letters.filter((letter, at) => letter !== old[at]).join(''),
    });
  });
});
