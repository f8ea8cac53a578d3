import { describe, expect, it } from 'vitest';
import { comparedNames, sideHtml } from '../../../src/components/comparison/compared-names.ts';
import { comparisonRows } from '../../../src/components/comparison/comparison-csv.ts';
import {
  countWords,
  relationCounts,
  relationName,
} from '../../../src/components/comparison/words.ts';
import { comparison, type Comparison } from '../../../src/schemas/comparison.ts';

type Item = Record<string, unknown>;

const item = (relation: string, left: Item[], right: Item[], more: Item = {}): Item => ({
  id: `muc-${relation}`,
  group: 'nhom',
  about: 'Việc',
  relation,
  left,
  right,
  confidence: 'B',
  sources: ['nguon'],
  ...more,
});

const whole = (items: Item[], kind = 'sequel'): unknown => ({
  id: 'thu',
  order: 1,
  title: 'Thử',
  intro: 'Thử.',
  kind,
  left: { name: 'Văn bản cũ', short: 'Nơi A', documents: ['cu'] },
  right: { name: 'Văn bản mới', short: 'Nơi B', documents: ['moi'] },
  checkedOn: '2026-11-22',
  groups: [{ id: 'nhom', name: 'Nhóm' }],
  items,
});
const read = (items: Item[], kind?: string): Comparison => comparison.parse(whole(items, kind));
const name = (text: string): Item => ({ name: text });
const says = (text: string): Item => ({ says: text });

describe('the schema', () => {
  const faults = (items: Item[], kind?: string): string[] =>
    comparison.safeParse(whole(items, kind)).error?.issues.map(({ path }) => path.join('.')) ?? [];

  it.each<[string, Item[], Item[], string]>([
    ['added', [name('a')], [name('b')], 'items.0.relation'],
    ['added', [], [], 'items.0.relation'],
    ['removed', [], [name('b')], 'items.0.relation'],
    ['renamed', [name('a')], [], 'items.0.relation'],
    ['merged', [name('a')], [name('b')], 'items.0.relation'],
    ['split', [name('a')], [name('b')], 'items.0.relation'],
    ['unchanged', [name('a')], [name('a'), name('b')], 'items.0.relation'],
    ['same', [name('a')], [name('a')], 'items.0.relation'],
    ['renamed', [{}], [name('b')], 'items.0.left.0'],
  ])('refuses %s of %j and %j', (relation, left, right, path) => {
    expect(faults([item(relation, left, right)])).toContain(path);
  });

  it.each<[string, Item[], Item[]]>([
    ['merged', [name('a'), name('b')], [name('c')]],
    ['split', [name('a')], [name('b'), name('c')]],
    ['moved', [says('a')], [says('b')]],
    ['added', [], [says('b')]],
  ])('takes %s of %j and %j', (relation, left, right) => {
    expect(faults([item(relation, left, right)])).toEqual([]);
  });

  it('keeps what took the place of another apart from what stands beside it', () => {
    expect(faults([item('renamed', [name('a')], [name('b')])], 'beside')).toEqual([
      'items.0.relation',
    ]);
    expect(faults([item('only-left', [name('a')], [])], 'beside')).toEqual([]);
  });

  it('refuses an unknown group, a name used twice, and a lead', () => {
    const good = item('unchanged', [name('a')], [name('a')]);
    expect(faults([{ ...good, group: 'la' }])).toEqual(['items.0.group']);
    expect(faults([good, good])).toEqual(['items.1.id']);
    expect(faults([{ ...good, confidence: 'C' }])).toEqual(['items.0.confidence']);
  });
});

describe('names', () => {
  const one = (items: Item[], kind?: string) => {
    const table = read(items, kind);
    const [first] = table.items;
    return first ? comparedNames(first, table) : null;
  };

  it('are compared word by word, and the mark is said in words', () => {
    const names = one([item('renamed', [name('Lễ tân đối ngoại')], [name('Lễ tân <nhà> nước')])]);
    expect(names?.words).toEqual(['đổi “đối ngoại” thành “<nhà> nước”']);
    expect(names && sideHtml(names, 'before')).toBe(
      'Lễ tân <del><span class="visually-hidden">[bỏ: </span>đối ngoại<span class="visually-hidden">]</span></del>',
    );
    expect(names && sideHtml(names, 'after')).toContain('[thêm: </span>&lt;nhà&gt; nước<span');
  });

  it('that both hold are told apart without saying that one became the other', () => {
    const names = one([item('differs', [name('Phòng A')], [name('Phòng B')])], 'beside');
    expect(names?.words).toEqual(['“A” ở Nơi A, “B” ở Nơi B']);
    expect(names && sideHtml(names, 'before')).toContain('<mark>');
    expect(names && sideHtml(names, 'before')).not.toContain('<del>');
  });

  it('what is said in our own words is never compared', () => {
    expect(one([item('changed', [says('20 ngày')], [says('15 ngày')])])).toBeNull();
    expect(one([item('moved', [name('a')], [says('b')])])).toBeNull();
    expect(one([item('merged', [name('a'), name('b')], [name('c')])])).toBeNull();
  });
});

describe('counts and tables', () => {
  const table = read([
    item('renamed', [name('=A')], [name('B')], { note: 'Ghi thêm.' }),
    item('added', [], [says('Mới')]),
    item('removed', [name('C')], []),
  ]);

  it('count each relation in the order of the list', () => {
    expect(relationCounts(table).map(({ relation, count }) => `${relation} ${count}`)).toEqual([
      'renamed 1',
      'added 1',
      'removed 1',
    ]);
    expect(countWords(table)).toBe('3 mục: Đổi tên 1, Thêm mới 1, Bỏ 1.');
  });

  it('name the place where something was only seen in one', () => {
    expect(relationName('only-left', table)).toBe('Chỉ thấy ở Nơi A');
    expect(relationName('only-right', table)).toBe('Chỉ thấy ở Nơi B');
  });

  it('take every item along, with what is different in words', () => {
    const rows = comparisonRows(table, () => null);
    expect(rows).toHaveLength(4);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([11]));
    expect(rows[1]?.slice(0, 6)).toEqual([
      'Nhóm',
      'Việc',
      'Đổi tên',
      '=A',
      'B',
      'đổi “=A” thành “B”',
    ]);
    expect(rows[2]?.slice(2, 5)).toEqual(['Thêm mới', '', 'Mới']);
  });
});
