import { describe, expect, it } from 'vitest';
import {
  changedSince,
  itemOf,
  placeOf,
  recordSeen,
  type ImpactWorld,
} from '../../../../src/legal/impact/index.ts';
import { dependant, LAW, TODAY, worldOf } from './support.ts';

const FACTS = 'start 2025-01-01; seen 2026-10-01';
const THINGS = [
  dependant('viec/khoan-1', 'luat#dieu-1-khoan-1'),
  dependant('viec/khoan-2', 'luat#dieu-1-khoan-2'),
  dependant('viec/diem-b', 'luat#dieu-1-khoan-2-diem-b'),
  dependant('viec/ca-dieu', 'luat#dieu-1', 'luat#dieu-2-khoan-1'),
  dependant('viec/dieu-2', 'luat#dieu-2'),
  dependant('viec/ca-luat', 'luat'),
  dependant('bai/hai-noi', 'luat#dieu-1-khoan-1', 'khac#dieu-9'),
];

function world(text = LAW, facts = FACTS, more: Parameters<typeof worldOf>[0] = {}): ImpactWorld {
  return worldOf({ luat: { facts, text }, ...more });
}

/** Everything looked at today. */
const SEEN = recordSeen(new Map(), THINGS, () => true, TODAY, world());

/** `item place what cause` of every change. */
function changes(now: ImpactWorld, on = TODAY): string[] {
  return changedSince(SEEN, THINGS, on, now).changes.map(
    ({ dependant: one, ground, what, cause }) =>
      `${itemOf(one)} ${placeOf(ground)} ${what} ${cause}`,
  );
}

describe('what has changed since it was looked at', () => {
  it('nothing, when nothing has', () => {
    expect(changedSince(SEEN, THINGS, TODAY, world())).toEqual({ changes: [], unseen: [] });
  });

  it('a word in one clause: what rests on it or on what holds it, not what stands beside', () => {
    expect(changes(world(LAW.replace('Khoản một của điều một', 'Khoản 1 của điều một')))).toEqual([
      'viec/khoan-1 luat#dieu-1-khoan-1 text content',
      'viec/ca-dieu luat#dieu-1 text content',
      'bai/hai-noi luat#dieu-1-khoan-1 text content',
    ]);
  });

  it('a word in a point: its clause and article, too, not the points beside it', () => {
    expect(changes(world(LAW.replace('a) Điểm a;', 'a) Điểm a khác;')))).toEqual([
      'viec/khoan-2 luat#dieu-1-khoan-2 text content',
      'viec/ca-dieu luat#dieu-1 text content',
    ]);
  });

  it('the title of an article: the article, not its clauses', () => {
    expect(changes(world(LAW.replace('Điều 2. Áp dụng', 'Điều 2. Đối tượng')))).toEqual([
      'viec/dieu-2 luat#dieu-2 text content',
    ]);
  });

  it('a new article, renumbering behind it: only what has a number it did not have', () => {
    const text = LAW.replace('Điều 3. Ai', 'Điều 3. Mới\nNội dung mới.\nĐiều 4. Ai');
    expect(changes(world(text))).toEqual([]);
  });

  it('a clause that is gone', () => {
    const text = LAW.replace('b) Điểm b.\n', '');
    expect(changes(world(text))).toEqual([
      'viec/khoan-2 luat#dieu-1-khoan-2 text content',
      'viec/diem-b luat#dieu-1-khoan-2-diem-b gone content',
      'viec/ca-dieu luat#dieu-1 text content',
    ]);
  });

  it('a document that is gone: its words and its state', () => {
    const told = changes(worldOf({}));
    expect(told).toContain('viec/diem-b luat#dieu-1-khoan-2-diem-b gone content');
    expect(told).toContain('viec/ca-luat luat state content');
    expect(told.filter((line) => line.includes('khac#dieu-9'))).toEqual([]);
  });

  it('a text that is now there for what was only mentioned', () => {
    const now = world(LAW, FACTS, { khac: { facts: FACTS, text: 'Điều 9. Chín\nMột.' } });
    expect(changes(now)).toEqual([
      'bai/hai-noi khac#dieu-9 text content',
      'bai/hai-noi khac#dieu-9 state content',
    ]);
  });

  it('an amendment of one clause: its state, and that something touches the article', () => {
    expect(changes(world(LAW, `${FACTS}; amends 2026-01-01 nd dieu-1-khoan-1`))).toEqual([
      'viec/khoan-1 luat#dieu-1-khoan-1 state content',
      'viec/ca-dieu luat#dieu-1 touched content',
      'viec/ca-luat luat state content',
      'viec/ca-luat luat touched content',
      'bai/hai-noi luat#dieu-1-khoan-1 state content',
    ]);
  });

  it('an act that comes later changes nothing until its day', () => {
    const now = world(LAW, `${FACTS}; replaces 2027-03-01 nd`);
    expect(changes(now)).toEqual([]);
    expect(changes(now, '2027-02-28')).toEqual([]);
    // Eight grounds by their state; the one on the whole law also by the act that touches it.
    expect(changes(now, '2027-03-01')).toHaveLength(9);
  });

  it('a lead changes nothing', () => {
    expect(changes(world(LAW, `${FACTS}; replaces 2026-01-01 nd C`))).toEqual([]);
  });
});

describe('what only time has brought', () => {
  const lapsing = world(LAW, `${FACTS}; expires 2027-03-01`);
  const seen = recordSeen(new Map(), THINGS, () => true, TODAY, lapsing);

  it('turns up by itself on the day, not before', () => {
    expect(changedSince(seen, THINGS, '2027-02-28', lapsing).changes).toEqual([]);
    const { changes: told } = changedSince(seen, THINGS, '2027-03-01', lapsing);
    expect(new Set(told.map(({ dependant: one }) => itemOf(one))).size).toBe(THINGS.length);
    expect(new Set(told.map(({ what, cause }) => `${what} ${cause}`))).toEqual(
      new Set(['state time']),
    );
    expect(told[0]).toMatchObject({
      seen: TODAY,
      before: { state: 'con-hieu-luc' },
      after: { state: 'het-hieu-luc-toan-bo', since: '2027-03-01' },
    });
  });

  it('is told as a change of the content where the facts were changed, too', () => {
    const { changes: told } = changedSince(
      SEEN,
      THINGS,
      '2027-03-01',
      world(LAW, 'start 2025-06-01; seen 2026-10-01'),
    );
    expect(told[0]).toMatchObject({ what: 'state', cause: 'content' });
  });
});

describe('what nobody has looked at', () => {
  it('is told apart: a new thing, and a new ground of an old one', () => {
    const things = [...THINGS, dependant('viec/moi', 'luat#dieu-1', 'luat#dieu-2')];
    const [first] = things;
    if (!first) throw new Error('no things');
    things[0] = {
      ...first,
      grounds: [...first.grounds, { document: 'luat', provision: 'dieu-3' }],
    };
    const { changes: told, unseen } = changedSince(SEEN, things, TODAY, world());
    expect(told).toEqual([]);
    expect(unseen.map((one) => [itemOf(one.dependant), one.grounds.map(placeOf)])).toEqual([
      ['viec/khoan-1', ['luat#dieu-3']],
      ['viec/moi', ['luat#dieu-1', 'luat#dieu-2']],
    ]);
  });
});
