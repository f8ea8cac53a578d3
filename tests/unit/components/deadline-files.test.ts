import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarFile, type CalendarEvent } from '../../../src/components/deadlines/ics.ts';
import { calendarFaults, eventsOf } from '../../integration/support/ics.ts';

const event = (part: Partial<CalendarEvent> = {}): CalendarEvent => ({
  uid: 'a-2026-1@thu',
  changedOn: '2026-11-22',
  day: '2026-12-14',
  title: 'Hạn: Báo cáo',
  text: 'Gửi Sở.\nHạn 14/12.',
  categories: ['Đảng'],
  ...part,
});
const file = (events: readonly CalendarEvent[], remindBefore: number | null = null): string =>
  calendarFile({ name: 'Lịch', text: 'Hạn', remindBefore, events });
const faults = (text: string): string[] => calendarFaults(new TextEncoder().encode(text));

describe('calendar files', () => {
  it('are valid, and the same for the same events', () => {
    const events = [event(), event({ uid: 'b-2026-1@thu', day: '2027-01-01' })];
    expect(faults(file(events))).toEqual([]);
    expect(faults(file(events, 7))).toEqual([]);
    expect(file(events)).toBe(file(events));
  });

  it('have an alarm only when asked for', () => {
    expect(file([event()])).not.toContain('VALARM');
    expect(file([event()], 7)).toContain('TRIGGER:-P7D\r\n');
  });

  it('keep any words whole, with whatever marks, folded between letters', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }),
        fc.constantFrom('ưỡn ẹo, ngượng nghịu; ẵ', 'a\\,b', '👨‍👩‍👧', 'dòng\nmới'),
        (any, hard) => {
          // Other control characters cannot stand in the format at all.
          const text = (any + hard.repeat(9)).replace(/\p{Cc}/gu, (one) =>
            one === '\n' ? one : ' ',
          );
          const made = file([event({ title: 'x', text })]);
          expect(faults(made)).toEqual([]);
          const told = eventsOf(made).get('a-2026-1@thu')?.get('DESCRIPTION') ?? '';
          expect(told.replace(/\\([\\;,n])/g, (_, one: string) => (one === 'n' ? '\n' : one))).toBe(
            text,
          );
        },
      ),
    );
  });
});

describe('the check of calendar files', () => {
  const good = file([event()], 7);

  it.each([
    ['bare line feeds', (text: string) => text.replaceAll('\r\n', '\n')],
    [
      'a line of 76 octets',
      (text: string) => text.replace('SUMMARY:', `SUMMARY:${'x'.repeat(70)}`),
    ],
    [
      '76 octets in fewer letters',
      (text: string) => text.replace('SUMMARY:', `SUMMARY:${'ữ'.repeat(23)}`),
    ],
    ['no UID', (text: string) => text.replace(/UID:.*\r\n/, '')],
    ['no DTSTAMP', (text: string) => text.replace(/DTSTAMP:.*\r\n/, '')],
    ['a comma as it is', (text: string) => text.replace('Báo cáo', 'Báo cáo, kế hoạch')],
    ['a day with strokes', (text: string) => text.replace('20261214', '2026-12-14')],
    ['an event that does not end', (text: string) => text.replace('END:VEVENT\r\n', '')],
    ['no PRODID', (text: string) => text.replace(/PRODID:.*\r\n/, '')],
    ['no VERSION', (text: string) => text.replace(/VERSION:.*\r\n/, '')],
    ['a UID twice', () => file([event(), event()])],
  ])('sees %s', (_, spoil) => {
    const spoilt = spoil(good);
    expect(spoilt).not.toBe(good);
    expect(faults(spoilt)).not.toEqual([]);
  });
});
