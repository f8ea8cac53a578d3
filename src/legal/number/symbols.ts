/**
 * Symbols of document types: the State's (Nghị định 30/2020/NĐ-CP, Phụ lục III, and the law on
 * normative acts), the Party's, and old ones still cited. Anything else in that place is read as
 * the issuer of an official letter.
 */
const TYPES =
  'NĐ QĐ NQ TT TTLT NQLT TTLB PL L LCT SL CT VBHN QC QyĐ QĐi TB HD CTr KH PA ĐA BC BCTĐ BB TTr ' +
  'HĐ CĐ CV KL GM GUQ';

/** Issuers whose symbol has a đ or a small letter, which typing without accents or in capitals loses. */
const ISSUERS =
  'CP TTg QH UBTVQH HĐBT HĐNN CTN LB UBND HĐND TW TU TƯ TLĐ SNgV SNV BNG BCĐ BCSĐ ĐU ĐUK ĐNTW BGDĐT BKHĐT ' +
  'BLĐTBXH HĐTP SGDĐT SLĐTBXH SKHĐT ĐĐBQH ĐCTUBTWMTTQVN HĐTĐ ĐHQG CTHĐND';

/** Party issuers: their acts are Party acts in either notation. */
const PARTY = new Set(
  'TW TƯ TU CB ĐU ĐUK HU QU BCSĐ VPTW BTGTW BTCTW BNCTW UBKTTW ĐNTW VPTU BTGTU BTCTU BDVTU UBKTTU'.split(
    ' ',
  ),
);

/** State issuers that also appear with the Party's notation, by slip (`03-NQ/CP`) or of old. */
const STATE = /^(CP|TTg|CT|CTN|HĐBT|HĐNN|UBND|HĐND|LB|UBTVQH|QH)\d{0,2}$/;

/** Issuers that old numbers name alone: `13/CP`, `619/TTg`. */
const ALONE = new Set('CP TTg CT HĐBT'.split(' '));

/** National Assembly and Standing Committee with the number of their term. */
const ASSEMBLY = /^(?:QH|UBTVQH)(\d{1,2})$/;

const types = new Set(TYPES.split(' '));
const issuers = new Set(ISSUERS.split(' '));

export const knownTypes: ReadonlySet<string> = types;
export const knownIssuers: ReadonlySet<string> = issuers;

/** @example isType('QĐ') // true */
export const isType = (symbol: string): boolean => types.has(symbol);

/** @example isPartyIssuer('TU') // true */
export const isPartyIssuer = (symbol: string): boolean => PARTY.has(symbol);

/** @example isStateIssuer('CP') // true */
export const isStateIssuer = (symbol: string): boolean => STATE.test(symbol);

/** @example standsAlone('TTg') // true */
export const standsAlone = (symbol: string): boolean => ALONE.has(symbol);

/** @example assemblyTerm('QH14') // 14 */
export function assemblyTerm(symbol: string): number | null {
  const term = ASSEMBLY.exec(symbol)?.[1];
  return term === undefined ? null : Number(term);
}
