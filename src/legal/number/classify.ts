import type { NumberCore } from './format.ts';
import type { Slip } from './issues.ts';
import { spell } from './spelling.ts';
import type { Pieces } from './split.ts';
import { assemblyTerm, isPartyIssuer, isStateIssuer, isType, standsAlone } from './symbols.ts';

/** What a number's pieces say, with the term of the National Assembly where they name it. */
export type Named = NumberCore & { readonly term?: number };

/** The pieces with their names, and what was off in the symbols. */
export interface Reading {
  readonly named: Named;
  readonly slips: readonly Slip[];
}

type Common = Omit<Named, 'series' | 'typeSymbol' | 'issuerSymbol'>;

/**
 * Names the pieces: type, issuer, unit, series. `null` when they are no symbols at all.
 *
 * @example classify(split('674-QĐ/TU')).named.series // 'party'
 */
export function classify(pieces: Pieces): Reading | null {
  const spelled = spellAll(pieces.segments);
  const unit = pieces.unit === undefined ? undefined : spell(pieces.unit, 'issuer')?.text;
  if (spelled === null || (pieces.unit !== undefined && unit === undefined)) return null;
  const { ordinal, ordinalSuffix, year } = pieces;
  const common: Common = {
    ordinal,
    ...(ordinalSuffix !== undefined && { ordinalSuffix }),
    ...(year !== undefined && { year }),
    ...(unit !== undefined && { unit }),
  };
  const [first = ''] = spelled.texts;
  const named =
    spelled.texts.length === 1
      ? nameOne(first, common)
      : nameSeveral(first, spelled.texts, pieces, common);
  if (named === null) return null;
  const incomplete = named.issuerSymbol === null && named.typeSymbol !== 'TTLB';
  return { named, slips: incomplete ? [...spelled.slips, 'issuer'] : spelled.slips };
}

function nameSeveral(
  first: string,
  texts: readonly string[],
  pieces: Pieces,
  common: Common,
): Named | null {
  const remainder = join(texts.slice(1), pieces.joints.slice(1));
  const typed = { ...common, typeSymbol: first, issuerSymbol: remainder };
  if (first === 'VBHN') return { ...typed, series: 'consolidated' };
  if (common.year !== undefined) {
    if (isType(first)) return { ...typed, series: 'normative' };
    // Some joint circulars have no type: `01/2001/BNG-TCBĐ`.
    const issuerSymbol = join(texts, pieces.joints);
    return { ...common, typeSymbol: null, issuerSymbol, series: 'normative' };
  }
  if (isPartyIssuer(remainder) || isDashNotation(pieces, remainder)) {
    return { ...typed, series: 'party' };
  }
  if (isType(first) || isStateIssuer(remainder)) return { ...typed, series: 'administrative' };
  if (common.unit !== undefined) return null;
  return { ...common, typeSymbol: null, issuerSymbol: first, unit: remainder, series: 'letter' };
}

/** A symbol of one part: `70/2020/QH14`, `13/CP`, or a number cut short, `50/2022/NĐ`. */
function nameOne(symbol: string, common: Common): Named | null {
  const typed = { ...common, typeSymbol: symbol, issuerSymbol: null };
  const issued = { ...common, typeSymbol: null, issuerSymbol: symbol };
  if (common.year === undefined) {
    if (symbol === 'TTLB') return { ...typed, series: 'administrative' };
    return standsAlone(symbol) ? { ...issued, series: 'administrative' } : null;
  }
  const term = assemblyTerm(symbol);
  if (term !== null) return { ...issued, term, series: 'assembly' };
  return { ...(isType(symbol) ? typed : issued), series: 'normative' };
}

/** `674-QĐ/TU`: only the Party writes so, apart from slips and laws of the 1980s. */
function isDashNotation({ separators, joints }: Pieces, issuer: string): boolean {
  return separators[0] === '-' && joints[0] === '/' && !isStateIssuer(issuer);
}

function spellAll(segments: readonly string[]): { texts: string[]; slips: Slip[] } | null {
  const texts: string[] = [];
  const slips: Slip[] = [];
  for (const [index, segment] of segments.entries()) {
    const asType = index === 0 ? spell(segment, 'type') : null;
    const spelled = asType !== null && isType(asType.text) ? asType : spell(segment, 'issuer');
    if (spelled === null) return null;
    texts.push(spelled.text);
    if (spelled.changed !== null) slips.push(spelled.changed);
  }
  return { texts, slips };
}

/** Later separators stay as printed (`TT-BNNPTNT/KH`), but doubled ones do not. */
function join(segments: readonly string[], joints: readonly string[]): string {
  return segments
    .map((segment, i) => (i === 0 ? segment : (joints[i - 1] ?? '').charAt(0) + segment))
    .join('');
}
