import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  effectRelations,
  invertRelations,
  RELATION_KINDS,
  type GraphNode,
  type StatedRelation,
} from '../../../src/legal/graph.ts';

function stated(
  kind: StatedRelation['kind'],
  target: string,
  more: Partial<StatedRelation> = {},
): StatedRelation {
  return { kind, target, confidence: 'A', ...more };
}

function node(slug: string, inForceFrom: string | null, ...relations: StatedRelation[]): GraphNode {
  return { slug, inForceFrom, relations };
}

describe('invertRelations', () => {
  it('lists by target who does what, in the order of the documents', () => {
    const inverse = invertRelations([
      node('moi', '2025-07-01', stated('replaces', 'cu'), stated('basedOn', 'luat')),
      node('sau', '2026-01-01', stated('amends', 'cu')),
    ]);
    expect([...inverse.keys()]).toEqual(['cu', 'luat']);
    expect(inverse.get('cu')?.map(({ kind, by }) => [kind, by])).toEqual([
      ['replaces', 'moi'],
      ['amends', 'sau'],
    ]);
    expect(inverse.get('luat')).toEqual([
      { kind: 'basedOn', target: 'luat', confidence: 'A', by: 'moi', day: '2025-07-01' },
    ]);
    expect(inverse.has('moi')).toBe(false);
  });

  it.each([
    ['its own day', '2025-07-01', '2026-03-01', '2026-03-01'],
    ['the day the document enters into force', '2025-07-01', undefined, '2025-07-01'],
    ['no day when neither is known', null, undefined, null],
    ['its own day when the document has none', null, '2026-03-01', '2026-03-01'],
  ])('a relation takes effect on %s', (_, inForceFrom, from, day) => {
    const inverse = invertRelations([node('a', inForceFrom, stated('replaces', 'b', { from }))]);
    expect(inverse.get('b')?.[0]?.day).toBe(day);
  });

  it('keeps every relation once, with what was said of it', () => {
    const relation = fc.record({
      kind: fc.constantFrom(...RELATION_KINDS),
      target: fc.constantFrom('a', 'b', 'c', '__proto__', 'constructor'),
      confidence: fc.constantFrom('A' as const, 'B' as const, 'C' as const),
      scope: fc.option(fc.constant('Điều 5'), { nil: undefined }),
    });
    const nodes = fc.array(
      fc
        .tuple(fc.constantFrom('x', 'y', 'a'), fc.array(relation))
        .map(([slug, relations]) => node(slug, null, ...relations)),
    );
    fc.assert(
      fc.property(nodes, (graph) => {
        const inverse = [...invertRelations(graph)].flatMap(([target, list]) =>
          list.map((item) => ({ ...item, at: target })),
        );
        const forward = graph.flatMap(({ slug, relations }) =>
          relations.map((item) => ({ ...item, by: slug, day: null, at: item.target })),
        );
        const sorted = (items: readonly object[]): string[] =>
          items.map((item) => JSON.stringify(Object.entries(item).sort())).sort();
        expect(sorted(inverse)).toEqual(sorted(forward));
      }),
    );
  });
});

describe('effectRelations', () => {
  const seen = (...relations: StatedRelation[]) =>
    effectRelations(invertRelations([node('moi', '2025-07-01', ...relations)]).get('cu') ?? []);

  it.each(RELATION_KINDS)('%s bears on effect, or not', (kind) => {
    const bears = ['replaces', 'repeals', 'amends'].includes(kind);
    expect(seen(stated(kind, 'cu'))).toHaveLength(bears ? 1 : 0);
  });

  it.each([
    ['replaces', undefined, false],
    ['repeals', undefined, false],
    ['amends', undefined, true],
    ['replaces', 'Điều 5', true],
    ['repeals', 'khoản 2 Điều 3', true],
    ['amends', 'Điều 5', true],
  ] as const)('%s with scope %s is partial: %s', (kind, scope, partial) => {
    expect(seen(stated(kind, 'cu', { scope, confidence: 'B' }))).toEqual([
      { kind, by: 'moi', from: '2025-07-01', confidence: 'B', partial },
    ]);
  });
});
