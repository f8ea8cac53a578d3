import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { splitFrontmatter } from '../../../../src/content/read/frontmatter.ts';
import { changeFacts, writeFacts } from '../../../../src/import/document/index.ts';

/** Words that mean something else to YAML. */
const NASTY = [
  '!!js/function "x"',
  '&neo',
  '*neo',
  'khóa: giá trị # chú thích',
  '- gạch',
  '@a',
  '`nháy`',
  `'một' "hai"`,
  '"""',
  '> gấp',
  '| đứng',
  '{a: b}',
  '[c, d]',
  '%TAG',
  '? hỏi',
  '~',
  'null',
  'true',
  '2025-01-01',
  '0x10',
  '1e3',
  '<<',
  '---',
  '...',
  '\n---\n',
  '---\n',
  ' trước',
  'sau ',
  '\ttab',
  'a\u0000b',
  '\u0085\u2028\ufeff',
  '\\n',
  'facts: 0',
  '#',
  ',',
  ':',
  '',
];
const word = fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: 'grapheme' }), fc.string());
const facts = fc.record({
  number: fc.oneof(fc.constant(null), word),
  title: word,
  checkedOn: fc.constant('2026-01-02'),
  issued: fc.record({
    value: word,
    confidence: fc.constantFrom('A', 'B'),
    sources: fc.array(word),
  }),
  relations: fc.array(fc.record({ kind: word, target: word, provisions: fc.array(word) })),
  notes: fc.array(word),
});

/** As `splitFrontmatter` finds it in a file. */
const inFile = (yaml: string): unknown => splitFrontmatter(`---\n${yaml}---\n\nthân\n`).value;

describe('facts as YAML', () => {
  test.each(NASTY)('%j comes back', (text) => {
    const all = { title: text, notes: [text, text], issued: { value: text } };
    expect(inFile(writeFacts(all))).toMatchObject({ data: all, body: '\nthân\n' });
  });

  test('whatever they are, they come back and end where they end', () => {
    fc.assert(
      fc.property(facts, (all) => {
        expect(inFile(writeFacts(all))).toMatchObject({ data: all, body: '\nthân\n' });
      }),
    );
  });

  test('are written as an editor would', () => {
    expect(
      writeFacts({
        number: '5/2024/TT-BNG',
        issued: { value: '2024-03-02', sources: ['tep-nhap#khoản 1, Điều 3', 'b'] },
        relations: [{ kind: 'amends', provisions: ['dieu-1'] }],
        notes: [
          'Một câu dài hơn tám mươi chữ thì đứng riêng một dòng, để người đọc thấy được hết cả câu.',
        ],
      }),
    ).toBe(`number: 5/2024/TT-BNG
issued:
  value: 2024-03-02
  sources: ['tep-nhap#khoản 1, Điều 3', b]
relations:
  - kind: amends
    provisions: [dieu-1]
notes:
  - Một câu dài hơn tám mươi chữ thì đứng riêng một dòng, để người đọc thấy được hết cả câu.
`);
  });
});

const FILE = `# Đầu tệp
number: 5/2024/TT-BNG # in ở trang 1

# Tên theo Công báo
title: 'Tên'
identity: { confidence: A, sources: [bao-a] }
relations:
  # Đã hỏi lại.
  - { kind: amends, target: a } # chắc chắn
  # Hai.
  - kind: basedOn
    target: b

digest:
  confidence: B
# Cuối tệp
`;
const OLD = parse(FILE) as Record<string, unknown>;

describe('facts changed in a file', () => {
  test('nothing changes where nothing is new', () => {
    expect(changeFacts(FILE, OLD)).toBe(FILE);
  });

  test('what does not change keeps its place, its spelling and its comments', () => {
    const changed = changeFacts(FILE, {
      ...OLD,
      digest: undefined,
      title: 'Tên mới',
      verbatim: { a: 1 },
    });
    expect(changed).toBe(
      FILE.replace("title: 'Tên'", 'title: Tên mới').replace('digest:\n  confidence: B\n', '') +
        'verbatim:\n  a: 1\n',
    );
  });

  test('a list that grew keeps what stood in it, comments too', () => {
    const relations = [
      ...(OLD.relations as object[]),
      { kind: 'details', target: 'c', provisions: ['x'] },
    ];
    expect(changeFacts(FILE, { ...OLD, relations })).toBe(
      FILE.replace(
        '    target: b\n',
        '    target: b\n  - kind: details\n    target: c\n    provisions: [x]\n',
      ),
    );
  });

  test.each<[string, string, object]>([
    ['a list that grew on one line', 'a: [x]\nb: 1\n', { a: ['x', 'y'], b: 1 }],
    ['a list that shrank', 'a:\n  - x\n  - y\n', { a: ['x'] }],
    ['a list without indentation', 'a:\n- x\n- y\nb: 1\n', { a: ['x', 'y', 'z: #'], b: 1 }],
    ['an empty list', 'a: []\n', { a: [{ b: 1 }] }],
    ['nothing at all', '', { a: 1 }],
    ['a value that is empty', 'a:\nb: 2\n', { a: 'x', b: 2 }],
    ['a file without its last line end', 'a: 1', { a: 1, b: 2 }],
    ['a block of text', 'a: |\n  một\n  hai\n\nb: 1\n', { a: 'ba', b: 1 }],
    ['a text to the end', 'b: 1\na: >-\n  một\n  hai', { a: 'một hai', b: 1, c: 2 }],
    ['anchors', 'a: &x { b: 1 }\nc: *x\n', { c: { b: 1 }, d: 2 }],
    ['all on one line', '{ a: 1, b: 2 }\n', { a: 2 }],
    ['keys of every kind', '"a b": 1\n? c\n: 2\n', { 'a b': 3, c: 2 }],
  ])('%s', (_, before, after) => {
    expect(parse(changeFacts(before, after))).toEqual(after);
  });

  test('what is asked for is what is written, and asking again changes nothing', () => {
    fc.assert(
      fc.property(facts, facts, fc.boolean(), (before, after, one) => {
        const kept = one ? { ...after, notes: [...before.notes, ...after.notes] } : after;
        const written = changeFacts(writeFacts(before), kept);
        expect(inFile(written)).toMatchObject({ data: kept, body: '\nthân\n' });
        expect(changeFacts(written, kept)).toBe(written);
      }),
    );
  });
});
