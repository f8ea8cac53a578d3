import { describe, expect, it } from 'vitest';
import {
  changedSince,
  formatBaseline,
  itemOf,
  parseBaseline,
  recordSeen,
} from '../../../../src/legal/impact/index.ts';
import { dependant, TODAY, transfer, worldOf } from './support.ts';

const FACTS = 'start 2025-01-01; seen 2026-10-01; amends 2026-01-01 nd dieu-2-khoan-1';
const TEXT = 'Điều 1. Một\n1. Hai.';
const THINGS = [
  dependant('viec/b', 'luat', 'khac#dieu-1'),
  dependant('viec/a', 'luat#dieu-1-khoan-1', 'luat#dieu-2'),
];

function world(facts = FACTS, text = TEXT) {
  return worldOf({
    luat: { facts, text, transfers: [transfer('nd', '2025-07-01', null, 'dieu-2')] },
    nd: { facts: 'start 2025-07-01; seen 2026-10-01' },
  });
}

const all = () => true;
const SEEN = recordSeen(new Map(), THINGS, all, TODAY, world());

describe('the file of what was looked at', () => {
  it('has one sorted line a ground and reads back the same', () => {
    const text = formatBaseline(SEEN);
    const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
    expect(lines).toEqual([
      'viec/a\tluat#dieu-1-khoan-1\t2026-11-22\tcon-hieu-luc\t2025-01-01\t-\t-\t1. Hai.',
      'viec/a\tluat#dieu-2\t2026-11-22\tcon-hieu-luc\t2025-01-01\t-\tamends:nd@dieu-2-khoan-1,transfers:nd\t-',
      'viec/b\tkhac#dieu-1\t2026-11-22\t-\t-\t-\t-\t-',
      'viec/b\tluat\t2026-11-22\thet-hieu-luc-mot-phan\t2025-01-01\tnd\tamends:nd,transfers:nd\t-',
    ]);
    expect(parseBaseline(text)).toEqual({ value: SEEN, unreadable: [] });
    expect(parseBaseline(text.replaceAll('\n', '\r\n')).value).toEqual(SEEN);
    expect(formatBaseline(parseBaseline(text).value)).toBe(text);
  });

  it.each([
    ['a mark of a merge', '<<<<<<< HEAD'],
    ['too few cells', 'viec/a\tluat\t2026-11-22\tcon-hieu-luc'],
    ['a state that is none', 'viec/c\tluat\t2026-11-22\ttoString\t-\t-\t-\t-'],
    ['a day that is none', 'viec/c\tluat\t2026-02-30\tcon-hieu-luc\t-\t-\t-\t-'],
    ['a name that is none', 'viec\tluat\t2026-11-22\tcon-hieu-luc\t-\t-\t-\t-'],
    ['a line twice', 'viec/a\tluat#dieu-2\t2026-11-22\tcon-hieu-luc\t2025-01-01\t-\t-\t-'],
  ])('tells the line of %s and keeps the others', (_, line) => {
    const { value, unreadable } = parseBaseline(`${formatBaseline(SEEN)}${line}\n`);
    expect(unreadable).toEqual([7]);
    expect(value).toEqual(SEEN);
  });
});

describe('recording that something was looked at', () => {
  const changed = world(FACTS, TEXT.replace('Hai', 'Ba'));

  it('takes what was looked at, and leaves the rest to be looked at', () => {
    const later = world(`${FACTS}; replaces 2026-02-01 nd`, TEXT.replace('Hai', 'Ba'));
    const next = recordSeen(SEEN, THINGS, (one) => itemOf(one) === 'viec/a', TODAY, later);
    const { changes } = changedSince(next, THINGS, TODAY, later);
    expect(new Set(changes.map(({ dependant: one }) => itemOf(one)))).toEqual(new Set(['viec/b']));
  });

  it('keeps the day of what would say the same again, so that only changes show', () => {
    const next = recordSeen(SEEN, THINGS, all, '2026-11-30', changed);
    expect([...next].map(([key, { seen }]) => [key, seen])).toEqual([
      ['viec/b luat', TODAY],
      ['viec/b khac#dieu-1', TODAY],
      ['viec/a luat#dieu-1-khoan-1', '2026-11-30'],
      ['viec/a luat#dieu-2', TODAY],
    ]);
    expect(changedSince(next, THINGS, '2026-11-30', changed).changes).toEqual([]);
  });

  it('drops what is there no more', () => {
    const next = recordSeen(SEEN, THINGS.slice(1), () => false, TODAY, world());
    expect([...next.keys()]).toEqual(['viec/a luat#dieu-1-khoan-1', 'viec/a luat#dieu-2']);
  });
});
