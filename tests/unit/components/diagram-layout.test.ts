import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  SIZE,
  type Box,
  type Drawing,
  type DrawnGroup,
} from '../../../src/components/diagram/drawing.ts';
import { layOut } from '../../../src/components/diagram/layout.ts';
import { widthOf, wrap } from '../../../src/components/diagram/wrap.ts';

const MIDDLE = { id: 'giua', name: 'Nghị định số 80/2020/NĐ-CP', hasState: true };

function group(id: string, count: number): DrawnGroup {
  const documents = Array.from({ length: count }, (_, i) => ({
    id: `${id}-${String(i)}`,
    name: 'Quyết định số 3072/2014/QĐ-UBND',
    hasState: i % 2 === 0,
    lead: i % 3 === 0,
  }));
  return { id, verb: 'thay thế', documents };
}

function boxesOf({ center, bundles }: Drawing): Box[] {
  return [
    center,
    ...bundles
      .flatMap(({ branches, more }) => [...branches, ...(more ? [more] : [])])
      .map(({ box }) => box),
  ];
}

/** Words on arrows as boxes: they must keep clear of the others, too. */
function verbsOf({ bundles }: Drawing) {
  return bundles.map(({ verbX, verbY, trunkY }) => ({
    x: verbX,
    y: verbY - 13,
    width: SIZE.box,
    height: trunkY - verbY + 13,
  }));
}

function overlap(a: Rectangle, b: Rectangle): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
type Rectangle = Pick<Box, 'x' | 'y' | 'width' | 'height'>;

/** Every coordinate of the paths of a drawing. */
function pointsOf({ bundles, buses }: Drawing) {
  const paths = [
    ...buses.map(({ path }) => path),
    ...bundles.flatMap(({ trunk, branches, more }) => [
      trunk,
      ...[...branches, ...(more ? [more] : [])].map(({ stub }) => stub),
    ]),
  ].join('');
  const xs = [...paths.matchAll(/(?:M|H)(-?[\d.]+)/g)].map(([, x]) => Number(x));
  const ys = [...paths.matchAll(/(?:M-?[\d.]+ |V)(-?[\d.]+)/g)].map(([, y]) => Number(y));
  return { xs, ys };
}

const text = fc.oneof(
  fc.constantFrom('Luật số 70/2020/QH14', 'Thông tư liên tịch số 01/2001/TTLT-BNG-TCBĐ', ''),
  fc.string({ unit: 'grapheme', maxLength: 120 }),
);
const drawnDocument = fc.record({
  id: fc.string(),
  name: text,
  hasState: fc.boolean(),
  lead: fc.boolean(),
});
const side = fc.array(
  fc.record({
    id: fc.string(),
    verb: fc.constant('căn cứ'),
    documents: fc.array(drawnDocument, { minLength: 1, maxLength: 9 }),
  }),
  { maxLength: 5 },
);

describe('layOut', () => {
  it('keeps boxes and words apart and everything inside, whatever it is given', () => {
    fc.assert(
      fc.property(drawnDocument, side, side, (middle, left, right) => {
        const drawing = layOut(middle, { left, right });
        const boxes: Rectangle[] = [...boxesOf(drawing), ...verbsOf(drawing)];
        boxes.forEach((a, i) => {
          for (const b of boxes.slice(i + 1)) expect(overlap(a, b)).toBe(false);
          expect(a.x).toBeGreaterThanOrEqual(0);
          expect(a.y).toBeGreaterThanOrEqual(0);
          expect(a.x + a.width).toBeLessThanOrEqual(drawing.width);
          expect(a.y + a.height).toBeLessThanOrEqual(drawing.height);
        });
        const { xs, ys } = pointsOf(drawing);
        for (const x of xs) expect(x >= 0 && x <= drawing.width).toBe(true);
        for (const y of ys) expect(y >= 0 && y <= drawing.height).toBe(true);
      }),
    );
  });

  it('keeps every line of a box inside it', () => {
    fc.assert(
      fc.property(drawnDocument, side, (middle, left) => {
        for (const box of boxesOf(layOut(middle, { left, right: [] }))) {
          const ends = [
            box.textY + box.lines.length * SIZE.line,
            (box.stateY ?? 0) + SIZE.state,
            (box.leadY ?? 0) + SIZE.line,
          ];
          for (const end of ends) expect(end).toBeLessThanOrEqual(box.y + box.height);
        }
      }),
    );
  });

  it('is the same every time', () => {
    const groups = { left: [group('a', 3)], right: [group('b', 7)] };
    expect(layOut(MIDDLE, groups)).toEqual(layOut(MIDDLE, structuredClone(groups)));
  });

  it.each([
    [1, 1, null],
    [SIZE.most, SIZE.most, null],
    [SIZE.most + 1, SIZE.most - 1, 'và 2 văn bản khác'],
    [22, SIZE.most - 1, 'và 19 văn bản khác'],
  ])('a group of %i shows %i and folds the rest: %s', (count, shown, more) => {
    const [bundle] = layOut(MIDDLE, { left: [group('a', count)], right: [] }).bundles;
    expect(bundle?.branches).toHaveLength(shown);
    expect(bundle?.more?.box.lines.join(' ') ?? null).toBe(more);
  });

  it('draws what the document does at the left and what is done to it at the right', () => {
    const { bundles, center } = layOut(MIDDLE, { left: [group('a', 1)], right: [group('b', 1)] });
    const [acts, actedOn] = bundles.map(({ branches }) => branches[0]?.box);
    expect((acts?.x ?? 0) + SIZE.box).toBeLessThan(center.x);
    expect(actedOn?.x ?? 0).toBeGreaterThan(center.x + center.width);
  });

  it('leaves no room for a side without groups', () => {
    const alone = layOut(MIDDLE, { left: [], right: [] });
    expect(alone.width).toBe(SIZE.center + 2 * SIZE.margin);
    expect(alone.buses).toEqual([]);
  });
});

describe('wrap', () => {
  it.each([
    ['Nghị định số 134/2025/NĐ-CP', 12, 2, ['Nghị định số', '134/2025/NĐ-CP']],
    ['Luật số 70/2020/QH14', 12, 2, ['Luật số 70/2020/QH14']],
    ['Thông tư số 01/2001/TTLT-BNG-TCBĐ', 12, 2, ['Thông tư số 01/2001/', 'TTLT-BNG-TCBĐ']],
    ['Luật Tổ chức chính quyền địa phương', 8, 2, ['Luật Tổ chức', 'chính quyền…']],
    ['một hai ba', 2, 2, ['một', 'ha…']],
    ['', 10, 2, []],
    ['   ', 10, 2, []],
  ])('%s in %i ems and %i lines', (words, width, most, lines) => {
    expect(wrap(words, width, most)).toEqual(lines);
  });

  it('never makes a line too long or too many lines, and loses nothing that fits', () => {
    const ems = fc.integer({ min: 2, max: 20 });
    fc.assert(
      fc.property(text, ems, fc.integer({ min: 1, max: 4 }), (words, width, most) => {
        const lines = wrap(words, width, most);
        expect(lines.length).toBeLessThanOrEqual(most);
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width);
        if (lines.at(-1)?.endsWith('…') === true) return;
        const bare = (words: string): string => words.normalize('NFC').replace(/\s/gu, '');
        expect(bare(lines.join(''))).toBe(bare(words));
      }),
    );
  });
});
