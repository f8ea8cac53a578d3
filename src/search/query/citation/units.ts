import { fromRoman, type Segment } from '../../../legal/address/index.ts';
import { fold } from '../../../legal/vietnamese/index.ts';

/** Units named by a few words of the query, and how many words that took. */
export interface UnitReading {
  readonly segments: readonly Segment[];
  readonly length: number;
  /** `d` was typed in a query without accents: it may be point d or point đ. */
  readonly maybeDd?: boolean;
  /** `đ a` and `k 2` mean a unit only next to a clearer one: "đ" alone is no word for anything. */
  readonly needsContext?: boolean;
}

/** Label in a query: `4`, `4a`, `2.1`. */
const NUMBER = String.raw`\d{1,4}(?:\.\d{1,3})*(?:[a-zđ](?!\d))?`;
/** `k1`, `đ16`, `k1đ16`, `đ.16k.1`: clause and article glued to their number. */
const COMPACT = new RegExp(`^(?:[kđd]\\.?${NUMBER})+$`, 'u');
const COMPACT_UNIT = new RegExp(`([kđd])\\.?(${NUMBER})`, 'gu');
/** Point letters, with the digit of an inserted point (`a1`); `dd` is đ on a plain keyboard. */
const POINT = /^(?:dd|[a-zđ])\d?$/u;
const ORDINALS = ['nhat', 'hai', 'ba', 'tu', 'nam', 'sau', 'bay', 'tam', 'chin', 'muoi'];

/**
 * Reads units at the start of `words` (*exact* forms); `null` when there are none.
 *
 * @example readUnits(['khoản', '1', 'điều', '16'])
 * // { segments: [{ kind: 'clause', label: '1' }], length: 2 }
 */
export function readUnits(words: readonly string[]): UnitReading | null {
  const [first = '', second = '', third = ''] = words;
  if (COMPACT.test(first)) {
    const segments = [...first.matchAll(COMPACT_UNIT)].map(([, sign, label = '']) =>
      sign === 'k' ? clause(label) : article(label),
    );
    // "d4" and "k2" alone may be anything, e.g. a visa symbol.
    return { segments, length: 1, needsContext: segments.length === 1 };
  }
  const number = new RegExp(`^${NUMBER}$`, 'u').test(second);
  switch (fold(first)) {
    case 'dieu':
      return number ? { segments: [article(second)], length: 2 } : null;
    case 'khoan':
      return number ? { segments: [clause(second)], length: 2 } : null;
    case 'diem':
      return POINT.test(second) ? point(second, first === 'diem', 2) : null;
    case 'k':
      return number ? { segments: [clause(second)], length: 2, needsContext: true } : null;
    case 'd':
      if (number) return { segments: [article(second)], length: 2, needsContext: true };
      return POINT.test(second) ? { ...point(second, first === 'd', 2), needsContext: true } : null;
    case 'chuong':
      return division('chapter', second);
    case 'muc':
      return division('section', second) && readSection(second);
    case 'phan':
      if (fold(second) === 'thu' && ORDINALS.includes(fold(third)))
        return { segments: [unit('part', String(ORDINALS.indexOf(fold(third)) + 1))], length: 3 };
      return division('part', second);
    default:
      return null;
  }
}

/** "mục I" stands in acts without articles, "mục 1" inside a chapter. */
function readSection(label: string): UnitReading {
  const roman = fromRoman(label) !== null;
  return { segments: [unit(roman ? 'roman' : 'section', label)], length: 2 };
}

function division(kind: 'part' | 'chapter' | 'section', label: string): UnitReading | null {
  const value = /^\d{1,3}[a-z]?$/.test(label) ? label : fromRoman(label);
  return value === null ? null : { segments: [unit(kind, String(value))], length: 2 };
}

function point(label: string, unaccented: boolean, length: number): UnitReading {
  const letter = label.replace('dd', 'đ');
  return {
    segments: [unit('point', letter)],
    length,
    maybeDd: unaccented && letter.startsWith('d'),
  };
}

function article(label: string): Segment {
  return unit('article', label.replace(/^0+(?=\d)/, ''));
}

function clause(label: string): Segment {
  return unit(label.includes('.') ? 'subclause' : 'clause', label.replace(/^0+(?=\d)/, ''));
}

function unit(kind: Segment['kind'], label: string): Segment {
  return { kind, label };
}
