const TONES = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];

/** The only vowel pairs on which the two conventions differ, in lower case. */
const PAIRS = ['oa', 'oe', 'uy'];

const spellings = new Map(
  PAIRS.flatMap((pair) =>
    TONES.flatMap((tone) => {
      const onFirst = `${pair.charAt(0)}${tone}${pair.charAt(1)}`.normalize('NFC');
      const onSecond = `${pair}${tone}`.normalize('NFC');
      return [onFirst, onSecond].map((spelling) => [spelling, { onFirst, onSecond }] as const);
    }),
  ),
);

const PAIR = new RegExp([...spellings.keys()].join('|'), 'gu');

/**
 * One place for the tone mark in lower-case NFC text, as most acts print it: on the first vowel of
 * an open `oa`, `oe`, `uy` (hòa, khỏe, ủy), on the second before a final (hoàn, thuyền) and after
 * `q`, where `u` is not a vowel of the rhyme (quý). Keeps the length.
 *
 * @example placeTones('hoà, uỷ, hòan, quý') // 'hòa, ủy, hoàn, quý'
 */
export function placeTones(text: string): string {
  return text.replace(PAIR, (pair: string, at: number) => {
    const spelling = spellings.get(pair);
    if (spelling === undefined) return pair;
    const next = String.fromCodePoint(text.codePointAt(at + 2) ?? 0x20);
    // A mark that did not compose belongs to this very letter; moving the tone would let it.
    if (/\p{M}/u.test(next)) return pair;
    const closed = /\p{L}/u.test(next);
    const afterQ = pair.normalize('NFD').startsWith('u') && text.charAt(at - 1) === 'q';
    return closed || afterQ ? spelling.onSecond : spelling.onFirst;
  });
}
