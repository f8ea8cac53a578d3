import { toRoman } from '../address/index.ts';
import { alongLength } from './along.ts';
import { readLabels, type Label } from './label-list.ts';
import { levelAt } from './levels.ts';
import type { Tokens } from './lex.ts';
import { isHeading, type Reading } from './reading.ts';
import type { CitedUnitKind } from './types.ts';

/** "các điểm a, b và c", "Điều này": one level of a provision. */
export interface UnitReading {
  readonly kind: CitedUnitKind | 'appendix';
  readonly from: number;
  readonly labels: readonly Label[];
  /** "này", "trên" in place of labels. */
  readonly relative: 'this' | 'antecedent' | null;
  /** Means a unit only where a larger unit or a document follows ("mục 3", "đoạn 2"). */
  readonly needsOuter: boolean;
}

/**
 * Reads one level with its labels: "điểm a", "các điểm a, b và c" (from "điểm"), "Điều 10 đến Điều
 * 19", "Điều này". "mục I" in small letters is not the Mục of a chapter.
 */
export function readUnit(t: Tokens, at: number): Reading<UnitReading> | null {
  const found = levelAt(t, at);
  if (found === null || isHeading(t, at)) return null;
  const from = at;
  const first = at + found.words.length;
  const relative = readRelativeWord(t, first);
  const needsOuter =
    found.needsOuter === 'always' || (found.needsOuter === 'small' && !t.isCapital(at));
  const unit = { kind: found.kind, from, needsOuter };
  if (relative !== null)
    return { value: { ...unit, labels: [], relative: relative.value }, next: relative.next };
  const labels = readLabels(t, first, found);
  const last = labels.at(-1);
  if (last === undefined) {
    const bare = found.kind === 'appendix' && (t.isCapital(at) || alongLength(t, first) > 0);
    return bare
      ? { value: { ...unit, labels, relative: null, needsOuter: true }, next: first }
      : null;
  }
  if (found.kind === 'section' && !t.isCapital(at) && t.isCapital(first)) {
    const roman = labels.map((label) => ({ ...label, label: toRoman(label.label).toLowerCase() }));
    return { value: { ...unit, kind: 'roman', labels: roman, relative: null }, next: last.next };
  }
  const odd = found.kind === 'point' && t.key(at - 1) !== 'tại' && isOddPoint(t, at, labels);
  return {
    value: { ...unit, labels, relative: null, needsOuter: needsOuter || odd },
    next: last.next,
  };
}

/** "điểm 2" may be a mark, "điểm M1" a place on a map. */
function isOddPoint(t: Tokens, at: number, labels: readonly Label[]): boolean {
  const inCapitals = t.word(at)?.shape === 'upper';
  return labels.some(({ label, from }) => /^\d/.test(label) || (!inCapitals && t.isCapital(from)));
}

function readRelativeWord(t: Tokens, at: number): Reading<'this' | 'antecedent'> | null {
  if (t.key(at) === 'này') return { value: 'this', next: at + 1 };
  if (t.key(at) === 'trên') return { value: 'antecedent', next: at + 1 };
  const said = /^(?:nêu|nói)$/u.test(t.key(at)) && t.key(at + 1) === 'trên';
  return said ? { value: 'antecedent', next: at + 2 } : null;
}
