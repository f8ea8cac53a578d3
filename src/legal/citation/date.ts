import type { Tokens } from './lex.ts';
import { rangeOf, type Reading } from './reading.ts';
import type { CitedDate } from './types.ts';

/**
 * Reads "ngày 30/6/2025", "ngày 30 tháng 6 năm 2025" or, without "ngày", "30/6/2025".
 *
 * @example readDate(new Tokens('ngày 30/6/2025'), 0)?.value.iso // '2025-06-30'
 */
export function readDate(t: Tokens, at: number): Reading<CitedDate> | null {
  const named = t.key(at) === 'ngày' || (t.key(at) === 'ngay' && t.isNumber(at + 1));
  const first = named ? at + 1 : at;
  const numbers = readNumbers(t, first, named);
  if (numbers === null) return null;
  const [day, month, year] = numbers.map((index) => Number(t.digits(index))) as [
    number,
    number,
    number,
  ];
  const next = numbers[2] + 1;
  const dayFirst = isoDate(year, month, day);
  const monthFirst = dayFirst === null ? isoDate(year, day, month) : null;
  return {
    value: {
      iso: dayFirst ?? monthFirst,
      order: monthFirst === null ? 'day-first' : 'month-first',
      range: rangeOf(t, at, next),
    },
    next,
  };
}

/** Indices of day, month and year. */
function readNumbers(t: Tokens, at: number, named: boolean): [number, number, number] | null {
  const second = t.key(at + 1);
  const indices = [at, at + 2, at + 4] as [number, number, number];
  const year = t.digits(at + 4);
  if (!/^\d{1,2}$/.test(t.digits(at)) || !/^\d{1,2}$/.test(t.digits(at + 2))) return null;
  if (!/^(?:1[89]|20)\d\d$/.test(year)) return null;
  const separators = [second, t.key(at + 3)].join(' ');
  if (separators === 'tháng năm' && named) return indices;
  if (separators === '/ /') return indices;
  return named && (separators === '- -' || separators === '. .') ? indices : null;
}

function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}

/** Reads "năm 2020", or "2020" alone where `bare`. */
export function readYear(t: Tokens, at: number, bare: boolean): Reading<number> | null {
  const first = t.key(at) === 'năm' ? at + 1 : bare ? at : null;
  if (first === null || !/^(?:19|20)\d\d$/.test(t.digits(first))) return null;
  const after = t.key(first + 1);
  // "2025-2030", "2025/NĐ" and "2.025" are no years of an act.
  if (!t.isSpaced(first + 1) && (after === '-' || after === '/')) return null;
  return { value: Number(t.digits(first)), next: first + 1 };
}
