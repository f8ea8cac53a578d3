import type { CardDocument, CompetenceBook } from '../../../src/components/competence/book.ts';
import { competence, type Competence } from '../../../src/schemas/competence.ts';
import { readFacts } from '../legal/effect/facts.ts';

/** Documents of the book, written as tables of effect are. */
const ACTS: Readonly<Record<string, string>> = {
  luat: 'start 2020-01-01; seen 2026-05-01',
  'nghi-dinh': 'start 2025-07-01; seen 2026-05-01; expires 2027-03-01',
  lau: 'start 2015-01-10',
};

const form = (name: string) => ({ first: `${name} đủ`, later: name, basis: `${name} căn cứ` });
const held = (slug: string, name: string): CardDocument => ({
  name,
  url: `/van-ban/${slug}/`,
  attachments: [],
  forms: { '': form(name) },
});

/** A book of three acts held and one that is only mentioned, in a city with its former parts. */
export function bookOf(rows: readonly Competence[]): CompetenceBook {
  const acts = Object.entries(ACTS).map(([slug, facts]) => [
    slug,
    { name: slug, url: `/van-ban/${slug}/`, input: readFacts(facts).input },
  ]);
  return {
    rows,
    documents: {
      luat: held('luat', 'Luật số 1/2020/QH14'),
      'nghi-dinh': held('nghi-dinh', 'Nghị định số 134/2025/NĐ-CP'),
      lau: held('lau', 'Quyết định số 5/2015/QĐ-UBND'),
      'chi-nhac': { name: 'Quyết định số 66/QĐ-NV', url: null, attachments: [], forms: null },
    },
    departments: { phong: 'Phòng Lãnh sự' },
    areas: { hp: 'thành phố Hải Phòng', 'hp-cu': 'thành phố Hải Phòng cũ', ls: 'tỉnh Lạng Sơn' },
    sources: [{ id: 'cong-bao', title: 'Công báo', url: 'https://congbao.example/' }],
    advisers: { viec: ['phong'] },
    procedurePages: { '2.002311': '/thu-tuc/xin-phep/' },
    effect: {
      builtOn: '2026-11-22',
      nextTurn: null,
      territories: [{ id: 'hp' }, { id: 'hp-cu', within: 'hp' }, { id: 'ls' }],
      entries: Object.fromEntries(acts) as CompetenceBook['effect']['entries'],
      focus: null,
    },
  };
}

const evidence = { confidence: 'B', sources: ['cong-bao#trang 3'] } as const;

/** A span of a holder on a ground, `slug#address`; an empty holder is nobody known. */
export function span(holder: string, basis: string, more: object = {}): object {
  const [document = '', ...provisions] = basis.split('#');
  return {
    kind: holder === '' ? 'chua-xac-dinh' : 'phan-cap',
    ...(holder === '' ? { note: 'Nguồn chưa nói.' } : { holder }),
    basis: [{ document, provisions }],
    ...evidence,
    ...more,
  };
}

/** A row as content would write it, checked by the schema. */
export function rowOf(spans: readonly object[], more: object = {}): Competence {
  return competence.parse({
    id: 'viec',
    number: 'C1',
    matter: 'Cho phép việc thử',
    asked: ['ai cho phép việc thử', 'xin phép việc thử', 'việc thử do ai quyết'],
    fields: ['thu'],
    levels: ['cap-tinh'],
    askers: ['so-nganh'],
    checkedOn: '2026-11-20',
    spans,
    commune: {
      answer: 'no',
      text: 'Luật không giao cho cấp xã.',
      basis: [{ document: 'luat', provisions: ['dieu-2'] }],
      ...evidence,
    },
    ...more,
  });
}
