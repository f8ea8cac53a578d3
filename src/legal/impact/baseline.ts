import { isCalendarDate } from '../calendar.ts';
import { EFFECT_STATES, type EffectId } from '../effect/index.ts';
import { seenKey, type Baseline, type SeenPrint } from './changes.ts';
import { fingerprint, samePrint } from './fingerprint.ts';
import type { Dependant, ImpactWorld } from './types.ts';

const NONE = '-';
const HEAD = [
  '# Mỗi dòng: mục, căn cứ, ngày xem, tình trạng, từ ngày, do văn bản, bị chạm bởi, dấu lời văn.',
  '# Tệp do lệnh "npm run review -- --seen" ghi; đừng sửa tay.',
];

/**
 * Reads what {@link formatBaseline} wrote. Lines that cannot be read come back by number, from 1:
 * after a merge they may hold what no command would write.
 */
export function parseBaseline(text: string): { value: Baseline; unreadable: readonly number[] } {
  const value = new Map<string, SeenPrint>();
  const unreadable: number[] = [];
  for (const [i, line] of text.split(/\r?\n/u).entries()) {
    if (line === '' || line.startsWith('#')) continue;
    const read = parseLine(line);
    if (!read || value.has(read.key)) unreadable.push(i + 1);
    else value.set(read.key, read.last);
  }
  return { value, unreadable };
}

/** One line a ground, sorted, so that a change of the law shows as the lines it is about. */
export function formatBaseline(baseline: Baseline): string {
  const lines = [...baseline].map(([key, { seen, print }]) => {
    const { state, since, by, touches, text } = print;
    return [
      ...key.split(' '),
      seen,
      state ?? NONE,
      since ?? NONE,
      by.join(',') || NONE,
      touches.join(',') || NONE,
      text ?? NONE,
    ].join('\t');
  });
  return `${[...HEAD, ...lines.sort()].join('\n')}\n`;
}

/**
 * The baseline after somebody has looked at some dependants on a day. Lines of grounds that are no
 * more are dropped; a line that would say the same again keeps its day.
 */
export function recordSeen<D extends Dependant>(
  baseline: Baseline,
  dependants: readonly D[],
  isSeen: (dependant: D) => boolean,
  on: string,
  world: ImpactWorld,
): Baseline {
  const next = new Map<string, SeenPrint>();
  for (const dependant of dependants)
    for (const ground of dependant.grounds) {
      const key = seenKey(dependant, ground);
      const last = baseline.get(key);
      const now = isSeen(dependant) ? fingerprint(ground, on, world) : null;
      if (now && !(last && samePrint(last.print, now))) next.set(key, { seen: on, print: now });
      else if (last) next.set(key, last);
    }
  return next;
}

function parseLine(line: string): { key: string; last: SeenPrint } | null {
  const cells = line.split('\t');
  const [item = '', place = '', seen = '', state = '', since = '', by, touches, text = ''] = cells;
  const known = state === NONE || Object.hasOwn(EFFECT_STATES, state);
  const dated = isCalendarDate(seen) && (since === NONE || isCalendarDate(since));
  if (cells.length !== 8 || !known || !dated || !item.includes('/') || place === '') return null;
  return {
    key: `${item} ${place}`,
    last: {
      seen,
      print: {
        state: state === NONE ? null : (state as EffectId),
        since: since === NONE ? null : since,
        by: listOf(by),
        touches: listOf(touches),
        text: text === NONE ? null : text,
      },
    },
  };
}

function listOf(cell = NONE): string[] {
  return cell === NONE ? [] : cell.split(',');
}
