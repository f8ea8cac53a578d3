/** An all-day event of a calendar file. */
export interface CalendarEvent {
  /** Never changes, so that calendars that follow the file move an event instead of adding one. */
  readonly uid: string;
  /** ISO day of the last change to what it tells. */
  readonly changedOn: string;
  readonly day: string;
  readonly title: string;
  readonly text: string;
  readonly categories: readonly string[];
}

/** A calendar as a file. */
export interface CalendarFile {
  readonly name: string;
  readonly text: string;
  /** Days ahead on which calendars remind; null for no reminder. */
  readonly remindBefore: number | null;
  readonly events: readonly CalendarEvent[];
}

/**
 * A calendar file by RFC 5545: lines end with CRLF and hold at most 75 octets, which packages that
 * count letters get wrong in Vietnamese. The same events always give the same file.
 */
export function calendarFile({ name, text, remindBefore, events }: CalendarFile): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//tra-cuu-doi-ngoai//Lich bao cao//VI',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escapeText(name)}`,
    `X-WR-CALNAME:${escapeText(name)}`,
    `X-WR-CALDESC:${escapeText(text)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    'X-PUBLISHED-TTL:P1D',
    ...events.flatMap((event) => eventLines(event, remindBefore)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function eventLines(event: CalendarEvent, remindBefore: number | null): string[] {
  const { uid, changedOn, day, title, text, categories } = event;
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(uid)}`,
    `DTSTAMP:${compact(changedOn)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `SUMMARY:${escapeText(title)}`,
    `DESCRIPTION:${escapeText(text)}`,
    `CATEGORIES:${categories.map(escapeText).join(',')}`,
    // A deadline takes up no time of the day.
    'TRANSP:TRANSPARENT',
    ...(remindBefore === null
      ? []
      : [
          'BEGIN:VALARM',
          'ACTION:DISPLAY',
          `DESCRIPTION:${escapeText(title)}`,
          `TRIGGER:-P${String(remindBefore)}D`,
          'END:VALARM',
        ]),
    'END:VEVENT',
  ];
}

function compact(iso: string): string {
  return iso.replaceAll('-', '');
}

function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
}

const encoder = new TextEncoder();

/** Breaks a line so that no part is over 75 octets and no letter is cut; parts go on after a space. */
function fold(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const letter of line) {
    const size = encoder.encode(letter).length;
    if (octets + size > 75) {
      parts.push(part);
      part = '';
      // The space that opens the next line counts as well.
      octets = 1;
    }
    part += letter;
    octets += size;
  }
  return [...parts, part].join('\r\n ');
}
