import { documentTypeBySymbol } from '../../legal/document-type.ts';
import type { Issue } from '../../legal/issue.ts';
import { fold } from '../../legal/vietnamese/index.ts';
import { expansionOf } from '../abbreviations.ts';
import { nameOf, valuesOf, type FacetKey } from '../filters.ts';
import type { Catalogue } from './catalogue.ts';

/** Operators by folded key; `bo:` is the other way to write `-`. */
const KEYS: Readonly<Record<string, FacetKey | 'exclude'>> = {
  loai: 'type',
  'loai-van-ban': 'type',
  'co-quan': 'issuer',
  coquan: 'issuer',
  cap: 'level',
  nam: 'year',
  'hieu-luc': 'state',
  hieuluc: 'state',
  'tinh-trang': 'state',
  'linh-vuc': 'field',
  bo: 'exclude',
};

/** Names of the operators for messages. */
export const OPERATOR_NAMES: Readonly<Record<FacetKey, string>> = {
  type: 'loại',
  level: 'cấp',
  issuer: 'cơ-quan',
  year: 'năm',
  state: 'hiệu-lực',
  field: 'lĩnh-vực',
};

/** An act amended or ended in part still applies. */
const IN_FORCE = ['con-hieu-luc', 'het-hieu-luc-mot-phan'];
const SUSPENDED = ['ngung-hieu-luc-toan-bo', 'ngung-hieu-luc-mot-phan'];

/** Everyday words for states; a state's own name and id work as well. */
const STATES: Readonly<Record<string, readonly string[]>> = {
  con: IN_FORCE,
  'con hieu luc': IN_FORCE,
  het: ['het-hieu-luc-toan-bo'],
  'het hieu luc': ['het-hieu-luc-toan-bo'],
  'sua doi': ['het-hieu-luc-mot-phan'],
  'mot phan': ['het-hieu-luc-mot-phan'],
  ngung: SUSPENDED,
  'ngung hieu luc': SUSPENDED,
  chua: ['chua-co-hieu-luc'],
  'chua ro': ['chua-xac-dinh'],
};

/** @example operatorOf('Loại') // 'type' */
export function operatorOf(key: string): FacetKey | 'exclude' | null {
  const folded = fold(key);
  return Object.hasOwn(KEYS, folded) ? (KEYS[folded] ?? null) : null;
}

/** Ids an operator's value stands for, with what could not be understood. */
export interface OperatorReading {
  readonly values: readonly string[];
  readonly names: readonly string[];
  readonly issues: readonly Issue[];
}

/**
 * Reads `nghị-định|qđ`, `2020-2025`, `bng`: ids, names, symbols or abbreviations, `|` between
 * alternatives, hyphens for blanks.
 */
export function readValue(key: FacetKey, value: string, catalogue: Catalogue): OperatorReading {
  const known = valuesIn(key, catalogue);
  const values = new Set<string>();
  const names = new Set<string>();
  const issues: Issue[] = [];
  for (const part of value.split('|').filter((text) => text.trim() !== '')) {
    const found = key === 'year' ? yearsIn(part, known) : idsOf(key, part, known);
    for (const id of found) values.add(id);
    const range = key === 'year' && found.length > 1;
    // "từ 2015 đến 2026" rather than a dozen years.
    if (range) names.add(`từ ${part.trim().replace(/-|\.\./, ' đến ')}`);
    else for (const id of found) names.add(known.get(id) ?? id);
    if (found.length === 0) issues.push(unknownValue(key, part, known));
  }
  return { values: [...values], names: [...names], issues };
}

function valuesIn(key: FacetKey, { entries }: Catalogue): Map<string, string> {
  return new Map(
    entries.flatMap(({ document }) =>
      valuesOf(document, key).map((value) => [value, nameOf(document, key, value)] as const),
    ),
  );
}

/** By id, whole name, symbol or everyday word first; by part of the name only if none of these. */
function idsOf(key: FacetKey, part: string, known: ReadonlyMap<string, string>): string[] {
  const typed = plain(part);
  // Not by part of the name: "còn" is no "Không còn phù hợp", "hết" no "Hết hiệu lực một phần".
  if (key === 'state' && Object.hasOwn(STATES, typed))
    return (STATES[typed] ?? []).filter((id) => known.has(id));
  const ids = new Set([typed.replaceAll(' ', '-')]);
  if (key === 'type') {
    const type = documentTypeBySymbol(part.toUpperCase()) ?? documentTypeBySymbol(withDd(part));
    if (type !== null) ids.add(type.id);
  }
  const written = plain(expansionOf(part.toLowerCase(), 'query') ?? part);
  const whole = [...known].filter(([id, name]) => ids.has(id) || plain(name) === written);
  const found =
    whole.length > 0
      ? whole
      : [...known].filter(([, name]) => ` ${plain(name)} `.includes(` ${written} `));
  return found.map(([id]) => id);
}

/** `nd` typed for NĐ, `qd` for QĐ. */
function withDd(part: string): string {
  return part.toUpperCase().replace('D', 'Đ');
}

function plain(text: string): string {
  return fold(text)
    .replace(/[-_\s]+/g, ' ')
    .trim();
}

/** `2025`, `2020-2025` or `2020..2025`. */
function yearsIn(part: string, known: ReadonlyMap<string, string>): string[] {
  const [, from, to] = /^(\d{4})(?:(?:-|\.\.)(\d{4}))?$/.exec(part.trim()) ?? [];
  if (from === undefined) return [];
  return [...known.keys()].filter((year) => year >= from && year <= (to ?? from));
}

function unknownValue(key: FacetKey, part: string, known: ReadonlyMap<string, string>): Issue {
  const names = [...new Set(known.values())].slice(0, 6).join(', ');
  return {
    rule: 'query/operator-value',
    severity: 'warning',
    message: `Không có giá trị “${part}” cho ${OPERATOR_NAMES[key]}:, nên phần này bị bỏ qua.`,
    ...(names !== '' && { hint: `Có thể dùng: ${names}.` }),
  };
}
