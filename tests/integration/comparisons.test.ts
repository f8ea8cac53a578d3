import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { whoDoesWhat } from '../../src/components/units/who-does-what.ts';
import { CONTENT_DIR } from '../../src/content/paths.ts';
import { readCorpus } from '../../src/content/read-corpus.ts';
import { dayBefore } from '../../src/legal/calendar.ts';
import type { Comparison } from '../../src/schemas/comparison.ts';

const DIST = process.env.OUT_DIR ?? 'dist';
const { value: corpus, issues } = await readCorpus(CONTENT_DIR);
const { office, registries } = corpus;
const comparisons = corpus.comparisons.map(({ value }) => value);

function named(id: string): Comparison {
  const found = comparisons.find((one) => one.id === id);
  if (!found) throw new Error(`There is no comparison "${id}".`);
  return found;
}

it('the comparisons have no fault', () => {
  expect(comparisons.length).toBeGreaterThanOrEqual(3);
  expect(issues.filter(({ file }) => file.startsWith('so-sanh/'))).toEqual([]);
});

describe('the department before and from 01/07/2025', () => {
  const { items } = named('so-ngoai-vu-hai-phong-2022-2025');

  it('has every field of work once', () => {
    const fields = items.flatMap(({ duties }) => duties);
    expect(fields.toSorted()).toEqual(office.duties.map(({ value }) => value.id).toSorted());
  });

  it('has the units of the page of the department', () => {
    const units = (role: string): string[] =>
      office.structures
        .filter(({ value }) => value.role === role)
        .flatMap(({ value }) => value.units.map(({ name }) => name));
    const names = (side: 'left' | 'right'): (string | undefined)[] =>
      items
        .filter(({ group }) => group === 'co-cau')
        .flatMap((item) => item[side].map(({ name }) => name));
    expect(names('left')).toEqual(units('before'));
    expect(names('right')).toEqual(units('now'));
  });
});

describe('Hải Phòng beside Lạng Sơn', () => {
  const elsewhere = office.structures.find(({ value }) => value.role === 'elsewhere')?.value;
  const rows = whoDoesWhat(
    office.duties.map(({ value }) => value),
    registries.departments,
    elsewhere,
  );
  const { items } = named('hai-phong-lang-son');

  it.each(rows.map((row) => [row.duty.id, row] as const))(
    '%s is done by the units that its own entries name',
    (id, { here, elsewhere: units }) => {
      const item = items.find((one) => one.id === `viec-${id}`);
      for (const { name } of here) expect(item?.left[0]?.says).toContain(name);
      for (const name of units) expect(item?.right[0]?.says).toContain(name);
      // Units go by what they are for: the consular one there is called otherwise, but is the same.
      const kind = (text = ''): string => /Hợp tác|Lãnh sự|Văn phòng/.exec(text)?.[0] ?? '';
      const alike =
        here.length === 1 &&
        units.length === 1 &&
        kind(here[0]?.name) !== '' &&
        kind(here[0]?.name) === kind(units[0]);
      expect(item?.relation).toBe(alike ? 'same' : 'differs');
    },
  );
});

describe('the two calendars of reports', () => {
  const { items } = named('bao-cao-uy-ban-thanh-uy');
  const decision = corpus.texts.get('3072-2014-qd-ubnd-hai-phong')?.html ?? '';
  const dated = items.filter(({ left }) => /Trước ngày|trước ngày/.test(left[0]?.says ?? ''));

  it.each(dated.map((item) => [item.id, item] as const))(
    '%s: the day is the one of the clause, the last day is the one before',
    (_, { left, right }) => {
      for (const { says = '' } of [...left, ...right]) {
        const [, day = '', month = ''] = /ước ngày (\d+)\/(\d+)/.exec(says) ?? [];
        const [, last] = /ngày cuối là (\d{2}\/\d{1,2})/.exec(says) ?? [];
        const iso = `2026-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
        const [, m = '', d = ''] = dayBefore(iso).split('-');
        expect([`${d}/${m}`, `${d}/${Number(m)}`]).toContain(last);
      }
      const [, day, month] = /ước ngày (\d+)\/(\d+)/.exec(left[0]?.says ?? '') ?? [];
      const address = left[0]?.basis[0]?.provisions[0] ?? '';
      const at = decision.indexOf(` id="${address}"`);
      expect(at).toBeGreaterThan(0);
      expect(decision.slice(at, at + 900)).toContain(`trước ngày ${day} tháng ${month}`);
    },
  );

  it('there are three dates that differ', () => {
    expect(dated.map(({ id }) => id)).toEqual(['ke-hoach-nam', 'bao-cao-6-thang', 'bao-cao-nam']);
  });
});

describe.each(comparisons.map((one) => [one.id, one] as const))(
  '/so-sanh/%s/',
  (id, comparison) => {
    const html = readFileSync(join(DIST, 'so-sanh', id, 'index.html'), 'utf8');
    const text = html
      .replace(/<span class="visually-hidden">[^<]*<\/span>/gu, '')
      .replace(/<[^>]+>/gu, '')
      .replaceAll('&quot;', '"');

    it('shows both sides of every item, whole', () => {
      for (const { left, right, about } of comparison.items) {
        expect(text).toContain(about);
        for (const { name, says } of [...left, ...right])
          for (const words of [name, says]) if (words !== undefined) expect(text).toContain(words);
      }
    });

    it('has a table to take away with every item', () => {
      const csv = readFileSync(join(DIST, 'so-sanh', `${id}.csv`), 'utf8');
      expect(csv.startsWith('\uFEFF')).toBe(true);
      expect(csv.trim().split('\r\n')).toHaveLength(comparison.items.length + 1);
      expect(html).toContain(`href="/so-sanh/${id}.csv"`);
    });
  },
);
