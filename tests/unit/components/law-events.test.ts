import { describe, expect, it } from 'vitest';
import { effectCalendar } from '../../../src/components/changes/effect-calendar.ts';
import { isChosen } from '../../../src/components/changes/event-filter.ts';
import {
  effectChanges,
  eventsOf,
  lawEvents,
  leftOut,
} from '../../../src/components/changes/law-events.ts';
import { calendarFile } from '../../../src/components/deadlines/ics.ts';
import { changeEntries, changesIn } from '../../../src/components/feeds/change-feed.ts';
import { buildSite } from '../../../src/content/site/build-site.ts';
import { calendarFaults, eventsOf as calendarEvents } from '../../integration/support/ics.ts';
import { corpusOf, day, doc, evidence } from '../content/check/documents.ts';

const lead = { confidence: 'C', sources: ['y'] };
const OLD = doc('cu', { number: '1/2010/NĐ-CP', issued: day('2010-01-01'), fields: ['le-tan'] });
const NEW = doc('moi', {
  number: '2/2025/NĐ-CP',
  issued: day('2025-06-01'),
  inForceFrom: { value: '2025-07-01', confidence: 'B', sources: ['y'] },
  expires: day('2027-03-01'),
  provisionEnds: [{ provisions: ['dieu-5-khoan-4'], lastDay: '2026-12-31', ...evidence }],
  relations: [
    { kind: 'replaces', target: 'cu', ...evidence },
    {
      kind: 'amends',
      target: 'ngoai',
      cited: 'Luật Ngoài',
      provisions: ['dieu-1'],
      from: '2025-08-01',
      ...evidence,
    },
    {
      kind: 'amends',
      target: 'ngoai',
      cited: 'Luật Ngoài',
      scope: 'Chương II',
      from: '2025-08-01',
      ...evidence,
    },
    { kind: 'basedOn', target: 'ngoai', ...evidence },
    { kind: 'repeals', target: 'xa', ...lead },
  ],
});
const BOUNDED = doc('khoang', {
  number: '3/2025/NĐ-CP',
  inForceBounds: { notBefore: '2025-01-01', ...evidence },
  relations: [{ kind: 'repeals', target: 'cu', ...evidence }],
});
const { registries } = corpusOf();
const site = (...documents: ReturnType<typeof doc>[]) =>
  buildSite(
    documents,
    { ...registries, fields: [{ id: 'le-tan', name: 'Lễ tân', summary: '' }] },
    '2026-11-22',
  );
const documents = site(OLD, NEW, BOUNDED);
const events = lawEvents(documents);
const told = (all = events): string[] =>
  all.map(
    ({ day: on, document, verb, target, scope, evidence: { confidence } }) =>
      `${on} ${document.slug} ${verb}${target ? ` ${target.name}` : ''}${scope ? ` (${scope})` : ''} ${confidence}`,
  );

describe('events of the law', () => {
  it('are what happens on a day that is known, latest first; once where several clauses do the same', () => {
    expect(told()).toEqual([
      '2027-03-01 moi hết hiệu lực A',
      '2027-01-01 moi hết hiệu lực một phần (khoản 4 Điều 5) A',
      '2025-08-01 moi sửa đổi, bổ sung Luật Ngoài (Điều 1; Chương II) A',
      '2025-07-01 moi có hiệu lực B',
      // No surer than the day it begins on.
      '2025-07-01 moi thay thế Nghị định số 1/2010/NĐ-CP B',
      '2025-06-01 moi được ban hành A',
      '2010-01-01 cu được ban hành A',
    ]);
  });

  it('leave out bounds and leads, and count them', () => {
    expect(leftOut(documents)).toEqual({ bounded: 2, leads: 1 });
    expect(told().join('\n')).not.toMatch(/khoang|xa/u);
  });

  it('of one document are its own life and what others do to it', () => {
    expect(told(eventsOf(events, 'cu'))).toEqual([
      '2025-07-01 moi thay thế Nghị định số 1/2010/NĐ-CP B',
      '2010-01-01 cu được ban hành A',
    ]);
    expect(eventsOf(events, 'moi').map(({ kind }) => kind)).not.toContain('amends');
  });

  it('of a field are those that touch a document in it from either end', () => {
    expect(told(changesIn(events, 'le-tan'))).toHaveLength(2);
  });

  it('change effect unless something is issued or begins', () => {
    expect(
      effectChanges(events)
        .map(({ kind }) => kind)
        .sort(),
    ).toEqual(['amends', 'expires', 'part-ends', 'replaces']);
  });

  it('have entries of their own in a feed', () => {
    const entries = changeEntries(events, '2026-11-22');
    expect(new Set(entries.map(({ key }) => key)).size).toBe(events.length);
    expect(entries.find(({ title }) => title.endsWith('được ban hành'))?.summary).toMatch(
      /được ban hành, ngày \d\d\/\d\d\/\d{4}\. Độ tin cậy A/u,
    );
  });
});

describe('the calendar of effect', () => {
  const file = (own = events): string =>
    calendarFile({
      name: 'Hiệu lực',
      text: 'Ngày',
      remindBefore: null,
      events: effectCalendar(own),
    });
  const uids = (text: string): string[] => [...calendarEvents(text).keys()].sort();

  it('is valid, and the same for the same events', () => {
    expect(calendarFaults(new TextEncoder().encode(file()))).toEqual([]);
    expect(file()).toBe(file());
  });

  it('has days on which something begins, changes or ends, and no others', () => {
    const days = [...calendarEvents(file()).values()].map((event) => event.get('DTSTART')).sort();
    expect(days).toEqual(['20250701', '20250701', '20250801', '20270101', '20270301']);
  });

  it('moves an event whose day was corrected', () => {
    const later = doc('moi', { ...NEW.data, inForceFrom: day('2025-07-15') });
    const moved = file(lawEvents(site(OLD, later, BOUNDED)));
    expect(uids(moved)).toEqual(uids(file()));
    expect(
      calendarEvents(moved).get('in-force.moi@hieu-luc.tra-cuu-doi-ngoai')?.get('DTSTART'),
    ).toBe('20250715');
  });
});

describe('choosing among events', () => {
  const entry = { fields: ['le-tan', ''], kind: 'repeals' };
  it.each([
    ['', '', true],
    ['le-tan', 'thay-the', true],
    ['le-tan', 'ban-hanh', false],
    ['khac', '', false],
    ['', 'khong-co', true],
  ])('field "%s", kind "%s": %s', (field, kind, chosen) => {
    expect(isChosen(entry, { field, kind })).toBe(chosen);
  });
});
