import { dayBefore } from '../../legal/calendar.ts';
import {
  COMPETENCE_KINDS,
  type CompetencePart,
  type CompetenceSpan,
  type Ground,
} from '../../legal/competence/index.ts';
import { DOUBTS, partNotes } from '../../legal/competence/notes.ts';
import type { MovePhase } from '../../legal/competence/moves.ts';
import type { EffectState } from '../../legal/effect/index.ts';
import { stateIn, type EffectBook } from '../as-of/book.ts';
import { NOBODY, whoOrMay } from '../competence/span-words.ts';
import { groundLines } from '../ground/ground-lines.ts';
import { formatDate } from '../ui/date.ts';
import type { Column } from './columns.ts';
import type { TableData } from './table-data.ts';
import type { TableRow } from './table-rows.ts';
import { filled } from '../../texts/filled.ts';
import * as texts from '../../texts/vi.ts';

/** A line of a cell; what it says is the same on the page, in the CSV and in the Word file. */
export interface CellLine {
  readonly text: string;
  /** `proof` is what the page shows by other means, and files and paper as a line. */
  readonly look: 'main' | 'soft' | 'unknown' | 'proof' | MovePhase;
  readonly href?: string | null;
  /** Whose state of effect stands behind it: `slug#address`. */
  readonly of?: string;
  readonly state?: EffectState;
}

/** Where a move stands, in words. */
const PHASES: Readonly<Record<MovePhase, string>> = {
  ahead: texts.phaseAhead,
  possible: texts.phasePossible,
  moved: texts.phaseMoved,
  over: texts.phaseOver,
};

/** All cells of a row for the day it was worked out for. */
export function cellsOf(
  row: TableRow,
  data: TableData,
  effect: EffectBook,
  on: string,
): Record<Column, CellLine[]> {
  return {
    viec: matterCell(row, data),
    truoc: beforeCell(row),
    nay: nowCell(row),
    'tu-ngay': wayCell(row),
    'can-cu': groundCell(row, data, effect, on),
  };
}

function matterCell({ matter, move }: TableRow, { areas }: TableData): CellLine[] {
  const cases = matter.cases.filter(({ id }) => move.cases.includes(id)).map(({ name }) => name);
  const area = move.territory === null ? null : (areas[move.territory] ?? move.territory);
  return [
    { text: matter.matter, look: 'main', href: `/tham-quyen/${matter.id}/` },
    ...soft(cases.length === 0 ? [] : [filled(texts.inCase, { text: cases.join('; ') })]),
    ...soft(area === null ? [] : [filled(texts.onlyThere, { place: area })]),
  ];
}

function beforeCell({ move: { before, span } }: TableRow): CellLine[] {
  if (before?.holder === undefined) return [{ text: texts.notInSources, look: 'unknown' }];
  return [
    { text: before.holder, look: 'main' },
    ...soft(
      span.from === undefined
        ? []
        : [filled(texts.untilDay, { date: formatDate(dayBefore(span.from)) })],
    ),
  ];
}

/** Who decides on the day, with what stands in the way of being sure. */
function nowCell(row: TableRow): CellLine[] {
  const { parts, matter } = row;
  const told = parts.flatMap((part): CellLine[] => {
    const label = parts.length > 1 ? namesOf(part, matter) : '';
    const words = label === '' ? '' : `${label}: `;
    return [
      part.authority === null
        ? { text: `${words}${whoOrMay(part)}`, look: 'unknown' }
        : { text: `${words}${part.authority}`, look: 'main' },
      ...soft(remarks(part)),
    ];
  });
  return [
    ...(told.length === 0 ? [{ text: NOBODY.unknown, look: 'unknown' } as const] : told),
    { text: standing(row), look: row.phase },
  ];
}

/** Where the move stands; one still to come says when and to whom. */
function standing({ phase, kind, move: { span } }: TableRow): string {
  if (phase === 'moved' && kind === 'cham-dut') return texts.phaseEnded;
  if (phase !== 'ahead') return PHASES[phase];
  const to = span.holder ?? COMPETENCE_KINDS['cham-dut'];
  return [PHASES.ahead, ...startWords(span).map((words) => `${words.toLowerCase()}: ${to}`)].join(
    '; ',
  );
}

/** Remarks on a part; that on its evidence only where it says why nobody decides. */
function remarks(part: CompetencePart): string[] {
  const { span } = part;
  // That nobody decides stands above already.
  const told = [DOUBTS['not-settled'], `${NOBODY.ended}.`];
  const notes = partNotes(part, '').filter((note) => !told.includes(note));
  return part.authority === null ? notes : notes.filter((note) => note !== span?.note);
}

function namesOf({ cases }: CompetencePart, { cases: all }: TableRow['matter']): string {
  return all
    .filter(({ id }) => cases.includes(id))
    .map(({ name }) => name)
    .join('; ');
}

function wayCell({ kind, move: { span } }: TableRow): CellLine[] {
  const name = COMPETENCE_KINDS[kind];
  return [
    { text: name.charAt(0).toUpperCase() + name.slice(1), look: 'main' },
    ...soft(startWords(span)),
    { text: filled(texts.confidence, { level: span.confidence }), look: 'proof' },
  ];
}

/** From when, as far as is known; empty for what has always been. */
export function startWords({ from, fromBounds }: CompetenceSpan): string[] {
  if (from !== undefined) return [filled(texts.fromDay, { date: formatDate(from) })];
  const { notBefore, notAfter } = fromBounds ?? {};
  return [
    ...(notBefore === undefined
      ? []
      : [filled(texts.fromDayEarliest, { date: formatDate(notBefore) })]),
    ...(notAfter === undefined
      ? []
      : [filled(texts.fromDayLatest, { date: formatDate(notAfter) })]),
  ];
}

/** What the move rests on and what the power rested on before, each once, with its state. */
function groundCell(
  { move: { span, before } }: TableRow,
  { documents }: TableData,
  effect: EffectBook,
  on: string,
): CellLine[] {
  const basis: readonly Ground[] = [...span.basis, ...(before?.basis ?? [])];
  const lines = groundLines(basis, (slug) => documents[slug] ?? null);
  return lines
    .filter(({ text }, i) => lines.findIndex((line) => line.text === text) === i)
    .map(({ text, href, of }): CellLine => {
      const state = of === null ? null : stateIn(effect, of, { on });
      return { text, look: 'soft', href, ...(of !== null && state && { of, state }) };
    });
}

function soft(lines: readonly string[]): CellLine[] {
  return lines.map((text) => ({ text, look: 'soft' }));
}
