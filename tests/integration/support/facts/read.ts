import { dayIn, lettersOf, type Claim, type Subject } from './claims.ts';
import { readRelations } from './relations.ts';
import { rowsOf, sectionsOf, type FactRow, type FactSection } from './tables.ts';
import type { Mention } from './acts.ts';

type Find = (text: string) => Mention[];

/** Columns under which the sections name the same thing. */
const COLUMNS = {
  act: ['Số hiệu', 'Act', 'Fact'],
  issued: ['Ban hành'],
  inForce: ['Hiệu lực'],
  both: ['Ban hành / hiệu lực'],
  state: ['Tình trạng', 'Tình trạng (Nov 2026)'],
  relations: ['Relations', 'Nội dung, quan hệ', 'Fact'],
  confidence: ['Conf.'],
} as const;

/** Everything the tables of the notes state that the corpus can be asked for. */
export function readClaims(notes: string, find: Find): Claim[] {
  return sectionsOf(notes).flatMap((section) => {
    if (['1.1', '1.2', '1.3'].includes(section.number))
      return rowsOf(section).flatMap((row) => tableRow(row, find));
    if (['6', '7.2'].includes(section.number))
      return rowsOf(section).flatMap((row) => additionRow(row, find));
    if (section.number === '7.1') return termOf(section, find);
    return section.number.startsWith('4.') ? articlesOf(section, find) : [];
  });
}

function cell(row: FactRow, column: keyof typeof COLUMNS): string {
  return (
    COLUMNS[column].map((name) => row.cells.get(name)).find((text) => text !== undefined) ?? ''
  );
}

/** A row of 1.1–1.3: one act a row, or two where number and dates are in pairs. */
function tableRow(row: FactRow, find: Find): Claim[] {
  const { section } = row;
  return find(cell(row, 'act')).flatMap(({ slug: act }, at, acts) => {
    const pick = (text: string): string =>
      acts.length === 1 ? text : (text.split(';')[at] ?? '').trim();
    const letters = lettersOf(cell(row, 'confidence'));
    const claim = claimer(section, act);
    const both = cell(row, 'both');
    const [issued = '', inForce = ''] = row.cells.has(COLUMNS.both[0])
      ? both.split(' / ')
      : [pick(cell(row, 'issued')), cell(row, 'inForce')];
    const state = cell(row, 'state');
    const relations = (text: string, confidence = letters.row): Claim[] =>
      readRelations(text, { section, act, confidence }, find);
    const signer = signerIn(cell(row, 'confidence')) ?? signerIn(both);
    const law = LAW.exec(cell(row, 'confidence'))?.[1] as Claim['confidence'] | undefined;
    return [
      ...claim('issued', startOf(issued), letters.issued),
      ...claim('inForce', inForceOf(inForce), inForce.endsWith('(C)') ? 'C' : letters.inForce),
      ...claim('signer', signer, letters.signer),
      ...claim('articles', /(\d+) điều/u.exec(both)?.[1] ?? null, null),
      ...claim('ends', dayIn(ENDED.exec(state)?.[1] ?? ''), null),
      ...claim('seen', seenIn(state), null),
      ...claim('state', stateIn(state, inForce), null),
      ...relations(cell(row, 'relations'), law ?? letters.row),
      ...(REPLACED.test(state) ? relations(state) : []),
      ...relations(/underlying law: (.*)/u.exec(state)?.[1] ?? '', law ?? letters.row),
    ];
  });
}

const LAW = /law ([ABC])(?!\p{L})/u;
const ENDED = /(?:expired|hết hiệu lực from) ([\d/]+)/u;
const REPLACED = /^(?:probably |presumably |partly )?(?:replaced|superseded) /u;

/** A row of 6 or 7.2 that opens with an act: its dates in brackets, what it does after them. */
function additionRow(row: FactRow, find: Find): Claim[] {
  const { section } = row;
  const fact = cell(row, 'act');
  const act = find(fact)[0];
  if (act?.start !== 0) return [];
  const brackets = /^ \(([^()]*)\)/u.exec(fact.slice(act.end))?.[1];
  const letters = lettersOf(cell(row, 'confidence'));
  const claim = claimer(section, act.slug);
  const issued = /^\d/.test(brackets ?? '') ? dayIn(brackets ?? '') : null;
  const inForce = /in force ([\d/]+|same day)/u.exec(brackets ?? '')?.[1];
  const does = row.cells.has('Act') ? (row.cells.get('Fact') ?? '') : fact.slice(act.end);
  const [sentence = ''] = does.split('. ');
  const about = { section, act: act.slug, confidence: letters.row };
  return [
    ...claim('issued', issued, letters.issued),
    ...claim('inForce', inForce === 'same day' ? issued : dayIn(inForce ?? ''), letters.inForce),
    ...claim('signer', signerIn(brackets ?? ''), letters.signer),
    ...claim('articles', /(\d+) articles/u.exec(fact)?.[1] ?? null, null),
    ...claim('repeals', sentence.includes('repeals ten ') ? '10' : null, null),
    ...(brackets === undefined ? [] : readRelations(sentence, about, find)),
  ];
}

/** Section 7.1: the term of one decree. */
function termOf(section: FactSection, find: Find): Claim[] {
  const act = find(section.title)[0];
  const row = rowsOf(section).find((each) => cell(each, 'act').startsWith('In force'));
  if (!act || !row) return [];
  const text = cell(row, 'act');
  const letter = lettersOf(cell(row, 'confidence')).row;
  const claim = claimer(section.number, act.slug);
  return [
    ...claim('inForce', dayIn(text), letter),
    ...claim('ends', dayIn(text.slice(text.indexOf('lapses'))), letter),
  ];
}

/** Sections 4.x: how many articles the act has that opens a line, or else the heading. */
function articlesOf({ number, title, text }: FactSection, find: Find): Claim[] {
  return [title, ...text.split('\n')].flatMap((line) => {
    const count = /(\d+) articles/u.exec(line)?.[1];
    const opening = find(line)[0];
    const act = opening?.start === 0 ? opening : find(title)[0];
    return act ? claimer(number, act.slug)('articles', count ?? null, null) : [];
  });
}

function claimer(section: string, act: string) {
  return (about: Subject, told: string | null, confidence: Claim['confidence']): Claim[] =>
    told === null ? [] : [{ section, act, about, told, confidence, own: true }];
}

function signerIn(text: string): string | null {
  return /signer ([\p{L} ]+?)(?= [ABC](?!\p{L})| ?[;,(]|$)/u.exec(text)?.[1] ?? null;
}

/** A day, a year where only that is known, "about" a day, or null where the cell says nothing. */
function startOf(text: string): string | null {
  const year = /^\d{4}(?= |$)/u.exec(text)?.[0];
  const day = dayIn(text);
  return year ?? (day !== null && text.startsWith('about') ? `about ${day}` : day);
}

/** `unknown` where the notes say so; null where they are silent or the act has no effect of its own. */
function inForceOf(text: string): string | null {
  if (text.startsWith('unknown')) return 'unknown';
  if (text.startsWith('n/a')) return 'none';
  return dayIn(text);
}

function seenIn(state: string): string | null {
  const text = /Ev\. ((?:\d\d\/)?\d\d\/\d{4})/u.exec(state)?.[1];
  if (text === undefined) return null;
  return dayIn(text) ?? text.split('/').reverse().join('-');
}

function stateIn(state: string, inForce: string): string | null {
  if (inForce.startsWith('n/a')) return 'khong-ap-dung';
  if (/^(?:still )?in force/u.test(state)) return 'in force';
  if (/^(?:current status )?unknown/u.test(state)) return 'chua-xac-dinh';
  return /^(?:expired|hết hiệu lực)/u.test(state) ? 'het-hieu-luc-toan-bo' : null;
}
