/**
 * How the parts of a number are joined: `slash` as the State does (`2852/QĐ-UBND`), `dash` as the
 * Party does (`674-QĐ/TU`).
 */
export type Notation = 'slash' | 'dash';

interface NumberParts {
  /** As given, trimmed. */
  readonly printed: string;
  /**
   * The printed number in due form: `09/2025/TT-BNG` for `9 / 2025/tt–bng`. It keeps the notation
   * (`1597/QĐ-TU`, `03-NQ/CP`), because nothing proves that the issuer printed another one; only
   * the slash after the type of old joint acts becomes a hyphen (`TTLT-BQP-BTC`).
   */
  readonly canonical: string;
  /** Equal for all spellings and notations of one number, e.g. `1597-qd-tu`. */
  readonly identityKey: string;
  readonly ordinal: number;
  /** Letter after the ordinal, e.g. `a` of `15a/2010/QĐ-UBND`. */
  readonly ordinalSuffix?: string;
  /** Year inside the number. */
  readonly year?: number;
  /** All after ordinal and year, e.g. `QĐ-UBND`, `QĐ/TU`, `QH14`. */
  readonly symbol: string;
  /** Symbol of the type of document, `null` where the form has none: `QH14`, `NV-VP`. */
  readonly typeSymbol: string | null;
  /** Symbol of the issuer or joint issuers (`BCA-BQP`); `null` when a number lacks it (`50/2022/NĐ`). */
  readonly issuerSymbol: string | null;
  /** Drafting unit: `VP` of `802/NV-VP`, `A11` of `42/2009/TT-BCA(A11)`. */
  readonly unit?: string;
  readonly notation: Notation;
}

/** State act with the year in its number: `134/2025/NĐ-CP`, `33/2007/PL-UBTVQH11`. */
export interface NormativeNumber extends NumberParts {
  readonly series: 'normative';
  readonly year: number;
}

/** National Assembly or its Standing Committee, with its term: `70/2020/QH14`, `1211/2016/UBTVQH13`. */
export interface AssemblyNumber extends NumberParts {
  readonly series: 'assembly';
  readonly year: number;
  readonly term: number;
}

/** State act without year: `2852/QĐ-UBND`, `1035/NQ-UBTVQH15`, and old ones such as `13/CP`. */
export interface AdministrativeNumber extends NumberParts {
  readonly series: 'administrative';
}

/** Official letter, named by issuer and drafting unit: `802/NV-VP`, `2237/UBND-NVKTGS`. */
export interface LetterNumber extends NumberParts {
  readonly series: 'letter';
}

/** Consolidated text: `26/VBHN-VPQH`. */
export interface ConsolidatedNumber extends NumberParts {
  readonly series: 'consolidated';
}

/** Act of the Party: `674-QĐ/TU`, also printed `1597/QĐ-TU`. */
export interface PartyNumber extends NumberParts {
  readonly series: 'party';
}

/** A document number (số hiệu), told apart by `series`. */
export type DocumentNumber =
  | NormativeNumber
  | AssemblyNumber
  | AdministrativeNumber
  | LetterNumber
  | ConsolidatedNumber
  | PartyNumber;

/** What {@link DocumentNumber}s are told apart by. */
export type NumberSeries = DocumentNumber['series'];
