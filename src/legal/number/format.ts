import { fold, slugify } from '../vietnamese/index.ts';
import type { DocumentNumber, Notation, NumberSeries } from './types.ts';

/** The parts a number is written from. */
export type NumberCore = Pick<DocumentNumber, 'ordinal' | 'ordinalSuffix' | 'year' | 'unit'> & {
  readonly series: NumberSeries;
  readonly typeSymbol: string | null;
  readonly issuerSymbol: string | null;
};

/** Notation its issuer uses: the Party's dash, or the State's slash. */
export function usualNotation(number: NumberCore): Notation {
  if (number.series === 'party') return 'dash';
  // Laws of the 1980s were numbered `41-LCT/HĐNN8`.
  return /^HĐNN\d*$/.test(number.issuerSymbol ?? '') ? 'dash' : 'slash';
}

/** @example formatSymbol(parseDocumentNumber('62/2025/qđ-ubnd').value, 'slash') // 'QĐ-UBND' */
export function formatSymbol(number: NumberCore, notation: Notation): string {
  const { typeSymbol, issuerSymbol, unit, series } = number;
  const parts = [typeSymbol, issuerSymbol].filter((part) => part !== null);
  const symbol = parts.join(notation === 'slash' ? '-' : '/');
  if (unit === undefined) return symbol;
  return series === 'letter' ? `${symbol}-${unit}` : `${symbol}(${unit})`;
}

/**
 * Writes a number in due form, in the notation given or else its own.
 *
 * @example formatDocumentNumber(parseDocumentNumber('1597/QĐ-TU').value, 'dash') // '1597-QĐ/TU'
 */
export function formatDocumentNumber(
  number: NumberCore & { readonly notation: Notation },
  notation: Notation = number.notation,
): string {
  // Official practice since Nghị định 30/2020/NĐ-CP: a zero before numbers below 10.
  const ordinal = `${String(number.ordinal).padStart(2, '0')}${number.ordinalSuffix ?? ''}`;
  const symbol = formatSymbol(number, notation);
  if (number.year !== undefined) return `${ordinal}/${number.year}/${symbol}`;
  return `${ordinal}${notation === 'slash' ? '/' : '-'}${symbol}`;
}

/** Key that all spellings of a number share; ASCII, fit for addresses. */
export function identityKeyOf(number: NumberCore): string {
  // `BGD&ĐT` and `BGDĐT`, `TƯ` and `TW` are one issuer; bare folding would make TƯ the Party's TU.
  const symbol = formatSymbol(number, 'slash').replace(/[&.]/g, '').replace(/TƯ/gu, 'TW');
  const ordinal = `${String(number.ordinal).padStart(2, '0')}${fold(number.ordinalSuffix ?? '')}`;
  return [ordinal, number.year, slugify(symbol)].filter((part) => part !== undefined).join('-');
}

/**
 * Whether two numbers name one document, however they were typed. Numbers of provinces repeat:
 * compare issuers as well.
 */
export function sameNumber(a: DocumentNumber, b: DocumentNumber): boolean {
  return a.identityKey === b.identityKey;
}

/**
 * Address part for a document; `place` tells apart local acts, whose numbers repeat.
 *
 * @example
 * documentSlug(parseDocumentNumber('62/2025/QĐ-UBND').value, { place: 'Hải Phòng' });
 * // '62-2025-qd-ubnd-hai-phong'
 */
export function documentSlug(
  number: DocumentNumber,
  { place }: { place?: string | undefined } = {},
): string {
  const suffix = slugify(place ?? '');
  return suffix === '' ? number.identityKey : `${number.identityKey}-${suffix}`;
}
