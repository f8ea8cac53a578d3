import { describe, expect, it } from 'vitest';
import {
  chainOf,
  tierOf,
  type ChainTier,
  type Relative,
} from '../../../../src/legal/competence/chain.ts';
import type { EffectState } from '../../../../src/legal/effect/index.ts';

const central = (id: string) => ({ id, level: 'central' }) as const;
const province = { id: 'ubnd-tinh', level: 'province' } as const;

it.each([
  ['luat', central('quoc-hoi'), 'luat'],
  ['phap-lenh', central('uy-ban-thuong-vu-quoc-hoi'), 'luat'],
  ['nghi-quyet', central('quoc-hoi'), 'luat'],
  ['nghi-quyet', central('chinh-phu'), 'nghi-dinh'],
  ['nghi-dinh', central('chinh-phu'), 'nghi-dinh'],
  ['quyet-dinh', central('thu-tuong'), 'nghi-dinh'],
  ['quyet-dinh', central('bo-ngoai-giao'), 'thong-tu'],
  ['thong-tu', central('bo-ngoai-giao'), 'thong-tu'],
  ['quyet-dinh', province, 'dia-phuong'],
  ['nghi-quyet', province, 'dia-phuong'],
  ['quyet-dinh', { id: 'thanh-uy', level: 'party' }, 'dang'],
  ['ke-hoach', central('bo-ngoai-giao'), null],
  ['van-ban-hop-nhat', central('van-phong-quoc-hoi'), null],
] as const)('%s of %o stands in tier %s', (type, issuer, tier) => {
  expect(tierOf({ type, issuer })).toBe(tier);
});

const TIERS: Readonly<Record<string, ChainTier>> = {
  'luat-a': 'luat',
  'nd-a': 'nghi-dinh',
  'tt-a': 'thong-tu',
  'qd-a': 'dia-phuong',
  'qd-tu': 'dang',
};

const state = (id: EffectState['id']): EffectState => ({
  id,
  reason: 'in-force',
  on: '2026-01-01',
  since: null,
  by: [],
  evidenceUntil: null,
  leads: [],
});

/** The chain of grounds `slug#address`, a line a tier. */
function told(
  grounds: readonly string[],
  more: { relatives?: Relative[]; states?: Record<string, EffectState>; local?: boolean } = {},
): string[] {
  return chainOf({
    grounds: grounds.map((ground) => {
      const [document = '', provision] = ground.split('#');
      return { document, provision: provision ?? null, state: null };
    }),
    tierOf: (slug) => TIERS[slug] ?? null,
    relatives: more.relatives ?? [],
    stateOf: (slug) => more.states?.[slug] ?? null,
    local: more.local ?? true,
  }).map((step) => {
    switch (step.kind) {
      case 'present':
        return `${step.tier}: ${step.grounds.map(({ document, provision }) => [document, provision].filter(Boolean).join('#')).join(' ')}`;
      case 'near':
        return `${step.tier} ~ ${step.relatives.map(({ document }) => document).join(' ')}`;
      case 'gap':
        return `${step.tier} ?`;
    }
  });
}

const relative = (document: string, of: string, provisions: string[] = []): Relative => ({
  document,
  how: 'details',
  of,
  provisions,
});

describe('the tiers of an answer', () => {
  it.each<[string, string[], string[]]>([
    [
      'all there, highest first, whatever the order of the grounds',
      ['qd-a#dieu-1', 'tt-a', 'luat-a#dieu-2', 'nd-a#dieu-3'],
      [
        'luat: luat-a#dieu-2',
        'nghi-dinh: nd-a#dieu-3',
        'thong-tu: tt-a',
        'dia-phuong: qd-a#dieu-1',
      ],
    ],
    [
      'a gap between two',
      ['luat-a', 'tt-a'],
      ['luat: luat-a', 'nghi-dinh ?', 'thong-tu: tt-a', 'dia-phuong ?'],
    ],
    [
      'nothing above the highest is expected',
      ['tt-a', 'qd-a'],
      ['thong-tu: tt-a', 'dia-phuong: qd-a'],
    ],
    [
      'one ground named twice is one',
      ['nd-a#dieu-3', 'nd-a#dieu-3'],
      ['nghi-dinh: nd-a#dieu-3', 'dia-phuong ?'],
    ],
    ['a Party act stands beside', ['qd-a', 'qd-tu'], ['dia-phuong: qd-a', 'dang: qd-tu']],
    ['a Party act alone makes no gap', ['qd-tu'], ['dang: qd-tu']],
    ['nothing at all', [], []],
  ])('%s', (_, grounds, expected) => {
    expect(told(grounds)).toEqual(expected);
  });

  it('a matter of the centre expects no local act', () => {
    expect(told(['luat-a', 'nd-a'], { local: false })).toEqual(['luat: luat-a', 'nghi-dinh: nd-a']);
  });
});

describe('acts tied to a ground', () => {
  it.each<[string, string[], string[]]>([
    [
      'about the same article',
      ['dieu-3'],
      ['nghi-dinh: nd-a#dieu-3-khoan-1', 'thong-tu ~ tt-a', 'dia-phuong ?'],
    ],
    [
      'about a point of the clause',
      ['dieu-3-khoan-1-diem-a'],
      ['nghi-dinh: nd-a#dieu-3-khoan-1', 'thong-tu ~ tt-a', 'dia-phuong ?'],
    ],
    [
      'about all of it, as far as is known',
      [],
      ['nghi-dinh: nd-a#dieu-3-khoan-1', 'thong-tu ~ tt-a', 'dia-phuong ?'],
    ],
    ['about another article', ['dieu-30'], ['nghi-dinh: nd-a#dieu-3-khoan-1', 'dia-phuong ?']],
  ])('%s', (_, provisions, expected) => {
    const relatives = [relative('tt-a', 'nd-a', provisions)];
    expect(told(['nd-a#dieu-3-khoan-1'], { relatives })).toEqual(expected);
  });

  it.each(['het-hieu-luc-toan-bo', 'chua-co-hieu-luc'] as const)(
    'one that is %s fills no tier',
    (id) => {
      const relatives = [relative('qd-a', 'nd-a')];
      expect(told(['nd-a'], { relatives, states: { 'qd-a': state(id) } })).toEqual([
        'nghi-dinh: nd-a',
        'dia-phuong ?',
      ]);
      expect(told(['nd-a'], { relatives, states: { 'qd-a': state('con-hieu-luc') } })).toEqual([
        'nghi-dinh: nd-a',
        'dia-phuong ~ qd-a',
      ]);
    },
  );

  it('does not crowd a tier that has a ground', () => {
    expect(told(['nd-a', 'tt-a'], { relatives: [relative('tt-a', 'nd-a')], local: false })).toEqual(
      ['nghi-dinh: nd-a', 'thong-tu: tt-a'],
    );
  });
});
