/**
 * VNI for Windows: a base letter, then a sign for its marks. Signs after a capital are capitals,
 * though texts are found that mix them.
 */
const SINGLE: readonly (readonly [string, string])[] = [
  ['ñ', 'đ'],
  ['ô', 'ơ'],
  ['ö', 'ư'],
  ['í', 'í'],
  ['ì', 'ì'],
  ['æ', 'ỉ'],
  ['ó', 'ĩ'],
  ['ò', 'ị'],
  ['î', 'ỵ'],
];

/** Signs, and what follows the base letter for them in decomposed form. */
const ACUTE = '\u0301';
const GRAVE = '\u0300';
const HOOK = '\u0309';
const TILDE = '\u0303';
const DOT = '\u0323';
const TONES: readonly (readonly [string, string])[] = [
  ['ù', ACUTE],
  ['ø', GRAVE],
  ['û', HOOK],
  ['õ', TILDE],
  ['ï', DOT],
];
const CIRCUMFLEX: readonly (readonly [string, string])[] = [
  ['â', ''],
  ['á', ACUTE],
  ['à', GRAVE],
  ['å', HOOK],
  ['ã', TILDE],
  ['ä', DOT],
];
const BREVE: readonly (readonly [string, string])[] = [
  ['ê', ''],
  ['é', ACUTE],
  ['è', GRAVE],
  ['ú', HOOK],
  ['ü', TILDE],
  ['ë', DOT],
];

interface Bases {
  readonly written: string;
  readonly letters: string;
  readonly signs: readonly (readonly [string, string])[];
}

/** Bases as VNI writes them, what they stand for, and the signs they take. */
const BASES: readonly Bases[] = [
  { written: 'aeouy', letters: 'aeouy', signs: TONES },
  { written: 'ôö', letters: 'ơư', signs: TONES },
  { written: 'aeo', letters: 'âêô', signs: CIRCUMFLEX },
  { written: 'a', letters: 'ă', signs: BREVE },
];

function pairs(): (readonly [string, string])[] {
  return BASES.flatMap(({ written, letters, signs }) =>
    [...written].flatMap((base, at) =>
      signs.map(
        ([sign, mark]) => [base + sign, (letters.charAt(at) + mark).normalize('NFC')] as const,
      ),
    ),
  );
}

/** Both cases of a sequence, and a capital with a small sign. */
function cased([written, letter]: readonly [string, string]): (readonly [string, string])[] {
  const upper = letter.toUpperCase();
  const base = written.charAt(0).toUpperCase();
  return [
    [base + written.slice(1), upper],
    [written.toUpperCase(), upper],
    [written, letter],
  ];
}

export const VNI: ReadonlyMap<string, string> = new Map([...SINGLE, ...pairs()].flatMap(cased));
