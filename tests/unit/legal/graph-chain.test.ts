import { describe, expect, it } from 'vitest';
import { exactly, SOMETIME } from '../../../src/legal/effect/index.ts';
import {
  allChains,
  chainOf,
  replacementLinks,
  type ReplacementChain,
} from '../../../src/legal/graph-chain.ts';
import type { GraphNode, StatedRelation } from '../../../src/legal/graph.ts';

type More = Partial<StatedRelation>;

function stated(target: string, more: More = {}): StatedRelation {
  return { kind: 'replaces', target, confidence: 'A', provisions: [], ...more };
}

function node(slug: string, ...relations: StatedRelation[]): GraphNode {
  return { slug, inForce: exactly('2025-07-01'), territory: null, relations };
}

/** Nodes from "new>old" and "new>old,old". */
function graph(...lines: string[]): GraphNode[] {
  return lines.map((line) => {
    const [slug = '', targets = ''] = line.split('>');
    return node(slug, ...targets.split(',').map((target) => stated(target)));
  });
}

/** "a → b + c → d". */
function drawn(chain: ReplacementChain | null): string | null {
  if (!chain) return null;
  return chain.steps.map((acts) => acts.map(({ slug }) => slug).join(' + ')).join(' → ');
}

describe('replacementLinks', () => {
  it('keeps day, provision, name as cited and confidence', () => {
    const own = { by: 'dieu-35-khoan-5', cited: 'Nghị định cũ', from: '2025-12-08' };
    expect(replacementLinks([node('moi', stated('cu', { ...own, confidence: 'B' }))])).toEqual([
      {
        kind: 'replaces',
        target: 'cu',
        cited: 'Nghị định cũ',
        by: 'moi',
        byProvision: 'dieu-35-khoan-5',
        when: exactly('2025-12-08'),
        confidence: 'B',
        partial: false,
      },
    ]);
  });

  it.each([
    ['replaces', {}, [false]],
    ['repeals', {}, [false]],
    ['replaces', { scope: 'Chương 8–13' }, [true]],
    ['repeals', { provisions: ['dieu-3'] }, [true]],
    ['amends', {}, []],
    ['suspends', {}, []],
    ['transfers', {}, []],
    ['basedOn', {}, []],
  ] as const)('%s with %j: partial %j', (kind, more, partial) => {
    const links = replacementLinks([node('moi', stated('cu', { kind, ...more }))]);
    expect(links.map((link) => link.partial)).toEqual(partial);
  });

  it.each([
    [
      'its bounds',
      { fromBounds: { notAfter: '2026-04-26' } },
      { notBefore: null, notAfter: '2026-04-26' },
    ],
    ['the day the acting document enters into force', {}, exactly('2025-07-01')],
  ] as const)('takes effect on %s', (_, more, when) => {
    expect(replacementLinks([node('moi', stated('cu', more))])[0]?.when).toEqual(when);
  });

  it('has no known day where the acting document has none', () => {
    const links = replacementLinks([{ ...node('moi', stated('cu')), inForce: SOMETIME }]);
    expect(links[0]?.when).toEqual(SOMETIME);
  });

  it('leaves out an act that names itself', () => {
    expect(replacementLinks(graph('a>a'))).toEqual([]);
  });
});

describe('the chain of an act', () => {
  it.each([
    ['a line, from its first', ['b>a', 'c>b'], 'a', 'a → b → c'],
    ['a line, from its middle', ['b>a', 'c>b'], 'b', 'a → b → c'],
    ['a line, from its last', ['b>a', 'c>b'], 'c', 'a → b → c'],
    ['one act replaced by two, from the old one', ['b>a', 'c>a'], 'a', 'a → b + c'],
    ['one act replaced by two, from a new one', ['b>a', 'c>a'], 'b', 'a → b'],
    ['two acts replaced by one', ['c>a,b'], 'c', 'a + b → c'],
    ['a fork that joins again', ['b>a', 'c>a', 'd>b,c'], 'a', 'a → b + c → d'],
    ['the longest way counts', ['b>a', 'c>a,b'], 'a', 'a → b → c'],
    ['an act outside every chain', ['b>a'], 'z', null],
    ['a circle', ['b>a', 'a>b'], 'a', 'b → a'],
    ['a circle with a tail', ['b>a', 'a>b', 'c>b'], 'c', 'b → a + c'],
  ] as const)('%s', (_, lines, slug, expected) => {
    expect(drawn(chainOf(slug, replacementLinks(graph(...lines))))).toBe(expected);
  });

  it('a partial replacement makes no chain', () => {
    const links = replacementLinks([node('b', stated('a', { scope: 'Chương 8' }))]);
    expect(chainOf('a', links)).toBeNull();
  });

  it('a lead belongs to the chain and stays a lead', () => {
    const links = replacementLinks([node('b', stated('a', { confidence: 'C' }))]);
    const [first] = chainOf('a', links)?.steps.flat() ?? [];
    expect(first?.endedBy.map(({ confidence }) => confidence)).toEqual(['C']);
  });

  it('on every graph of four acts: ends, holds the act, each act once, links within', () => {
    const names = ['a', 'b', 'c', 'd'];
    const pairs = names.flatMap((by) =>
      names.filter((target) => target !== by).map((target) => ({ by, target })),
    );
    for (let bits = 0; bits < 2 ** pairs.length; bits++) {
      const present = pairs.filter((_, i) => (bits >> i) & 1);
      const nodes = names.map((name) =>
        node(name, ...present.filter(({ by }) => by === name).map(({ target }) => stated(target))),
      );
      const chain = chainOf('a', replacementLinks(nodes));
      const touched = present.some(({ by, target }) => by === 'a' || target === 'a');
      if (!chain) {
        expect(touched).toBe(false);
        continue;
      }
      const acts = chain.steps.flat().map(({ slug }) => slug);
      expect(new Set(acts).size).toBe(acts.length);
      expect(acts).toContain('a');
      expect(chain.steps.every((step) => step.length > 0)).toBe(true);
      const stepOf = (slug: string): number =>
        chain.steps.findIndex((step) => step.some((act) => act.slug === slug));
      for (const { by, target } of chain.links) {
        expect(acts).toEqual(expect.arrayContaining([by, target]));
        if (!reaches(target, by, present)) expect(stepOf(by)).toBeGreaterThan(stepOf(target));
      }
    }
  });
});

/** Whether one act replaced another, through any number of others: then the two are in a circle. */
function reaches(
  start: string,
  goal: string,
  links: readonly { readonly by: string; readonly target: string }[],
): boolean {
  const seen = new Set([start]);
  for (const slug of seen) for (const { by, target } of links) if (by === slug) seen.add(target);
  return seen.has(goal);
}

describe('allChains', () => {
  it('gives each chain once, with all its branches, from the least number of acts on', () => {
    const links = replacementLinks(graph('b>a', 'c>a', 'd>c', 'y>x'));
    expect(allChains(links).map(drawn)).toEqual(['a → b + c → d']);
    expect(allChains(links, 2).map(drawn)).toEqual(['a → b + c → d', 'x → y']);
  });

  it('the newest verified change first; a chain of leads or without days last', () => {
    const links = replacementLinks([
      node('b1', stated('a1', { from: '2020-01-01' })),
      node('b2', stated('a2', { from: '2026-01-01', confidence: 'C' })),
      node('b3', stated('a3', { fromBounds: { notBefore: '2021-01-01' } })),
      node('b4', stated('a4', { fromBounds: { notAfter: '2024-01-01' } })),
    ]);
    expect(allChains(links, 2).map(drawn)).toEqual(['a4 → b4', 'a3 → b3', 'a1 → b1', 'a2 → b2']);
  });

  it('does not depend on the order of the documents', () => {
    const nodes = graph('b>a', 'c>b', 'y>x', 'z>y');
    expect(allChains(replacementLinks([...nodes].reverse())).map(drawn)).toEqual(
      allChains(replacementLinks(nodes)).map(drawn),
    );
  });
});
