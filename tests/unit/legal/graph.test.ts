import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactly, SOMETIME } from '../../../src/legal/effect/index.ts';
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
  return { kind, target, confidence: 'A', provisions: [], ...more };
}

function node(slug: string, day: string | null, ...relations: StatedRelation[]): GraphNode {
  return {
    slug,
    inForce: day === null ? SOMETIME : exactly(day),
    territory: 'hai-phong',
    relations,
  };
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
      {
        kind: 'basedOn',
        target: 'luat',
        confidence: 'A',
        provisions: [],
        by: 'moi',
        when: exactly('2025-07-01'),
        territory: 'hai-phong',
      },
    ]);
    expect(inverse.has('moi')).toBe(false);
  });

  it.each([
    ['its own day', '2025-07-01', { from: '2026-03-01' }, exactly('2026-03-01')],
    ['its own day when the document has none', null, { from: '2026-03-01' }, exactly('2026-03-01')],
    ['the day the document enters into force', '2025-07-01', {}, exactly('2025-07-01')],
    ['no known day when neither is known', null, {}, SOMETIME],
    [
      'a day within its own bounds',
      '2025-07-01',
      { fromBounds: { notBefore: '2026-01-01', notAfter: '2026-03-01' } },
      { notBefore: '2026-01-01', notAfter: '2026-03-01' },
    ],
    [
      'a day not before one',
      '2025-07-01',
      { fromBounds: { notBefore: '2026-01-01' } },
      { notBefore: '2026-01-01', notAfter: null },
    ],
  ])('a relation takes effect on %s', (_, day, own, when) => {
    const inverse = invertRelations([node('a', day, stated('replaces', 'b', own))]);
    expect(inverse.get('b')?.[0]?.when).toEqual(when);
  });

  it('tells the acting document from its acting provision', () => {
    const inverse = invertRelations([node('a', null, stated('repeals', 'b', { by: 'dieu-9' }))]);
    expect(inverse.get('b')?.[0]).toMatchObject({ by: 'a', byProvision: 'dieu-9' });
  });

  it('keeps every relation once, with what was said of it', () => {
    const relation = fc.record({
      kind: fc.constantFrom(...RELATION_KINDS),
      target: fc.constantFrom('a', 'b', 'c', '__proto__', 'constructor'),
      confidence: fc.constantFrom('A' as const, 'B' as const, 'C' as const),
      scope: fc.option(fc.constant('Điều 5'), { nil: undefined }),
      by: fc.option(fc.constant('dieu-9'), { nil: undefined }),
      provisions: fc.subarray(['dieu-5', 'dieu-6-khoan-1']),
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
          relations.map((item) => ({
            ...item,
            by: slug,
            byProvision: item.by,
            when: SOMETIME,
            territory: 'hai-phong',
            at: item.target,
          })),
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
    const bears = ['replaces', 'repeals', 'amends', 'suspends'].includes(kind);
    expect(seen(stated(kind, 'cu'))).toHaveLength(bears ? 1 : 0);
  });

  it.each([
    ['replaces', undefined, [], false],
    ['repeals', undefined, [], false],
    ['suspends', undefined, [], false],
    ['amends', undefined, [], true],
    ['replaces', 'Điều 5', [], true],
    ['repeals', 'khoản 2 Điều 3', ['dieu-3-khoan-2'], true],
    ['repeals', undefined, ['dieu-3-khoan-2'], true],
    ['suspends', undefined, ['dieu-5'], true],
    ['amends', 'Điều 5', ['dieu-5'], true],
  ] as const)(
    '%s with scope %s and provisions %j is partial: %s',
    (kind, scope, provisions, partial) => {
      expect(seen(stated(kind, 'cu', { scope, provisions, confidence: 'B' }))).toEqual([
        {
          kind,
          by: 'moi',
          when: exactly('2025-07-01'),
          confidence: 'B',
          partial,
          provisions,
          territory: 'hai-phong',
          until: null,
        },
      ]);
    },
  );
});
