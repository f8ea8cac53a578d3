/**
 * What is wrong with a calendar file by RFC 5545, as far as ours goes: line ends and lengths (3.1),
 * nesting, properties that must be there once (3.6), forms of values (3.3), text escapes (3.3.11),
 * and UIDs that are not repeated (3.8.4.7).
 */
export function calendarFaults(file: Uint8Array): string[] {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(file);
  const faults: string[] = [];
  if (!text.endsWith('\r\n')) faults.push('the last line does not end with CRLF');
  const raw = text.split('\r\n').slice(0, -1);
  raw.forEach((line, i) => {
    if (/[\r\n]/.test(line)) faults.push(`line ${i + 1}: a bare CR or LF`);
    if (new TextEncoder().encode(line).length > 75) faults.push(`line ${i + 1}: over 75 octets`);
    if (line === '') faults.push(`line ${i + 1}: empty`);
  });
  const lines = unfold(text);
  const open: string[] = [];
  const uids: string[] = [];
  let seen: string[] = [];
  for (const line of lines) {
    const { name, parameters, value } = parse(line);
    if (name === null) {
      faults.push(`no content line: ${line}`);
      continue;
    }
    if (name === 'BEGIN') {
      open.push(value);
      if (!NESTING[value]?.includes(open.at(-2) ?? ''))
        faults.push(`${value} inside ${open.at(-2) ?? 'nothing'}`);
      if (value !== 'VALARM') seen = [];
      continue;
    }
    if (name === 'END') {
      if (open.pop() !== value) faults.push(`END:${value} closes something else`);
      if (value === 'VEVENT') faults.push(...missing('VEVENT', seen));
      continue;
    }
    const inside = open.at(-1) ?? '';
    if (inside !== 'VALARM') seen.push(name);
    if (name === 'UID') uids.push(value);
    const form = FORMS[`${inside} ${name}`];
    if (!form) faults.push(`${name} is not one of ours inside ${inside}`);
    else if (!form.test(`${parameters}:${value}`)) faults.push(`${name}${parameters}:${value}`);
  }
  if (open.length > 0) faults.push(`${open.join(', ')} not closed`);
  if (lines[0] !== 'BEGIN:VCALENDAR') faults.push('does not begin with VCALENDAR');
  for (const name of ['VERSION', 'PRODID'])
    if (lines.filter((line) => line.startsWith(`${name}:`)).length !== 1)
      faults.push(`${name} is not there once`);
  for (const uid of uids.filter((one, i) => uids.indexOf(one) !== i))
    faults.push(`UID twice: ${uid}`);
  return faults;
}

/** Content lines with the folds taken out. */
export function unfold(text: string): string[] {
  return text.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);
}

/** Events by UID, each as its properties. */
export function eventsOf(text: string): Map<string, Map<string, string>> {
  const found = new Map<string, Map<string, string>>();
  let event: Map<string, string> | null = null;
  for (const line of unfold(text)) {
    if (line === 'BEGIN:VEVENT') event = new Map();
    else if (line === 'END:VEVENT' && event) {
      found.set(event.get('UID') ?? '', event);
      event = null;
    } else if (event) {
      const { name, value } = parse(line);
      if (name !== null && !event.has(name)) event.set(name, value);
    }
  }
  return found;
}

function parse(line: string): { name: string | null; parameters: string; value: string } {
  const [, name = null, parameters = '', value = ''] =
    /^([A-Z-]+)((?:;[A-Z-]+=[A-Za-z0-9-]+)*):(.*)$/s.exec(line) ?? [];
  return { name, parameters, value };
}

const NESTING: Readonly<Record<string, readonly string[]>> = {
  VCALENDAR: [''],
  VEVENT: ['VCALENDAR'],
  VALARM: ['VEVENT'],
};
/** TEXT: backslashes, semicolons and commas only as escapes. */
const TEXT = /^:(?:[^\\;,\p{Cc}]|\\[\\;,nN])+$/u;
/** Several TEXT values with commas between. */
const TEXTS = /^:(?:[^\\;\p{Cc}]|\\[\\;,nN])+$/u;
const DAY = String.raw`\d{4}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])`;
const FORMS: Readonly<Record<string, RegExp>> = {
  'VCALENDAR VERSION': /^:2\.0$/,
  'VCALENDAR PRODID': TEXT,
  'VCALENDAR CALSCALE': /^:GREGORIAN$/,
  'VCALENDAR METHOD': /^:PUBLISH$/,
  'VCALENDAR NAME': TEXT,
  'VCALENDAR X-WR-CALNAME': TEXT,
  'VCALENDAR X-WR-CALDESC': TEXT,
  'VCALENDAR REFRESH-INTERVAL': /^;VALUE=DURATION:P\d+D$/,
  'VCALENDAR X-PUBLISHED-TTL': /^:P\d+D$/,
  'VEVENT UID': TEXT,
  'VEVENT DTSTAMP': new RegExp(`^:${DAY}T\\d{6}Z$`),
  'VEVENT DTSTART': new RegExp(`^;VALUE=DATE:${DAY}$`),
  'VEVENT SUMMARY': TEXT,
  'VEVENT DESCRIPTION': TEXT,
  'VEVENT CATEGORIES': TEXTS,
  'VEVENT TRANSP': /^:TRANSPARENT$/,
  'VALARM ACTION': /^:DISPLAY$/,
  'VALARM DESCRIPTION': TEXT,
  'VALARM TRIGGER': /^:-P\d+D$/,
};

function missing(what: string, seen: readonly string[]): string[] {
  return ['UID', 'DTSTAMP', 'DTSTART', 'SUMMARY'].flatMap((name) => {
    const times = seen.filter((one) => one === name).length;
    return times === 1 ? [] : [`${what} has ${name} ${times} times`];
  });
}
