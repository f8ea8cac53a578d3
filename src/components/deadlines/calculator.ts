import { dayInVietNam, readDay } from '../../legal/calendar.ts';
import type { TimeLimit, WorkCalendar } from '../../legal/deadline/index.ts';
import { formatDate } from '../ui/date.ts';
import { reveal } from '../ui/reveal.ts';
import { escapeHtml } from '../ui/name-html.ts';
import { MOST, readAddress, unitName, writeAddress, type Asked } from './limit-address.ts';
import type { LimitGroup, NamedLimit } from './limits.ts';
import { nextDueHtml, reckonHtml } from './reckon-html.ts';
import * as texts from '../../texts/vi.ts';

/** What the page hands to its script. */
interface Data {
  readonly calendar: WorkCalendar;
  readonly groups: readonly LimitGroup[];
}

/** Counts as the form is filled in; the address always says what was asked. */
function start(form: HTMLFormElement, { calendar, groups }: Data): void {
  const limits = groups.flatMap((group) => group.limits);
  const control = (name: string) =>
    form.querySelector<HTMLInputElement | HTMLSelectElement>(`[name="${name}"]`);
  const value = (name: string): string => control(name)?.value.trim() ?? '';
  const answer = document.querySelector<HTMLElement>('[data-answer]');
  const error = form.querySelector<HTMLElement>('[data-error]');
  const about = form.querySelector<HTMLElement>('[data-about]');

  function chosenOf({ chosen, count, unit, relation }: Asked): NamedLimit | null {
    const named = limits.find(({ id }) => id === chosen) ?? null;
    // An old link whose numbers are others than those of the list now is counted as it says.
    if (named?.due.kind !== 'limit' || count === null) return named;
    const { limit } = named.due;
    const same = limit.count === count && limit.unit === unit && limit.relation === relation;
    return same ? named : null;
  }

  /** Puts what the address asks into the form. */
  function fill(): void {
    const asked = readAddress(location.search);
    const named = chosenOf(asked);
    const limit = named?.due.kind === 'limit' ? named.due.limit : asked;
    // What an address says and nobody can read is told as a mistake, not counted as something else.
    const written = new URLSearchParams(location.search);
    const [so = '', tu = '', gio = ''] = ['so', 'tu', 'gio'].map((name) => written.get(name) ?? '');
    const day = asked.day ?? (tu === '' ? dayInVietNam(Date.now()) : null);
    set('han', named?.id ?? '');
    set('so', limit.count === null ? so : String(limit.count));
    set('loai', unitName(limit.unit));
    set('chieu', limit.relation === 'before' ? 'truoc' : 'sau');
    set('tu', day === null ? tu : formatDate(day));
    set('gio', asked.hour ?? gio);
    show();
  }

  function set(name: string, text: string): void {
    const input = control(name);
    if (input) input.value = text;
  }

  /** What the form asks; null with the field at fault when it cannot be read. */
  function read(): Asked | { readonly fault: string; readonly field: string } {
    const day = readDay(value('tu'));
    if (day === null) return { fault: texts.asOfForm, field: 'tu' };
    const hour = value('gio');
    if (hour !== '' && !/^([01]?\d|2[0-3]):[0-5]\d$/.test(hour))
      return { fault: 'Ghi giờ như 09:30.', field: 'gio' };
    const query = new URLSearchParams({
      han: value('han'),
      so: value('so'),
      loai: value('loai'),
      chieu: value('chieu'),
      tu: day,
      gio: hour.padStart(5, '0'),
    });
    const asked = readAddress(query.toString());
    const dated = limits.some(({ id, due }) => id === asked.chosen && due.kind === 'calendar');
    if (asked.count === null && !dated)
      return { fault: `Ghi số từ 1 đến ${String(MOST)}.`, field: 'so' };
    return { ...asked, chosen: asked.chosen === '' ? null : asked.chosen };
  }

  /**
   * Counts what the form asks. What is still empty or being typed is no mistake yet: only leaving a
   * field or pressing the button tells one.
   */
  function show(step: 'typing' | 'left' | 'pressed' = 'left'): void {
    const named = limits.find(({ id }) => id === value('han')) ?? null;
    const dated = named?.due.kind === 'calendar';
    for (const part of form.querySelectorAll<HTMLElement>('[data-free]')) part.hidden = dated;
    for (const part of form.querySelectorAll<HTMLElement>('[data-hour]'))
      part.hidden = dated || value('loai') !== 'gio';
    if (about) about.innerHTML = aboutHtml(named);
    const label = form.querySelector('[data-day-label]');
    if (label) label.textContent = dayLabel(named, value('chieu') === 'truoc');
    const asked = read();
    for (const input of form.querySelectorAll('[aria-invalid]'))
      input.removeAttribute('aria-invalid');
    if (error) error.textContent = '';
    if ('fault' in asked) {
      if (answer) answer.innerHTML = '';
      const early = step === 'typing' || (step === 'left' && value(asked.field) === '');
      if (early) return;
      if (error) error.textContent = asked.fault;
      control(asked.field)?.setAttribute('aria-invalid', 'true');
      return;
    }
    if (answer) answer.innerHTML = answerHtml(asked, named);
    const url = location.pathname + writeAddress(asked);
    if (url !== location.pathname + location.search) history.replaceState(null, '', url);
  }

  function answerHtml(asked: Asked, named: NamedLimit | null): string {
    const { count, unit, relation, day, hour } = asked;
    if (day === null) return '';
    if (named?.due.kind === 'calendar') return nextDueHtml(day, named.due.deadline, calendar);
    if (count === null) return '';
    const from = unit === 'hour' && hour !== null ? `${day}T${hour}` : day;
    return reckonHtml(from, { count, unit, relation }, calendar);
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    show('pressed');
    form.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  });
  form.addEventListener('input', ({ target }) => {
    const name = target instanceof HTMLElement ? target.getAttribute('name') : null;
    if (name === 'han') fillLimit(limits.find(({ id }) => id === value('han')));
    // Numbers of one's own are no longer those of the list.
    else if (name === 'so' || name === 'loai' || name === 'chieu') set('han', '');
    show('typing');
  });
  form.addEventListener('change', () => {
    show('left');
  });

  function fillLimit(named: NamedLimit | undefined): void {
    if (named?.due.kind !== 'limit') return;
    const { count, unit, relation }: TimeLimit = named.due.limit;
    set('so', String(count));
    set('loai', unitName(unit));
    set('chieu', relation === 'before' ? 'truoc' : 'sau');
  }

  addEventListener('popstate', fill);
  fill();
  reveal();
}

function aboutHtml(named: NamedLimit | null): string {
  if (!named) return '';
  return `<a href="${escapeHtml(named.href)}">Xem căn cứ của thời hạn này</a>`;
}

function dayLabel(named: NamedLimit | null, back: boolean): string {
  if (named?.due.kind === 'calendar') return 'Tính từ ngày';
  const of = named?.due.kind === 'limit' ? ` (${named.due.limit.of})` : '';
  return back ? `Ngày diễn ra${of}` : `Ngày bắt đầu${of}`;
}

const form = document.querySelector<HTMLFormElement>('[data-calculator]');
const data = document.getElementById('tinh-ngay-du-lieu')?.textContent;
if (form && data) start(form, JSON.parse(data) as Data);
