import { toRoman, fromRoman, type UnitKind } from '../address/index.ts';
import type { Block, Instrument, Paragraph, StructureIssue, Unit } from './tree.ts';
import { unitsOf } from './walk.ts';

/** The Vietnamese name of each numbered kind, as in a sentence. */
const NAME: Readonly<Partial<Record<UnitKind, string>>> = {
  part: 'Phần',
  chapter: 'Chương',
  section: 'Mục',
  subsection: 'Tiểu mục',
  article: 'Điều',
  roman: 'mục',
  clause: 'khoản',
  subclause: 'khoản',
  point: 'điểm',
};

/**
 * Letters of points in order. f, j, w and z are not Vietnamese letters: drafters skip them, some
 * texts use them all the same, so they may be present or absent without leaving a gap.
 */
const POINT_ORDER = 'abcdđefghijklmnopqrstuvwxyz';
const FOREIGN = new Set(['f', 'j', 'w', 'z']);

/** Kinds whose numbers run through the whole instrument, whatever stands above them. */
const RUNNING: readonly UnitKind[] = ['part', 'chapter', 'article'];

/** Where more paragraphs stand before 2, nobody can tell that one of them is the unnumbered first. */
const MOST_UNNUMBERED = 2;

/**
 * Notes on numbering: a first unit that is not 1 or a, gaps, steps back, letters outside the
 * alphabet. The source's faults are reported where they stand and stay as they are.
 */
export function checkNumbering(instrument: Instrument): StructureIssue[] {
  const issues: StructureIssue[] = [];
  const units = [...unitsOf(instrument.body)];
  for (const kind of RUNNING)
    checkRun(
      units.filter((unit) => unit.kind === kind),
      [],
      issues,
    );
  checkBelow(instrument.body, issues);
  return issues;
}

function checkBelow(blocks: readonly Block[], issues: StructureIssue[]): void {
  const runs = new Map<UnitKind, Unit[]>();
  for (const block of blocks) {
    if (block.type === 'paragraph') continue;
    if (!RUNNING.includes(block.kind) && NAME[block.kind] !== undefined) {
      const run = runs.get(block.kind) ?? [];
      run.push(block);
      runs.set(block.kind, run);
    }
    checkBelow(block.children, issues);
  }
  for (const [, run] of runs) checkRun(run, paragraphsBefore(blocks, run[0]), issues);
}

/** Checks one sequence of siblings; `intro` are the unnumbered paragraphs before the first. */
function checkRun(
  run: readonly Unit[],
  intro: readonly Paragraph[],
  issues: StructureIssue[],
): void {
  let last = 0;
  for (const unit of run) {
    const value = position(unit);
    if (value === null) continue;
    if (unit.kind === 'point' && FOREIGN.has(unit.label)) issues.push(foreignLetter(unit));
    const missing = missingBetween(unit.kind, last, value);
    const unnumberedFirst = last === 0 && missing.length === 1 && intro.length > 0;
    if (unnumberedFirst && intro.length <= MOST_UNNUMBERED)
      for (const paragraph of intro) issues.push(unnumbered(unit, paragraph));
    else if (missing.length > 0) issues.push(gap(unit, missing));
    else if (value < last) issues.push(stepBack(unit));
    last = value;
  }
}

/** Where a label stands in its sequence, from 1; inserted labels (5a) share their number's place. */
function position({ kind, label }: Unit): number | null {
  if (kind === 'roman') return fromRoman(label);
  if (kind === 'subclause') return Number(label.split('.').at(-1));
  if (kind === 'point' && !/^\d/.test(label)) {
    const index = POINT_ORDER.indexOf(label.charAt(0));
    return index === -1 ? null : index + 1;
  }
  const value = Number.parseInt(label, 10);
  return Number.isNaN(value) ? null : value;
}

/** Labels left out between two positions (both exclusive); capped, as one sentence lists them. */
function missingBetween(kind: UnitKind, last: number, value: number): string[] {
  const missing: string[] = [];
  for (let at = last + 1; at < value && missing.length < 5; at++) {
    const label = printed(kind, at);
    if (!(kind === 'point' && FOREIGN.has(label))) missing.push(label);
  }
  return missing;
}

function printed(kind: UnitKind, at: number): string {
  if (kind === 'point') return POINT_ORDER[at - 1] ?? String(at);
  return kind === 'roman' || kind === 'chapter' ? toRoman(String(at)) : String(at);
}

function gap(unit: Unit, missing: readonly string[]): StructureIssue {
  const name = NAME[unit.kind] ?? '';
  const list = missing.length >= 5 ? `${missing[0] ?? ''} và các số tiếp theo` : missing.join(', ');
  return issue(unit, 'gap', `Bản gốc không có ${name} ${list} ở đây.`);
}

function stepBack(unit: Unit): StructureIssue {
  return issue(unit, 'order', `Bản gốc đánh số ${NAME[unit.kind] ?? ''} không theo thứ tự ở đây.`);
}

function foreignLetter(unit: Unit): StructureIssue {
  return issue(
    unit,
    'foreign-letter',
    `Bản gốc đặt tên điểm là “${unit.label}”, chữ không có trong bảng chữ cái tiếng Việt.`,
  );
}

function unnumbered(next: Unit, paragraph: Paragraph): StructureIssue {
  const message = `Bản gốc không đánh số ${NAME[next.kind] ?? ''} đầu tiên; số tiếp theo là ${next.label}.`;
  return {
    rule: 'structure/unnumbered-first',
    severity: 'note',
    message,
    address: paragraph.address,
    range: paragraph.range,
  };
}

function issue(unit: Unit, rule: string, message: string): StructureIssue {
  return {
    rule: `structure/${rule}`,
    severity: 'note',
    message,
    address: unit.address,
    range: unit.marker,
  };
}

function paragraphsBefore(blocks: readonly Block[], unit: Unit | undefined): Paragraph[] {
  const end = unit ? blocks.indexOf(unit) : 0;
  return blocks.slice(0, end).filter((block): block is Paragraph => block.type === 'paragraph');
}
